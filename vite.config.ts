import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development: /desk and all below it is the desk, every other page the portal; the server answers likewise from dist/web. */
const pages: Plugin = {
  name: 'huying-pages',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _answer, next) => {
      const path = request.url?.split('?')[0] ?? '/';
      const isPage = !path.startsWith('/@') && !path.startsWith('/api/') && !/\.\w+$/.test(path);
      if (isPage) request.url = path === '/desk' || path.startsWith('/desk/') ? '/desk/index.html' : '/portal/index.html';
      next();
    });
  },
};

/** Writes every text file of the build compressed beside itself, so that the server never compresses anything twice. */
const compressed: Plugin = {
  name: 'huying-compressed',
  apply: 'build',
  closeBundle: () => {
    const folder = here('dist/web');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|css|html|svg|webmanifest)$/.test(file),
    )) {
      const text = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
  },
};

export default defineConfig({
  root: here('web'),
  base: '/',
  publicDir: here('web/public'),
  appType: 'mpa',
  plugins: [react(), pages, compressed],
  worker: { format: 'es' },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: ['es2022', 'chrome94', 'safari15.4', 'firefox93'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: { input: { portal: here('web/portal/index.html'), desk: here('web/desk/index.html') } },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080', '/healthz': 'http://127.0.0.1:8080' } },
});
