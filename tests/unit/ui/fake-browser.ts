import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { OwnWords } from '../../../src/core/own-words.ts';
import type { PageState } from '../../../src/core/page-state.ts';
import type { Profiles } from '../../../src/core/profiles.ts';
import type { Envelope } from '../../../src/platform/kept-envelope.ts';

type Changes = Record<string, { newValue?: unknown }>;
type Messages = Readonly<Record<string, { readonly message: string }>>;

const MESSAGES: Messages = english;

interface OldEnvelope {
  readonly content: { readonly skills: readonly unknown[] };
}

const ID = 'skillmark';

/** What the test sets up and looks at. */
export interface FakeWorld {
  /** `storage.local`, as a browser holds it: values are copied in and out. */
  store: Record<string, unknown>;
  /** Why `storage.local.set` fails; it works where absent. */
  storeFailure?: string;
  /** What the tab's content script answers; absent: none is there. */
  page?: PageState;
  /** What the page becomes when the content script is put in; absent: the browser refuses. */
  scanned?: PageState;
  /** What the content scripts of other tabs answer, by tab. */
  readonly others: Map<number, PageState>;
  /** The tab in front; 1 at first. */
  front: number;
  /** Whether the tab in front is still loading. */
  isLoading: boolean;
  /** Windows in which the side panel was opened. */
  readonly panels: number[];
  /** `storage.session`. */
  session: Record<string, unknown>;
  /** Address of the tab in front; absent: not ours to know. */
  url?: string;
  /** Origins that were granted. */
  granted: string[];
  /** Whether the person says yes when asked for a site. */
  saysYes: boolean;
  /** Messages sent to the tab. */
  readonly sent: unknown[];
  /** How often the profile page was opened. */
  profileOpened: number;
}

/** The world of the test that runs; `resetWorld` makes a new one. */
export let world: FakeWorld = makeWorld();
const storeListeners = new Set<(changes: Changes, area: string) => void>();
const messageListeners = new Set<(message: unknown, sender: unknown) => unknown>();
const activationListeners = new Set<(info: { tabId: number }) => void>();
const updateListeners = new Set<(tabId: number, change: { status?: string }) => void>();

function makeWorld(): FakeWorld {
  return {
    store: { consent: { version: 1, given: true } },
    others: new Map(),
    front: 1,
    isLoading: false,
    panels: [],
    sent: [],
    profileOpened: 0,
    session: {},
    granted: [],
    saysYes: true,
  };
}

export function resetWorld(): void {
  world = makeWorld();
  storeListeners.clear();
  messageListeners.clear();
  activationListeners.clear();
  updateListeners.clear();
}

/** The skills of the stored active profile, of whichever version it is; undefined where none was stored. */
export function storedSkills(): readonly unknown[] | undefined {
  const all = storedProfiles();
  if (all === undefined) return (world.store['profile'] as OldEnvelope | undefined)?.content.skills;
  return all.profiles.find(({ id }) => id === all.active)?.skills;
}

export function storedProfiles(): Profiles | undefined {
  return readCopy('profiles') as Profiles | undefined;
}

export function storedWords(): OwnWords | undefined {
  return readCopy('own-words') as OwnWords | undefined;
}

function readCopy(name: string): unknown {
  const copies = ['a', 'b'].flatMap((place) => (world.store[`${name}-${place}`] as Envelope | undefined) ?? []);
  const last = copies.sort((a, b) => b.generation - a.generation)[0];
  return last === undefined ? undefined : JSON.parse(last.text);
}

/** Changes the store as another page of ours would. */
export function storeFromElsewhere(key: string, value: unknown): void {
  world.store[key] = structuredClone(value);
  for (const listener of storeListeners) listener({ [key]: { newValue: structuredClone(value) } }, 'local');
}

/** Changes the page and tells of it, as its content script would. */
export function changePage(page: PageState): void {
  world.page = page;
  for (const listener of messageListeners) listener({ type: 'page-changed' }, { id: ID, tab: { id: 1 } });
}

/** Brings another tab to the front, as the person would. */
export function bringToFront(tabId: number): void {
  world.front = tabId;
  for (const listener of activationListeners) listener({ tabId });
}

/** Tells that the tab in front begins to load another page, or has loaded it. */
export function navigate(status: 'loading' | 'complete', page?: PageState): void {
  world.isLoading = status === 'loading';
  if (page === undefined) delete world.page;
  else world.page = page;
  for (const listener of updateListeners) listener(world.front, { status });
}

/** How many listeners are still there. */
export function countListeners(): number {
  return storeListeners.size + messageListeners.size + activationListeners.size + updateListeners.size;
}

/** The part of the browser that the pages use, with its behaviour and without its process borders. */
export const fakeBrowser = {
  runtime: {
    id: ID,
    getManifest: () => ({ host_permissions: ['https://*.listed.example/*'] }),
    getURL: (path: string) => `chrome-extension://${ID}/${path}`,
    openOptionsPage: () => {
      world.profileOpened++;
      return Promise.resolve();
    },
    onMessage: {
      addListener: (listener: (message: unknown, sender: unknown) => unknown) => messageListeners.add(listener),
      removeListener: (listener: (message: unknown, sender: unknown) => unknown) => messageListeners.delete(listener),
    },
  },
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      MESSAGES[key]?.message.replace(/\$(\d)/gu, (_, at: string) => values[Number(at) - 1] ?? '') ?? '',
  },
  storage: {
    local: {
      get: (keys: string | readonly string[]) =>
        Promise.resolve(
          Object.fromEntries(
            [keys].flat().flatMap((key) => (key in world.store ? [[key, structuredClone(world.store[key])]] : [])),
          ),
        ),
      set: (values: Record<string, unknown>) => {
        if (world.storeFailure !== undefined) return Promise.reject(new Error(world.storeFailure));
        for (const [key, value] of Object.entries(values)) storeFromElsewhere(key, value);
        return Promise.resolve();
      },
      remove: (keys: string | readonly string[]) => {
        const gone = new Set([keys].flat());
        world.store = Object.fromEntries(Object.entries(world.store).filter(([key]) => !gone.has(key)));
        return Promise.resolve();
      },
    },
    session: {
      get: (key: string) => Promise.resolve(key in world.session ? { [key]: world.session[key] } : {}),
      set: (values: Record<string, unknown>) => {
        Object.assign(world.session, values);
        return Promise.resolve();
      },
    },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => storeListeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => storeListeners.delete(listener),
    },
  },
  tabs: {
    query: () =>
      Promise.resolve([
        {
          id: world.front,
          windowId: 9,
          status: world.isLoading ? 'loading' : 'complete',
          ...(world.url === undefined ? {} : { url: world.url }),
        },
      ]),
    onActivated: {
      addListener: (listener: (info: { tabId: number }) => void) => activationListeners.add(listener),
      removeListener: (listener: (info: { tabId: number }) => void) => activationListeners.delete(listener),
    },
    onUpdated: {
      addListener: (listener: (tabId: number, change: { status?: string }) => void) => updateListeners.add(listener),
      removeListener: (listener: (tabId: number, change: { status?: string }) => void) =>
        updateListeners.delete(listener),
    },
    sendMessage: (tabId: number, message: { type: string; frames?: string }) => {
      world.sent.push(message);
      const page = tabId === 1 ? world.page : world.others.get(tabId);
      if (page === undefined) return Promise.reject(new Error('Could not establish connection.'));
      if (message.type === 'show-evidence') return Promise.resolve(true);
      return Promise.resolve(message.frames === 'top' ? structuredClone(page) : undefined);
    },
  },
  permissions: {
    contains: ({ origins }: { origins: readonly string[] }) =>
      Promise.resolve(origins.every((origin) => world.granted.includes(origin))),
    request: ({ origins }: { origins: readonly string[] }) => {
      if (world.saysYes) world.granted.push(...origins);
      return Promise.resolve(world.saysYes);
    },
    remove: ({ origins }: { origins: readonly string[] }) => {
      world.granted = world.granted.filter((origin) => !origins.includes(origin));
      return Promise.resolve(true);
    },
    onAdded: { addListener: () => undefined, removeListener: () => undefined },
    onRemoved: { addListener: () => undefined, removeListener: () => undefined },
  },
  sidePanel: {
    open: ({ windowId }: { windowId: number }) => {
      world.panels.push(windowId);
      return Promise.resolve();
    },
  },
  scripting: {
    insertCSS: () =>
      world.scanned === undefined ? Promise.reject(new Error('Cannot access page.')) : Promise.resolve(),
    executeScript: () => {
      if (world.scanned !== undefined) world.page = world.scanned;
      return Promise.resolve([]);
    },
  },
};

// The fake document has no locks; one page alone needs none.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => unknown) => work() } });
