import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';

/** The last table that was committed, a line for each figure. */
const committed = fileURLToPath(new URL('../docs/benchmarks.jsonl', import.meta.url));

/** Figures move by so much from run to run on one machine; less is no change. */
const noise = 0.15;

const keyOf = ({ name, cases, clients }: Figure) => `${name} ${cases} ${clients}`;

export const lastTable = (path: string = committed): ReadonlyMap<string, Figure> => {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Figure).map((figure) => [keyOf(figure), figure]));
};

/** Puts these figures in the place of the same ones; the others stay. */
export const keepTable = (figures: readonly Figure[], path: string = committed): void => {
  const all = new Map([...lastTable(path), ...figures.map((figure) => [keyOf(figure), figure] as const)]);
  writeFileSync(path, [...all.values()].map((figure) => `${JSON.stringify(figure)}\n`).join(''));
};

/** Better, worse or the same, by the ratio to the floor of its own run; for latencies less is better. */
export const changeOf = (now: Figure, before: Figure | undefined): string => {
  if (!before || before.ratio === 0) return 'new';
  const part = now.ratio / before.ratio - 1;
  if (Math.abs(part) < noise) return 'as before';
  const better = now.unit === 'ms' ? part < 0 : part > 0;
  return `${better ? 'better' : 'WORSE'} ${part > 0 ? '+' : '−'}${Math.round(Math.abs(part) * 100)} %`;
};

const cell = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(value));

/** The figures of a run as a table, each beside the same of the last committed one. */
export const tableOf = (figures: readonly Figure[], before: ReadonlyMap<string, Figure>): string =>
  [
    '| figure | cases | value | floor | ratio | ratio before | change | p50 | p95 | `cpuMs` | `databaseMs` |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...figures.map((one) => {
      const last = before.get(keyOf(one));
      const unit = one.unit === 'ms' ? ' ms' : one.unit;
      return `| ${[one.name, one.cases.toLocaleString('en'), `${cell(one.value)}${unit}`, `${cell(one.floor)}${unit}`, one.ratio, last?.ratio ?? '', changeOf(one, last), `${one.p50} ms`, `${one.p95} ms`, one.cpuMs ?? '', one.databaseMs ?? ''].join(' | ')} |`;
    }),
  ].join('\n');
