/* Takes what a phone shares into the desk (text and screenshots), keeps it on the device, and opens the page that asks for it. */
const store = 'huying-shared';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const keep = async (request) => {
  const form = await request.formData();
  const said = ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string' && part.trim() !== '');
  await caches.delete(store);
  const cache = await caches.open(store);
  await cache.put('/shared/text', new Response([...new Set(said)].join('\n')));
  const files = form.getAll('photos').filter((file) => file instanceof File && file.size > 0);
  for (const [place, file] of files.slice(0, 9).entries())
    await cache.put(
      `/shared/file/${place}/${encodeURIComponent(file.name || 'photo')}`,
      new Response(file, { headers: { 'content-type': file.type } }),
    );
  return Response.redirect('/desk/groups/shared', 303);
};

self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method === 'POST' && pathname === '/desk/share') event.respondWith(keep(event.request));
});
