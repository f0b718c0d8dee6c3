import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { PostNow } from '../core/permission.ts';
import { askingOf, importPost } from '../server/app/asking.ts';
import type { CaseAsk } from '../server/app/cases/ask.ts';
import { caseKind } from '../server/app/cases/primitive.ts';
import { pressureIn } from '../server/db/queries/pressure.ts';
import type { Race } from './race.ts';
import { startServer } from './server.ts';

const second = 1_000;
const day = 86_400_000;

/** So many are handed to the door together. */
const together = 500;

/** So many a second are filled in at least; the deadlines lie behind that. */
const slowest = 700;

/** A desk of nobody's, as imports have it. */
const desk = (root: string): PostNow => ({
  id: importPost,
  account: `${importPost}:desk`,
  kind: 'operator',
  unit: 'desk',
  area: root,
  units: ['desk'],
  kin: ['desk'],
});

/** Opens so many cases whose promise turns yellow at instants spread over one minute, and answers with the first of these. */
const layDeadlines = async ({ ground: { house, zone }, say }: Race, count: number): Promise<Date> => {
  const { door, ports, books, db } = house;
  const { root } = await books.of(db, zone);
  const now = ports.clock.now().getTime();
  const first = now + (20 + count / slowest) * second;
  const opened = now - 4 * day;
  const asking = askingOf(ports, { who: `${importPost}:desk`, posts: [desk(root)], at: new Date(opened) });
  const open = async (n: number) => {
    const warnAt = first + (n / count) * 60 * second;
    const due = new Date(opened + (warnAt - opened) / 0.75).toISOString();
    const brought = {
      source: 'records',
      number: `due/${n}`,
      words: '路灯不亮',
      point: 'nowhere',
      area: root,
      category: 'none',
      due,
      kept: {},
    } as const;
    const ask: CaseAsk = {
      id: ports.ids.next(),
      command: { type: 'bring', brought },
      programme: 'response',
      uploader: 'nobody',
      derived: true,
      quiet: true,
    };
    await door.submit({ zone, asking, caller: 'bench', request: ports.ids.next() }, caseKind, ask);
  };
  for (let n = 0; n < count; n += together) {
    await Promise.all(Array.from({ length: Math.min(together, count - n) }, (_, k) => open(n + k)));
    if (n % 10_000 === 0) say(`deadlines: ${n} of ${count}`);
  }
  if (ports.clock.now().getTime() > first) say('deadlines: the first fell due while the last were still filled in; this machine is busy');
  return new Date(first);
};

type Told = Readonly<{ count: number; twice: number; late: number[] }>;

/** Of which of them it was told, how late each, and whether any was told twice. */
const toldOf = async ({ ground: { house, zone } }: Race): Promise<Told> => {
  const { rows } = await sql<{ late: number; times: number }>`
    select extract(epoch from min(e.recorded) - min((o.data -> 'promised' -> 'ladder' ->> 'warned')::timestamptz))::float8 * 1000 as late, count(*)::int as times
    from events e join events o on o.zone = e.zone and o.stream = e.stream and o.seq = 1
    where e.zone = ${zone} and o.zone = ${zone} and e.type = 'climbed' and e.data ->> 'rung' = 'warned' and o.data -> 'above' ->> 'number' like 'due/%'
    group by e.stream`.execute(house.db);
  return { count: rows.length, twice: rows.filter(({ times }) => times > 1).length, late: rows.map(({ late }) => Math.max(0, late)) };
};

/** Deadlines of one minute, told by two processes: each once, within that minute; the figure is how many a second, its latencies how late each was told. */
export const deadlineRace = async (race: Race): Promise<void> => {
  const { ground, say, figure, cases } = race;
  const count = Math.max(1_000, Math.min(100_000, cases));
  const secret = readFileSync(join(ground.data, 'secret'), 'utf8').trim();
  const other = await startServer(join(ground.data, 'other'), [], {
    DATABASE_URL: ground.url,
    HUYING_SECRET: secret,
    HUYING_KEYS: join(ground.data, 'keys'),
  });
  try {
    const first = await layDeadlines(race, count);
    say(`deadlines: ${count} fall due within a minute from ${first.toISOString()}`);
    const end = first.getTime() + 60 * second;
    await wait(Math.max(0, end - Date.now()));
    while ((await pressureIn(ground.house.db, ground.zone, new Date())).overdue > 0 && Date.now() < end + 120 * second) await wait(250);
    const { count: told, twice, late } = await toldOf(race);
    const inMinute = late.filter((ms) => ms <= 60 * second).length;
    say(`deadlines: ${told} of ${count} told, ${twice} twice, ${inMinute} within a minute of falling due`);
    if (told < count || twice > 0) throw new Error(`deadlines: ${count - told} were not told, ${twice} were told twice`);
    const over = late.reduce((most, ms) => Math.max(most, ms), 0);
    figure('deadlines', { count: told, seconds: 60 + over / 1_000, latencies: late, clients: 2 });
  } finally {
    await other.stop();
  }
};
