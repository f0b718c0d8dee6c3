/** What a phone shares into the page: a service worker of its own keeps it until the page asks for it. */

/** Where the phone sends what is shared; only this address belongs to the service worker. */
export const shareAddress = '/desk/share';
const store = 'huying-shared';

export type Shared = Readonly<{ text: string; files: readonly File[] }>;

/** Lets phones share into this page once it is installed; a browser without service workers simply does not offer it. */
export const offerSharing = (): void => {
  navigator.serviceWorker?.register('/share-worker.js', { scope: shareAddress }).catch(() => undefined);
};

/** Takes what was shared, once. */
export const takeShared = async (): Promise<Shared | undefined> => {
  if (!('caches' in globalThis)) return undefined;
  const cache = await caches.open(store);
  const said = await cache.match('/shared/text');
  if (!said) return undefined;
  const names = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/shared/file/'));
  const files = await Promise.all(
    names.sort().map(async (path) => {
      const answer = await cache.match(path);
      const blob = await answer?.blob();
      return new File(blob ? [blob] : [], decodeURIComponent(path.split('/')[4] ?? 'photo'), { type: blob?.type ?? '' });
    }),
  );
  await caches.delete(store);
  return { text: await said.text(), files: files.filter(({ size }) => size > 0) };
};
