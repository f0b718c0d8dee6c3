/** Asks the phone to keep an app itself, so that it opens without network, and to bring a newer one when there is one. */
export const keepShell = (worker: string, scope: string): void => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register(worker, { scope })
    .then(() => serviceWorker.ready)
    .then(({ active }) => active?.postMessage('renew'))
    .catch(() => undefined);
};
