/* Keeps the shell of the field app on the phone, so that it opens without any network. What people wrote is never in here: that is in IndexedDB. */
const prefix = 'huying-field-';

const shellNow = async () => {
  const answer = await fetch('/field-shell.json', { cache: 'no-store' });
  if (!answer.ok) throw new Error(`the list of the shell: ${answer.status}`);
  return answer.json();
};

const keepShell = async () => {
  const { version, files } = await shellNow();
  const name = prefix + version;
  const cache = await caches.open(name);
  /* All files come in together or none: a shell that was cut off half way is empty, and is fetched again. */
  if (await cache.match('/field')) return name;
  try {
    await cache.addAll([...files, '/field']);
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  return name;
};

const dropOthers = async (name) => {
  for (const one of await caches.keys()) if (one.startsWith(prefix) && one !== name) await caches.delete(one);
};

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/* A page asks whether there is a newer shell; the old one goes only when the new one is whole. */
self.addEventListener('message', (event) => {
  if (event.data === 'renew') event.waitUntil(keepShell().then(dropOthers, () => undefined));
});

const patience = 4000;

const kept = async (request) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  for (const name of names.reverse()) {
    const found = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
};

const page = async () => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch('/field', { signal: stop.signal, credentials: 'same-origin' });
    if (answer.ok) return answer;
    return (await kept('/field')) ?? answer;
  } catch (fault) {
    const found = await kept('/field');
    if (found) return found;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page());
  else if (!url.pathname.startsWith('/api/')) event.respondWith(kept(request).then((found) => found ?? fetch(request)));
});
