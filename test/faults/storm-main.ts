import { parseArgs } from 'node:util';
import { storm, type Trouble, troubles } from './storm.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    only: { type: 'string' },
  },
});
const only = values.only?.split(',').filter((one): one is Trouble => (troubles as readonly string[]).includes(one));

process.stdout.write(`seed ${values.seed}\n`);
const { wrong, ...came } = await storm({
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  ...(only && { only }),
  say: (line) => process.stdout.write(`${line}\n`),
});
process.stdout.write(
  `${JSON.stringify(came)}\n${wrong.length === 0 ? 'nothing is lost, nothing happened twice, everything holds' : wrong.join('\n')}\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
