import { stages } from './stages.ts';
import { sum, type Tally } from './tally.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  say(`没有这个阶段 / No such stage: ${unknown.join(', ')}. ${stages.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}

const done: (Tally & { name: string; seconds: number })[] = [];
for (const { name, run } of stages.filter((stage) => wanted.length === 0 || wanted.includes(stage.name))) {
  say(`\n── ${name}`);
  const began = performance.now();
  const tally = await run();
  done.push({ name, ...tally, seconds: (performance.now() - began) / 1000 });
}

say('');
for (const { name, passed, failed, seconds } of done)
  say(`${name.padEnd(12)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${passed} passed, ${failed} failed`);
const { passed, failed } = sum(done);
const total = done.reduce((seconds, stage) => seconds + stage.seconds, 0);
say(`${'total'.padEnd(12)}${`${total.toFixed(1)} s`.padStart(9)}`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
