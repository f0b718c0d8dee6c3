import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { diceOf, oneOf } from '../../bench/invented.ts';
import { findPostmaster } from '../../server/db/embedded/postmaster.ts';
import { migrate } from '../../server/db/migrate.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { freePort, type RunningServer, startServer } from '../helpers/server.ts';
import { type Answered, asVisitor, jobsBehind, underLoad, wrongIn } from './load.ts';
import { ask, layZone, together } from './serving.ts';

/** What may happen to the house; each is survived, or the server ends and whoever watches over it starts it again. */
export const troubles = ['node', 'postgres', 'session', 'restart', 'cut', 'full', 'clock'] as const;
export type Trouble = (typeof troubles)[number];

export type Weather = Readonly<{ rounds: number; seed: number; only?: readonly Trouble[]; say: (line: string) => void }>;

/** What a storm came to: how often each trouble came, how much was answered, and everything that is wrong. */
export type AfterStorm = Readonly<{ met: Readonly<Record<string, number>>; answered: number; accepted: number; wrong: readonly string[] }>;

/** A small disk of its own where this system lets us have one; else full disks are left out. */
const smallDisk = (place: string): (() => void) | 'none' => {
  mkdirSync(place, { recursive: true });
  if (process.platform !== 'linux' || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900m', 'tmpfs', place]).status !== 0) return 'none';
  return () => void spawnSync('umount', ['-l', place]);
};

const sessionsOf = (postmaster: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === postmaster && command.includes('huying');
      } catch {
        return false;
      }
    });

/**
 * Keeps a house under load and lets trouble come at random points, as often as wanted. Afterwards nothing that was answered is lost,
 * nothing happened twice, chains hold, standing rows are what their events say, and jobs have gone on.
 */
export const storm = async ({ rounds, seed, only, say }: Weather): Promise<AfterStorm> => {
  const home = temporaryFolder();
  const data = join(home, 'data');
  const disk = smallDisk(data);
  const clock = join(home, 'clock');
  const filler = join(data, 'filler');
  const dice = diceOf(seed);
  const possible = (only ?? troubles).filter((one) => one !== 'full' || disk !== 'none');
  const port = String(await freePort());
  const met: Record<string, number> = {};
  const accepted = new Set<string>();
  let answered: Answered = new Map();
  let server: RunningServer | 'gone' = 'gone';
  let tokens: Record<'ann', string> = { ann: '' };

  const start = async () => {
    server = await startServer({
      ...together,
      HUYING_DATA: data,
      PORT: port,
      HUYING_TEST_CLOCK: clock,
      NODE_OPTIONS: `--import=${pathToFileURL('test/faults/jumpy-clock.mjs').href}`,
    });
  };
  const url = `http://127.0.0.1:${port}`;
  const healthy = async () => (await ask(url, 'GET', '/healthz')).status === 200;
  /** Ready again by itself, or started again once it has ended. */
  const backAgain = async () => {
    const until = performance.now() + 60_000;
    while (!(await healthy())) {
      if (performance.now() > until) throw new Error('the server did not come back within a minute');
      if (server === 'gone' || server.hasEnded()) await start();
      else await wait(50);
    }
  };
  const postmaster = () => {
    const running = findPostmaster(join(data, 'postgres'));
    return running === 'nobody' ? 0 : running.pid;
  };
  const kill = (pid: number, signal: NodeJS.Signals) => {
    if (pid > 0) process.kill(pid, signal);
  };

  const happen: Record<Trouble, () => Promise<void>> = {
    node: async () => {
      if (server !== 'gone') await server.end('SIGKILL');
      server = 'gone';
    },
    postgres: async () => kill(postmaster(), 'SIGKILL'),
    session: async () => {
      const sessions = sessionsOf(postmaster());
      if (sessions.length > 0) kill(oneOf(sessions, dice), 'SIGKILL');
    },
    restart: async () => kill(postmaster(), 'SIGINT'),
    cut: async () => {
      for (const pid of sessionsOf(postmaster())) kill(pid, 'SIGTERM');
    },
    full: async () => {
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M']);
      await wait(600);
      rmSync(filler, { force: true });
    },
    clock: async () => {
      const hours = Math.floor(dice() * 200) - 20;
      writeFileSync(clock, String(hours * 3_600_000));
    },
  };

  try {
    await asVisitor(data, async (db) => {
      await migrate(db);
      ({ tokens } = await layZone(db, ['ann']));
    });
    await start();
    answered = await underLoad({ url: () => url, name: 'storm', clients: 6, desk: tokens.ann, accepted }, async () => {
      for (let round = 0; round < rounds; round++) {
        await wait(100 + dice() * 600);
        const trouble = round < possible.length ? possible[round]! : oneOf(possible, dice);
        met[trouble] = (met[trouble] ?? 0) + 1;
        await happen[trouble]();
        await backAgain();
        say(`${round + 1}/${rounds} ${trouble}`);
      }
      await wait(300);
    });
    const behind = await asVisitor(data, (db) => jobsBehind(db));
    if (server !== 'gone') await (server as RunningServer).end();
    const wrong = [...behind, ...(await asVisitor(data, (db) => wrongIn(db, 'storm', answered, accepted)))];
    return { met, answered: answered.size, accepted: accepted.size, wrong };
  } finally {
    if (server !== 'gone') await (server as RunningServer).end('SIGKILL').catch(() => undefined);
    if (existsSync(join(data, 'postgres'))) kill(postmaster(), 'SIGQUIT');
    await wait(200);
    if (disk !== 'none') disk();
    discard(home);
  }
};
