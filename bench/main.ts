import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Figure, percentile, perSecond, rounded } from './figure.ts';
import { fillCases } from './fill.ts';
import { fsyncMs, transactionFloor } from './floor.ts';
import { type Ground, layGround } from './ground.ts';
import { lifecycleRace } from './lifecycle.ts';
import { queueRace } from './queue.ts';
import type { Race, Run } from './race.ts';
import { reportRace } from './report.ts';
import { startServer } from './server.ts';

const races: Record<string, (race: Race) => Promise<void>> = { report: reportRace, queue: queueRace, lifecycle: lifecycleRace };

const say = (line: string) => void process.stderr.write(`${line}\n`);

const usage = `npm run bench -- [--cases N] [--only NAME] [--seconds S] [--profile FOLDER]   NAME: ${Object.keys(races).join(', ')}`;

const read = () => {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, only: { type: 'string' }, seconds: { type: 'string' }, profile: { type: 'string' } },
  });
  const [cases, seconds] = [Number(values.cases ?? 10_000), Number(values.seconds ?? 8)];
  const known = values.only === undefined || Object.hasOwn(races, values.only);
  if (!Number.isInteger(cases) || cases < 0 || !(seconds > 0) || !known) throw new Error(usage);
  return { cases, seconds, names: values.only === undefined ? Object.keys(races) : [values.only], profile: values.profile };
};

const fill = async (ground: Ground, cases: number): Promise<void> => {
  const began = performance.now();
  let told = began;
  await fillCases(ground, cases, (done) => {
    if (performance.now() - told < 2_000) return;
    told = performance.now();
    say(`filling: ${done} of ${cases}, ${Math.round((done * 1_000) / (told - began))} a second`);
  });
  await sql`analyze`.execute(ground.house.db);
  say(`filled: ${cases} cases in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
};

const race = async (): Promise<void> => {
  const { cases, seconds, names, profile } = read();
  const ground = await layGround();
  try {
    await fill(ground, cases);
    const fsync = rounded(fsyncMs(ground.data), 3);
    say('floor: bare driver, 8 clients');
    const floor = await transactionFloor(ground.url, seconds);
    say(`floor: ${Math.round(perSecond(floor))} transactions a second, fsync ${fsync} ms`);

    const print = (figure: Figure) => void process.stdout.write(`${JSON.stringify(figure)}\n`);
    const common = ({ latencies, clients }: Run) => ({
      p50: rounded(percentile(latencies, 0.5)),
      p95: rounded(percentile(latencies, 0.95)),
      fsyncMs: fsync,
      cases,
      clients,
    });
    const figure: Race['figure'] = (name, run) =>
      print({
        name,
        value: rounded(perSecond(run), 1),
        unit: '/s',
        floor: rounded(perSecond(floor), 1),
        ratio: rounded(perSecond(run) / perSecond(floor)),
        ...common(run),
      });
    const figureAgainst: Race['figureAgainst'] = (name, run, bare) => {
      const [ours, theirs] = [percentile(run.latencies, 0.95), percentile(bare.latencies, 0.95)];
      print({ name, value: rounded(ours), unit: 'ms', floor: rounded(theirs), ratio: rounded(ours / theirs), ...common(run) });
    };

    const server = await startServer(ground.data, profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]);
    try {
      for (const name of names) await races[name]!({ ground, server, seconds, say, figure, figureAgainst });
    } finally {
      await server.stop();
    }
  } finally {
    await ground.close();
  }
};

race().catch((fault: unknown) => {
  say(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
