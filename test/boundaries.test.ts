import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom; `server/start` holds the parts of main.ts. Nothing may import `server/http`, `server/jobs` or `server/start` but main.ts and the commands; Open311 shares the edge with `server/http`. */
const mayImport: Record<string, string[]> = {
  'core': ['core'],
  'programmes': ['core', 'programmes'],
  'server/db': ['core', 'server/db'],
  'server/outside': ['core', 'server/outside'],
  'server/app': ['core', 'programmes', 'server/db', 'server/app'],
  'server/jobs': ['core', 'server/db', 'server/outside', 'server/app', 'server/jobs'],
  'server/http': ['core', 'server/db', 'server/app', 'server/http'],
  'server/open311': ['core', 'server/db', 'server/app', 'server/http', 'server/open311'],
  'server/start': ['core', 'programmes', 'server'],
  'server/cli': ['core', 'programmes', 'server/db', 'server/outside', 'server/app', 'server/jobs', 'server/start', 'server/cli', 'demo'],
  'web/shared': ['core', 'web/shared'],
  'web/portal': ['core', 'web/shared', 'web/portal'],
  'web/desk': ['core', 'web/shared', 'web/desk'],
  'web/field': ['core', 'web/shared', 'web/field'],
  'demo': ['core', 'programmes', 'server/db', 'server/app', 'server/outside', 'demo'],
  'bench': ['core', 'programmes', 'server', 'demo', 'bench'],
};

/** The one file that wires everything together. */
const wiring = 'server/main.ts';

const roots = ['core', 'programmes', 'server', 'web', 'demo', 'bench'].filter((root) => existsSync(root));
const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);
const under = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path).replaceAll('\\', '/'));

const product = roots
  .flatMap(under)
  .filter((path) => /\.(tsx?|sql)$/.test(path) && !isTest(path) && !path.endsWith('.d.ts'))
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
const code = product.filter(({ path }) => !path.endsWith('.sql'));

const layerOf = (path: string) => Object.keys(mayImport).find((layer) => path.startsWith(`${layer}/`)) ?? path;
const isWithin = (path: string, layers: string[]) => layers.some((layer) => path.startsWith(`${layer}/`));

/** Everything a file takes from elsewhere: `import … from`, `export … from`, bare and dynamic imports. */
const importsOf = (source: string) =>
  [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(([, , target]) => target ?? '');

/** The same without what only the compiler sees. */
const valueImportsOf = (source: string) => importsOf(source.replace(/^(import|export) type\b[^;]*;/gm, ''));

const resolve = (path: string, target: string) => normalize(join(path, '..', target)).replaceAll('\\', '/');

type Source = (typeof product)[number];

/** Every file that breaks a rule, with what breaks it. */
const offenders = (files: Source[], wrongIn: (file: Source) => string[]) =>
  files.flatMap((file) => wrongIn(file).map((wrong) => `${file.path}: ${wrong}`));

const found = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([words]) => words);
const within = (layer: string) => code.filter(({ path }) => path.startsWith(`${layer}/`));

test('there is something to look at', () => {
  expect(code.length).toBeGreaterThan(50);
});

test('every file stands in a layer', () => {
  expect(code.map(({ path }) => path).filter((path) => path !== wiring && mayImport[layerOf(path)] === undefined)).toEqual([]);
});

test('every file imports only what its layer may', () => {
  const layered = code.filter(({ path }) => path !== wiring);
  const strangers = ({ path, source }: Source) =>
    importsOf(source)
      .filter((target) => target.startsWith('.'))
      .map((target) => resolve(path, target))
      .filter((target) => !isWithin(target, mayImport[layerOf(path)] ?? []));
  expect(offenders(layered, strangers)).toEqual([]);
});

test('the core is pure: nothing but zod, no clock, no chance, no waiting', () => {
  const impure = /new Date\(\)|Date\.now|Math\.random|randomUUID|process\.|\bawait /g;
  const strangers = (source: string) => importsOf(source).filter((target) => !target.startsWith('.') && target !== 'zod');
  expect(offenders(within('core'), ({ source }) => [...strangers(source), ...found(source, impure)])).toEqual([]);
});

/** Whether a file of the core, or anything it takes, brings the validation library along. */
const bringsZod = (path: string, seen = new Set<string>()): boolean => {
  if (seen.has(path)) return false;
  seen.add(path);
  const targets = valueImportsOf(readFileSync(path, 'utf8'));
  return targets.includes('zod') || targets.some((target) => target.startsWith('.') && bringsZod(resolve(path, target), seen));
};

test('pages take shapes, words and permission from the core, nothing that brings its machinery along', () => {
  const taken = ({ path, source }: Source) =>
    valueImportsOf(source)
      .filter((target) => target.startsWith('.'))
      .map((target) => resolve(path, target))
      .filter((target) => target.startsWith('core/') && bringsZod(target));
  expect(offenders(within('web'), taken)).toEqual([]);
});

/** Libraries that belong to one place. What only names a type is free. */
const homes: Record<string, string[]> = {
  pg: ['server/db/', 'server/outside/identity/', 'bench/'],
  kysely: ['server/db/', 'bench/'],
  fastify: ['server/http/', wiring],
  antd: ['web/desk/'],
};

test('libraries are used where they belong', () => {
  const strangers = ({ path, source }: Source) =>
    valueImportsOf(source).filter((target) => homes[target.split('/')[0] ?? '']?.some((home) => path.startsWith(home)) === false);
  expect(offenders(code, strangers)).toEqual([]);
});

test('the SQL of the product asks no clock', () => {
  const clock = /(?<![.\w])now\(\)|\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b|\b(clock|statement|transaction)_timestamp\b/gi;
  const spoken = (source: string) => source.replace(/--.*$|^\s*(\/\*\*|\*|\/\/).*$/gm, '');
  const ours = product.filter(({ path }) => path.startsWith('server/db/'));
  expect(offenders(ours, ({ source }) => found(spoken(source), clock))).toEqual([]);
});

const programmeIds = existsSync('programmes')
  ? readdirSync('programmes').flatMap((name) => /^(?!index\b)([a-z-]+)\.ts$/.exec(name)?.[1] ?? [])
  : [];

test('no programme is named outside programmes, demo, bench and tests', () => {
  const named = new RegExp(`['"\`/](${programmeIds.join('|') || '(?!)'})['"\`/]`, 'g');
  const others = code.filter(({ path }) => !isWithin(path, ['programmes', 'demo', 'bench']));
  expect(offenders(others, ({ source }) => found(source.replace(/^(import|export)\b.* from .*$/gm, ''), named))).toEqual([]);
});

test('every file is one idea, at most 300 lines', () => {
  const lines = (source: string) => source.trimEnd().split('\n').length;
  expect(offenders(code, ({ source }) => (lines(source) > 300 ? [`${lines(source)} lines`] : []))).toEqual([]);
});

test('nothing is hidden from the compiler or promised for later', () => {
  const hidden = /@ts-(ignore|expect-error|nocheck)|biome-ignore|\bas any\b|: any\b(?=\s*[;,)=\]>|&{])|\bTODO\b|\bFIXME\b/g;
  expect(offenders(code, ({ source }) => found(source, hidden))).toEqual([]);
});
