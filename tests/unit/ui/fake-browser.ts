import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { PageState } from '../../../src/core/page-state.ts';

type Changes = Record<string, { newValue?: unknown }>;
type Messages = Readonly<Record<string, { readonly message: string }>>;

const MESSAGES: Messages = english;

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
  /** Messages sent to the tab. */
  readonly sent: unknown[];
  /** How often the profile page was opened. */
  profileOpened: number;
}

/** The world of the test that runs; `resetWorld` makes a new one. */
export let world: FakeWorld = makeWorld();
const storeListeners = new Set<(changes: Changes, area: string) => void>();
const messageListeners = new Set<(message: unknown, sender: unknown) => unknown>();

function makeWorld(): FakeWorld {
  return { store: {}, sent: [], profileOpened: 0 };
}

export function resetWorld(): void {
  world = makeWorld();
  storeListeners.clear();
  messageListeners.clear();
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

/** How many listeners are still there. */
export function countListeners(): number {
  return storeListeners.size + messageListeners.size;
}

/** The part of the browser that the pages use, with its behaviour and without its process borders. */
export const fakeBrowser = {
  runtime: {
    id: ID,
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
    },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => storeListeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => storeListeners.delete(listener),
    },
  },
  tabs: {
    query: () => Promise.resolve([{ id: 1 }]),
    sendMessage: (_tabId: number, message: { type: string; frames?: string }) => {
      world.sent.push(message);
      if (world.page === undefined) return Promise.reject(new Error('Could not establish connection.'));
      if (message.type === 'show-evidence') return Promise.resolve(true);
      return Promise.resolve(message.frames === 'top' ? structuredClone(world.page) : undefined);
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
