/** A copy of each kept value outside of `storage.local`, for the day the browser loses that. */
export interface SpareCopies {
  /** What was written last under the name; undefined where there is none or it cannot be had. */
  read(name: string): Promise<unknown>;
  /** Never rejects: a spare that cannot be written leaves the store as safe as it is without one. */
  write(name: string, envelope: unknown): Promise<void>;
}

const DATABASE = 'skillmark-spare';
const COPIES = 'copies';

/** Spare copies in IndexedDB, which browsers keep in other files than `storage.local`. Some private modes have none. */
export const INDEXED_SPARE: SpareCopies = {
  async read(name) {
    try {
      return await use('readonly', (copies) => copies.get(name));
    } catch {
      // Whatever keeps the spare from being read, the answer is that there is none.
      return undefined;
    }
  },
  async write(name, envelope) {
    try {
      await use('readwrite', (copies) => copies.put(envelope, name));
    } catch {
      // The store itself has the value; see the contract.
    }
  },
};

async function use(mode: IDBTransactionMode, ask: (copies: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    const transaction = database.transaction(COPIES, mode);
    const request = ask(transaction.objectStore(COPIES));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(COPIES);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}
