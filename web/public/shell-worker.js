/*
 * What the workers of our apps share: keeping the shell of one app on the phone, so that it opens without any network. What people wrote is never in
 * here: that is in IndexedDB or in the storage of the page. Each worker says first of which app it is, as `self.shell`:
 * `app` its name; `page` the address under which its page is kept; `list` the file that names the files it is made of; `pages` which addresses are its
 * own; `answers` what of the API is kept as it was last answered, because without it the app could not begin. Nothing of anybody is among that.
 */
const { app, page: home, list, pages, answers = [] } = self.shell;
const prefix = `huying-${app}-`;
const lastAnswers = `huying-last-${app}`;

const shellNow = async () => {
  const answer = await fetch(list, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`the list of the shell: ${answer.status}`);
  return answer.json();
};

const keepAnswer = async (path) => {
  const answer = await fetch(path);
  if (answer.ok) await (await caches.open(lastAnswers)).put(path, answer);
};

const keepShell = async () => {
  const { version, files } = await shellNow();
  const name = prefix + version;
  const cache = await caches.open(name);
  await Promise.all(answers.map((path) => keepAnswer(path).catch(() => undefined)));
  /* All files come in together or none: a shell that was cut off half way is empty, and is fetched again. */
  if (await cache.match(home)) return name;
  try {
    await cache.addAll([...files, home]);
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

/* The network first, for so long as anybody would wait; then what was kept. */
const fresh = async (request, fallback, keep = () => undefined) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(request, { signal: stop.signal });
    if (answer.type === 'opaqueredirect') return answer;
    if (!answer.ok) return (await fallback()) ?? answer;
    await keep(answer.clone());
    return answer;
  } catch (fault) {
    const found = await fallback();
    if (found) return found;
    throw fault;
  } finally {
    clearTimeout(timer);
  }
};

const page = (request) => fresh(request, () => kept(home));

const lastAnswer = async (request, path, client) => {
  const cache = await caches.open(lastAnswers);
  return fresh(
    request,
    async () => {
      const found = await cache.match(path, { ignoreVary: true });
      if (found) (await self.clients.get(client))?.postMessage('kept');
      return found;
    },
    (answer) => cache.put(path, answer),
  );
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pages(pathname)) event.respondWith(page(request));
  } else if (answers.includes(pathname)) event.respondWith(lastAnswer(request, pathname, event.clientId));
  else if (!pathname.startsWith('/api/')) event.respondWith(kept(request).then((found) => found ?? fetch(request)));
});
