import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Checked, checkVectors } from './vectors/check.ts';

const usage = 'npm run vectors -- DIR…   checks the vector files (*.json) of folders 校验向量文件';

const failed = (why: string): Checked => ({ passed: 0, failures: [why], notYet: new Map() });

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const filesOf = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new Error('no vector files (*.json) here');
  return names.sort().map((name) => join(path, name));
};

const attempt = <T>(work: () => T): { done: T } | { fault: Checked } => {
  try {
    return { done: work() };
  } catch (error) {
    return { fault: failed(why(error)) };
  }
};

const checkFile = (path: string): Checked => {
  const text = attempt(() => readFileSync(path, 'utf8'));
  return 'done' in text ? checkVectors(basename(path, '.json'), text.done) : text.fault;
};

const checkFolder = (path: string): [string, Checked][] => {
  const files = attempt(() => filesOf(path));
  return 'done' in files ? files.done.map((file) => [file, checkFile(file)]) : [[path, files.fault]];
};

const report = (path: string, { passed, failures, notYet }: Checked): void => {
  for (const failure of failures) console.log(`FAILED ${basename(path)}: ${failure}`);
  console.log(`${path}: ${passed} passed, ${failures.length} failed`);
  if (notYet.size > 0) console.log(`  not yet covered: ${[...notYet].map(([op, count]) => `${op} ${count}`).join(', ')}`);
};

const folders = process.argv.slice(2);
const results = folders.length > 0 ? folders.flatMap(checkFolder) : [[usage, failed('name a folder')] as [string, Checked]];
for (const [path, checked] of results) report(path, checked);

const passed = results.reduce((sum, [, checked]) => sum + checked.passed, 0);
const failures = results.reduce((sum, [, checked]) => sum + checked.failures.length, 0);
const waiting = results.flatMap(([, { notYet }]) => [...notYet.values()]).reduce((sum, count) => sum + count, 0);
if (waiting > 0) console.log(`${waiting} not yet covered`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
