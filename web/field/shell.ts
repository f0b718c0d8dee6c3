/** Asks the phone to keep the app itself, so that it opens without network, and to bring a newer one when there is one. */
export const keepShell = (): void => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register('/field-worker.js', { scope: '/field' })
    .then(() => serviceWorker.ready)
    .then(({ active }) => active?.postMessage('renew'))
    .catch(() => undefined);
  void navigator.storage?.persist?.();
};
