import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifestOf = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  // A permission or host that is new here makes browsers ask every user again: change the approved file knowingly.
  it('is the approved one', async () => {
    const manifest = { ...manifestOf(build), version: 'any' };
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`approved/${build}.json`);
  });

  it('exposes nothing to pages and asks for no more than it needs', () => {
    const manifest = manifestOf(build);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['permissions']).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      // Chromium wants a permission for its side panel (it warns of nothing); Firefox wants none for its sidebar.
      ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
    ]);
    expect(JSON.stringify(manifest['host_permissions'])).not.toContain('<all_urls>');
    for (const host of manifest['host_permissions'] as string[])
      expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/u);
  });
});
