/* The field app opens without any network. */
self.shell = { app: 'field', page: '/field', list: '/field-shell.json', pages: () => true };
importScripts('/shell-worker.js');
