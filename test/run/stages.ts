import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { runProgram } from './program.ts';
import { single, type Tally, tallyOf } from './tally.ts';

export type Stage = { name: string; run: () => Promise<Tally> };

const check = (name: string, script: string, ...parameters: string[]): Stage => ({
  name,
  run: async () => single(await runProgram(script, parameters)),
});

const tests = (name: string, isReady: () => boolean = () => true): Stage => ({
  name,
  run: async () => {
    if (!isReady()) return single(1);
    const file = join('test-results', `${name}.json`);
    await rm(file, { force: true });
    const given = ['run', '--project', name, '--passWithNoTests', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await runProgram('node_modules/vitest/vitest.mjs', given);
    const written: unknown = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : 'nothing';
    return tallyOf(written, exitCode);
  },
});

/** The web client's types and the API document must be what the routes say today. */
const generated = check('generated', 'server/http/write-document.ts', '--check');

/** What needs one core each and hardly any memory, and so is done side by side. */
const readings: Stage[] = [
  /** Several checkers each work out the same types for themselves: one takes half the processor time of the four that are usual. */
  check('types', 'node_modules/typescript/bin/tsc', '-p', '.', '--singleThreaded'),
  check('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  generated,
  check('web', 'bin/build.mjs'),
];

/** Everything that is looked at, cheapest first: the groups one after the other, the stages of a group side by side. */
export const groups: Stage[][] = [
  readings,
  [tests('boundaries')],
  [tests('unit')],
  [tests('http')],
  /** How soon it is ready counts only while nothing else runs. */
  [tests('start')],
  [tests('faults')],
  [tests('browser', ensureChromium)],
];
