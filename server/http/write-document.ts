/** `npm run openapi`: writes the API document and the web client's types; with `--check` only says whether they are current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentAlone } from './document.ts';
import { typesOf } from './document-types.ts';
import { routes } from './routes/index.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const made = await documentAlone(routes, version);

const files: Record<string, string> = {
  'docs/openapi.json': `${JSON.stringify(made, null, 2)}\n`,
  'web/shared/api.d.ts': typesOf(made),
};

const current = (file: string): string => {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return '';
  }
};

const stale = Object.keys(files).filter((file) => current(file) !== files[file]);
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} 不是最新的，请运行 npm run openapi / is not current: run npm run openapi`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    writeFileSync(new URL(file, root), files[file]!);
    console.log(fileURLToPath(new URL(file, root)));
  }
}
