import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development: /desk and all below it is the desk, /field the field app, every other page the portal; the server answers likewise from dist/web. */
const pages: Plugin = {
  name: 'huying-pages',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _answer, next) => {
      const path = request.url?.split('?')[0] ?? '/';
      const isPage = !path.startsWith('/@') && !path.startsWith('/api/') && !/\.\w+$/.test(path);
      const app = ['desk', 'field'].find((name) => path === `/${name}` || path.startsWith(`/${name}/`)) ?? 'portal';
      if (isPage) request.url = `/${app}/index.html`;
      next();
    });
  },
};

/** Files that a kept app shows beside those that it is built from. */
const shells = {
  field: ['/mark.svg', '/field.webmanifest', '/icons/huying-192.png'],
  portal: ['/mark.svg', '/manifest.webmanifest', '/icons/huying-192.png'],
};

/**
 * Says which files an app is made of, so that a phone can keep all of them; another file list is another version. Of the portal that is what its
 * pages begin with; what they fetch only when somebody opens it – a map – is not brought to a phone unasked.
 */
const kept = (app: keyof typeof shells): Plugin => ({
  name: `huying-${app}-shell`,
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(`${app}/index.html`));
    const seen = new Set<string>();
    const take = (name: string): void => {
      const chunk = byName.get(name);
      if (!chunk || seen.has(name)) return;
      seen.add(name);
      const later = app === 'field' || chunk === entry ? chunk.dynamicImports : [];
      for (const next of [...chunk.imports, ...later]) take(next);
      for (const file of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])]) seen.add(file);
    };
    take(entry?.fileName ?? '');
    const files = [...seen].sort().map((file) => `/${file}`);
    const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
    this.emitFile({ type: 'asset', fileName: `${app}-shell.json`, source: JSON.stringify({ version, files: [...files, ...shells[app]] }) });
  },
});

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
  plugins: [react(), pages, kept('field'), kept('portal'), compressed],
  worker: { format: 'es' },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: ['es2022', 'chrome94', 'safari15.4', 'firefox93'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      input: { portal: here('web/portal/index.html'), desk: here('web/desk/index.html'), field: here('web/field/index.html') },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080', '/healthz': 'http://127.0.0.1:8080' } },
});
