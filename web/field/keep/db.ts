/** What this phone keeps: a small IndexedDB of four drawers. Every write is durable before it is called done. */
const name = 'huying-field';
const drawers = ['kept', 'drafts', 'waiting', 'photos', 'arrived'] as const;
export type Drawer = (typeof drawers)[number];

/** The phone has no room left. What is on the screen is still there. */
export class NoRoom extends Error {}

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise<IDBDatabase>((give, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const drawer of drawers) request.result.createObjectStore(drawer);
    };
    request.onsuccess = () => {
      request.result.onclose = () => {
        opened = undefined;
      };
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      give(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      fail(request.error);
    };
  });
  return opened;
};

const isFull = (fault: unknown) => fault instanceof DOMException && (fault.name === 'QuotaExceededError' || fault.name === 'UnknownError');

/** One transaction over some drawers: all of it or nothing. */
export const inDrawers = async <T>(
  names: readonly Drawer[],
  mode: 'readonly' | 'readwrite',
  work: (of: (drawer: Drawer) => IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> => {
  const base = await open();
  return new Promise((give, fail) => {
    const transaction = base.transaction([...names], mode, { durability: 'strict' });
    let request: IDBRequest<T> | undefined;
    transaction.oncomplete = () => give(request?.result);
    transaction.onabort = () => fail(isFull(transaction.error) ? new NoRoom() : transaction.error);
    transaction.onerror = () => fail(isFull(transaction.error) ? new NoRoom() : transaction.error);
    try {
      request = work((drawer) => transaction.objectStore(drawer));
    } catch (fault) {
      transaction.abort();
      fail(isFull(fault) ? new NoRoom() : fault);
    }
  });
};

export const take = <T>(drawer: Drawer, key: string): Promise<T | undefined> =>
  inDrawers<T>([drawer], 'readonly', (of) => of(drawer).get(key) as IDBRequest<T>);

export const all = async <T>(drawer: Drawer): Promise<T[]> =>
  (await inDrawers<T[]>([drawer], 'readonly', (of) => of(drawer).getAll() as IDBRequest<T[]>)) ?? [];

export const put = async (drawer: Drawer, key: string, value: unknown): Promise<void> => {
  await inDrawers([drawer], 'readwrite', (of) => void of(drawer).put(value, key) as undefined);
};

export const drop = async (drawer: Drawer, keys: readonly string[]): Promise<void> => {
  await inDrawers([drawer], 'readwrite', (of) => {
    for (const key of keys) of(drawer).delete(key);
    return undefined;
  });
};

/** Empties drawers, at sign-out and when a post has ended. */
export const empty = async (names: readonly Drawer[]): Promise<void> => {
  await inDrawers(names, 'readwrite', (of) => {
    for (const drawer of names) of(drawer).clear();
    return undefined;
  });
};
