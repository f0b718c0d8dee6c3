/*
 * The portal opens without network: its shell, and what can be reported here. Pages of the desk and the field app, files and the API are not its own,
 * and no matter of anybody is kept here.
 */
self.shell = {
  app: 'portal',
  page: '/',
  list: '/portal-shell.json',
  pages: (path) => !/^\/(desk|field|api|open311|healthz|metrics|screen)(\/|$)/.test(path) && !/\.\w+$/.test(path),
  answers: ['/api/v1/portal'],
};
importScripts('/shell-worker.js');
