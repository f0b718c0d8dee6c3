import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { keepTable, lastTable, tableOf } from './compare.ts';
import { databaseCpuSeconds } from './cpu.ts';
import { deadlineRace } from './deadlines.ts';
import { type Figure, type Measured, perSecond, rounded, together } from './figure.ts';
import { latencyFigure, rateFigure } from './figures.ts';
import { fillCases, letJobsCatchUp } from './fill.ts';
import { fsyncMs, transactionFloor } from './floor.ts';
import { type Ground, layGround } from './ground.ts';
import { lifecycleRace } from './lifecycle.ts';
import { mapRace } from './map.ts';
import { multiplyCases } from './multiply.ts';
import { portalRace } from './portal.ts';
import { queueRace } from './queue.ts';
import type { Race, Run } from './race.ts';
import { recordsRace } from './records.ts';
import { reportRace } from './report.ts';
import { fillRequests } from './requests.ts';
import { searchRace } from './search.ts';
import { startServer } from './server.ts';
import { triageRace } from './triage.ts';

const races: Record<string, (race: Race) => Promise<void>> = {
  report: reportRace,
  records: recordsRace,
  queue: queueRace,
  lifecycle: lifecycleRace,
  search: searchRace,
  map: mapRace,
  triage: triageRace,
  portal: portalRace,
  deadlines: deadlineRace,
};

const say = (line: string) => void process.stderr.write(`${line}\n`);

const figures: Figure[] = [];

const print = (figure: Figure) => {
  figures.push(figure);
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};

const usage = `npm run bench -- [--cases N] [--only NAME] [--seconds S] [--requests FILE] [--profile FOLDER] [--keep]   NAME: ${Object.keys(races).join(', ')}`;

const settings = ['cases', 'only', 'seconds', 'requests', 'profile'];

/** So many come through the door; beyond, they are copied in the database with the rows that stand for them. */
const throughTheDoor = 20_000;

const read = () => {
  const { values } = parseArgs({
    strict: false,
    options: { ...Object.fromEntries(settings.map((name) => [name, { type: 'string' as const }])), keep: { type: 'boolean' } },
  }) as { values: Record<string, string | undefined> & { keep?: boolean } };
  const strange = Object.keys(values).filter((name) => name !== 'keep' && !settings.includes(name));
  const [cases, seconds] = [Number(values.cases ?? 10_000), Number(values.seconds ?? 8)];
  const known = values.only === undefined || Object.hasOwn(races, values.only);
  if (strange.length > 0 || !Number.isInteger(cases) || cases < 0 || !(seconds > 0) || !known) throw new Error(usage);
  return {
    cases,
    seconds,
    names: values.only === undefined ? Object.keys(races) : [values.only],
    profile: values.profile,
    requests: values.requests,
    keep: values.keep === true,
  };
};

const fill = async (ground: Ground, cases: number, requests: string | undefined): Promise<void> => {
  const began = performance.now();
  let told = began;
  const tell = (done: number) => {
    if (performance.now() - told < 2_000) return;
    told = performance.now();
    say(`filling: ${done} of ${cases}, ${Math.round((done * 1_000) / (told - began))} a second`);
  };
  if (requests === undefined) await fillCases(ground, Math.min(cases, throughTheDoor), tell);
  else await fillRequests(ground, requests, cases, tell);
  await sql`analyze`.execute(ground.house.db);
  say(`filled: ${cases} cases in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
};

const race = async (): Promise<void> => {
  const { cases, seconds, names, profile, requests, keep } = read();
  const ground = await layGround();
  try {
    await fill(ground, cases, requests);
    const fsync = rounded(fsyncMs(ground.data), 3);
    const floorNow = async (): Promise<Measured> => {
      const floor = await transactionFloor(ground.url, seconds / 2);
      say(`floor: ${Math.round(perSecond(floor))} transactions a second, fsync ${fsync} ms`);
      return floor;
    };
    const server = await startServer(ground.data, profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]);
    say('waiting for the jobs to catch up with what was filled in');
    await letJobsCatchUp(ground);
    if (requests === undefined && cases > throughTheDoor) await multiplyCases(ground, cases, (done) => say(`copied: ${done} of ${cases}`));
    const timed: Race['timed'] = async (work) => {
      const used = () => [server.cpuSeconds(), databaseCpuSeconds(join(ground.data, 'postgres'))] as const;
      const before = used();
      const measured = await work();
      const [cpuMs, databaseMs] = used().map((now, n) => rounded(((now - before[n]!) * 1_000) / Math.max(measured.count, 1), 3));
      return { ...measured, cpuMs: cpuMs ?? 0, databaseMs: databaseMs ?? 0 };
    };
    try {
      let before = await floorNow();
      for (const name of names) {
        const runs: [string, Run][] = [];
        const figure: Race['figure'] = (what, run) => void runs.push([what, run]);
        const figureAgainst: Race['figureAgainst'] = (what, run, bare) => print(latencyFigure(what, run, bare, fsync, cases));
        await races[name]!({ ground, server, cases, seconds, say, timed, figure, figureAgainst });
        const after = await floorNow();
        for (const [what, run] of runs) print(rateFigure(what, run, together(before, after), fsync, cases));
        before = after;
      }
    } finally {
      await server.stop();
    }
  } finally {
    await ground.close();
  }
  say(`\n${tableOf(figures, lastTable())}\n`);
  if (keep) keepTable(figures);
};

race().catch((fault: unknown) => {
  say(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
