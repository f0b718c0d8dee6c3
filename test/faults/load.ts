import { setTimeout as wait } from 'node:timers/promises';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { connect } from '../../server/db/connect.ts';
import { attachOrStart } from '../../server/db/embedded/index.ts';
import { lastPosition } from '../../server/db/queries/log.ts';
import type { Db } from '../../server/db/schema.ts';
import { makePorts } from '../../server/start/ports.ts';
import { zoneId } from '../helpers/case-house.ts';
import { ask, reportUntilAnswered, together } from './serving.ts';

/** What was answered to each key. */
export type Answered = Map<string, { id: string; number: string; link: string }>;

/** Works on the database of a data folder, beside whoever uses it. */
export const asVisitor = async <Result>(data: string, work: (db: Db) => Promise<Result>): Promise<Result> => {
  const database = await attachOrStart({ data });
  const { db, close } = connect(database.url, { statementLimit: 0, connections: 4 });
  return work(db).finally(close).finally(database.stop);
};

type Load = Readonly<{
  /** Where the server is now; it may move. */
  url: () => string;
  /** Keys begin with it. */
  name: string;
  clients: number;
  /** Accepts every third case at once, with this token. */
  desk?: string;
  /** Accepted, for whoever judges. */
  accepted?: Set<string>;
}>;

const accept = async (url: () => string, desk: string, id: string): Promise<void> => {
  for (;;) {
    const body = { data: { kind: 'help', category: 'response.any', area: 'G' } };
    const headers = { 'authorization': `Bearer ${desk}`, 'idempotency-key': `accept-${id}` };
    const { status } = await ask(url(), 'POST', `/api/v1/cases/${id}/actions/accept`, headers, body);
    if (status === 200) return;
    if (status !== 0 && status !== 503) throw new Error(`accept ${id}: ${status}`);
    await wait(40);
  }
};

/** Reports as fast as answers come from several clients, while something terrible happens; each is repeated until it is answered. */
export const underLoad = async ({ url, name, clients, desk, accepted }: Load, meanwhile: () => Promise<void>): Promise<Answered> => {
  const answered: Answered = new Map();
  let going = true;
  const client = async (who: number) => {
    for (let n = 0; going; n++) {
      const key = `${name}-${who}-${n}`;
      const told = await reportUntilAnswered(url, key);
      answered.set(key, told);
      if (desk === undefined || n % 3 > 0) continue;
      await accept(url, desk, told.id);
      accepted?.add(told.id);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, who) => client(who)));
  await meanwhile().finally(() => (going = false));
  await all;
  return answered;
};

/** Waits until the jobs have dealt with all that happened; names those that stand still. */
export const jobsBehind = async (db: Db, patience = 30_000): Promise<string[]> => {
  const until = performance.now() + patience;
  for (;;) {
    const last = await lastPosition(db, zoneId);
    const readers = await db.selectFrom('checkpoints').select(['name', 'position']).where('zone', '=', zoneId).execute();
    const behind = ['notices', 'search', 'triage', 'precedents'].filter(
      (name) => (readers.find((reader) => reader.name === name)?.position ?? 0) < last,
    );
    if (behind.length === 0 || performance.now() > until) return behind.map((name) => `the job ${name} stands still`);
    await wait(100);
  }
};

/** What is wrong after all: what was answered and is lost, or happened twice; breaks of the log; standing rows that are not their events. */
export const wrongIn = async (db: Db, name: string, answered: Answered, accepted: ReadonlySet<string> = new Set()): Promise<string[]> => {
  const opened = await db
    .selectFrom('events')
    .select(['stream', 'key'])
    .where('zone', '=', zoneId)
    .where('type', '=', 'opened')
    .where('key', 'like', `${name}-%`)
    .execute();
  const streams = Map.groupBy(opened, ({ key }) => key);
  const cases = await db.selectFrom('cases').select(['id', 'number']).where('zone', '=', zoneId).execute();
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  const acts = await db.selectFrom('events').select('stream').where('zone', '=', zoneId).where('type', '=', 'accepted').execute();
  const times = Map.groupBy(acts, ({ stream }) => stream);
  const { digest } = makePorts({ secret: together.HUYING_SECRET, digest: 'sha256', log: () => undefined });
  const { broken } = await verify(db, zoneId, digest);
  const { differences } = await replay(db, zoneId);
  return [
    ...[...answered].flatMap(([key, { id, number }]) => {
      const found = streams.get(key) ?? [];
      if (found.length !== 1) return [`${key} is ${found.length} cases`];
      return found[0]?.stream === id && numbers.get(id) === number ? [] : [`${key} was answered as ${number}, and is another case`];
    }),
    ...[...streams].flatMap(([key]) => (answered.has(key) ? [] : [`${key} was never answered`])),
    ...[...accepted].flatMap((id) => (times.get(id)?.length === 1 ? [] : [`${id} was accepted ${times.get(id)?.length ?? 0} times`])),
    ...(broken === 'nothing' ? [] : [`${broken.what}: ${broken.stream} ${broken.seq}`]),
    ...differences.map(({ stream, field }) => `${stream} ${field} is not what its events say`),
  ];
};
