import { groups, type Stage } from './stages.ts';
import { sum, type Tally } from './tally.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const wanted = process.argv.slice(2);
const known = groups.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  say(`没有这个阶段 / No such stage: ${unknown.join(', ')}. ${known.join(' ')}`);
  process.exit(2);
}

type Done = Tally & { name: string; seconds: number };

const since = (began: number): number => (performance.now() - began) / 1000;

const through = async ({ name, run }: Stage): Promise<Done> => {
  say(`\n── ${name}`);
  const began = performance.now();
  return { name, ...(await run()), seconds: since(began) };
};

const done: Done[] = [];
const began = performance.now();
for (const group of groups) {
  const asked = group.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  done.push(...(await Promise.all(asked.map(through))));
}

say('');
for (const { name, passed, failed, seconds } of done)
  say(`${name.padEnd(12)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${passed} passed, ${failed} failed`);
const { passed, failed } = sum(done);
say(`${'total'.padEnd(12)}${`${since(began).toFixed(1)} s`.padStart(9)}`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
