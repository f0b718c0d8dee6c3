import { join } from 'node:path';
import { z } from 'zod';
import { pressureIn } from '../db/queries/pressure.ts';
import { zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';
import type { Watching } from '../http/metrics.ts';
import { headKey } from '../outside/watching/head-file.ts';
import { jsonLog, type Log, plainLog } from '../outside/watching/log.ts';
import { createMetrics, type Pressure } from '../outside/watching/metrics.ts';
import { readGiven } from './given.ts';
import { keyFor } from './secret.ts';

const shape = z.object({
  HUYING_HEADS: z.string().default(''),
  HUYING_LOG: z.enum(['plain', 'json']).default('plain'),
  HUYING_METRICS_TOKEN: z.union([z.literal(''), z.string().min(16)]).default(''),
});

const allowed: Record<keyof z.output<typeof shape>, string> = {
  HUYING_HEADS: '一个文件夹 / a folder',
  HUYING_LOG: 'plain 或 json / plain or json',
  HUYING_METRICS_TOKEN: '至少 16 个字符，不设就没有 /metrics / at least 16 characters; without it there is no /metrics',
};

/** `heads`: the folder of signed heads of the log; `own` is one in the data folder. */
export type WatchSettings = Readonly<{ log: 'plain' | 'json'; token: string | 'closed'; heads: string | 'own' }>;

/** How the server is watched; throws one error that names every wrong setting. */
export const readWatchSettings = (environment: Record<string, string | undefined>): WatchSettings => {
  const data = readGiven(shape, allowed, environment);
  return { log: data.HUYING_LOG, token: data.HUYING_METRICS_TOKEN || 'closed', heads: data.HUYING_HEADS || 'own' };
};

/** The folder of the signed heads, and the key that signs them. */
export const openHeads = ({ heads }: Pick<WatchSettings, 'heads'>, data: string, secret: string) => ({
  folder: heads === 'own' ? join(data, 'heads') : heads,
  key: headKey(keyFor(secret, 'heads')),
});

export const openLog = ({ log }: Pick<WatchSettings, 'log'>): Log =>
  log === 'json'
    ? jsonLog(
        (line) => process.stdout.write(`${line}\n`),
        () => new Date(),
      )
    : plainLog((line) => process.stderr.write(`${line}\n`));

/** What waits in every zone of this database. */
const pressureOf = async (db: Db, now: Date): Promise<Pressure[]> =>
  Promise.all((await zones(db)).map(async ({ id }) => ({ zone: id, ...(await pressureIn(inZone(db, id), id, now)) })));

/** What the process sees of itself: measures for whoever has the token, and a line for each request where that is set. */
export const openWatching = (db: Db, { token }: Pick<WatchSettings, 'token'>, log: Log, now: () => Date = () => new Date()) => {
  const metrics = createMetrics(() => pressureOf(db, now()), now);
  const watching: Watching = {
    token,
    answered: (answer) => {
      metrics.answered(answer.method, answer.route, answer.status, answer.seconds);
      log.answered(answer);
    },
    read: metrics.read,
    type: metrics.type,
    text: metrics.text,
    hour: metrics.hour.of,
  };
  return { metrics, watching };
};
