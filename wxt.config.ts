import { defineConfig } from 'wxt';
import { MATCHES } from './src/sites/index.ts';

/** Fixed for ever: `storage.sync` and updates in Firefox hang on it. */
const GECKO_ID = 'skillmark@extension';
const MIN_CHROME = '140';
const MIN_FIREFOX = '147.0';

// Everything from the package, nothing from elsewhere; Trusted Types refuse every string that would become markup or code.
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy lets a single address through: that of the worker that reads resumes (`src/resume/start-worker.ts`).
  'trusted-types resume-worker',
].join('; ');

export default defineConfig({
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' }, default_title: '__MSG_extName__' },
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPreviousMark__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggleMarks__' },
      // Firefox opens its sidebar itself; Chromium tells the background. Chromium allows four keys in all.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_openPanel__',
      },
    },
    host_permissions: [...MATCHES],
    // Asked for one site at a time, inside the click on "Always read".
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: PAGE_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MIN_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MIN_FIREFOX },
          },
        }
      : { minimum_chrome_version: MIN_CHROME, externally_connectable: { ids: [] } }),
  }),
  hooks: {
    // WXT's own content-script wrapper posts our id to the page and can be stopped by a forged event (WXT issue 1752),
    // so the content script is an unlisted script that is listed here.
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: [...MATCHES],
          js: ['jobs.js'],
          css: ['assets/ink.css'],
          run_at: 'document_idle',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          // Firefox paints inside shadow roots only for user-origin styles; Chromium does not know the key.
          ...(wxt.config.browser === 'firefox' ? { css_origin: 'user' } : {}),
        },
      ];
    },
  },
  vite: () => ({
    // One readable chunk per entry point; the stores review what we ship.
    // Vite's preload polyfill fetches; our own pages load from the package and need none.
    build: { target: 'es2023', sourcemap: false, modulePreload: false },
    worker: { format: 'es' },
  }),
});
