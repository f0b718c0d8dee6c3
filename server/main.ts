import { fileURLToPath } from 'node:url';
import type { Way } from '../core/message/index.ts';
import { fillDemo } from '../demo/fill.ts';
import { keepPicturesIn } from '../demo/keep-picture.ts';
import { demoPassword } from '../demo/password.ts';
import { zone as demoZone } from '../demo/zone/zone.ts';
import { demoAccounts } from './app/demo-accounts.ts';
import { keysOf } from './app/uploads.ts';
import { connect } from './db/connect.ts';
import { zones } from './db/queries/zones.ts';
import { startJobs } from './jobs/index.ts';
import { createNews } from './jobs/news.ts';
import { headsIn } from './outside/watching/head-file.ts';
import { lookEachMinute } from './outside/watching/hour.ts';
import { allowedList } from './outside/webhooks/guard.ts';
import { createPostHook } from './outside/webhooks/post.ts';
import { openDatabase } from './start/database.ts';
import { intake, openFiles } from './start/files.ts';
import { openHouse } from './start/house.ts';
import { readHttpSettings } from './start/http-settings.ts';
import { readKeySettings } from './start/keys.ts';
import { createLifecycle, StoppedEarly } from './start/lifecycle.ts';
import { inboundSecrets, openMessengers, readMessageSettings } from './start/message-settings.ts';
import { openReads, readReadSettings } from './start/reads.ts';
import { readSettings } from './start/settings.ts';
import { endOnSignals } from './start/signals.ts';
import { prepareTables } from './start/tables.ts';
import { openHeads, openLog, openWatching, readWatchSettings } from './start/watching.ts';
import { openWeb } from './start/web.ts';
import { welcome } from './start/welcome.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (part: string, fault: unknown) =>
  process.stderr.write(`${part}: ${fault instanceof Error ? fault.message : String(fault)}\n`);

const { begin, stop } = createLifecycle((part, fault) => complain(part, fault));

const start = async () => {
  const settings = readSettings(process.env);
  const web = readHttpSettings(process.env);
  const messages = readMessageSettings(process.env);
  const watched = readWatchSettings(process.env);
  const reads = readReadSettings(process.env);
  const log = openLog(watched);
  endOnSignals(stop);

  const database = await begin(
    'database',
    () =>
      openDatabase(settings, 'server', (change) => {
        say(`数据库 / database: ${change}`);
        if (change === 'lost') void stop().then(() => process.exit(1));
      }),
    (opened) => opened.stop(),
  );
  const { wall } = await begin(
    'migrations',
    () => prepareTables(database.url, (line) => complain('database', line)),
    () => undefined,
  );
  const { db, pool } = await begin(
    'connections',
    async () => connect(database.url, { wall: wall === 'up' ? 'everywhere' : 'none', onLost: (fault) => complain('database', fault) }),
    (opened) => opened.close(),
  );
  const { metrics, watching } = openWatching(db, watched, log);
  const house = await begin(
    'house',
    () =>
      openHouse({
        db,
        data: settings.data,
        web,
        keys: readKeySettings(process.env, settings.data),
        log: (what, fault) => {
          metrics.fault();
          log.fault(what, fault);
        },
        onSettled: metrics.settled,
        ...(!settings.demo && { zone: settings.zone }),
      }),
    ({ door, recordDoor }) => Promise.all([door.idle(), recordDoor.idle()]).then(() => undefined),
  );
  const replica = await begin(
    'reads',
    async () => openReads(db, reads, wall === 'up' ? 'everywhere' : 'none', (line) => complain('database', line)),
    (opened) => (opened === 'none' ? undefined : opened.stop()),
  );
  metrics.stands(() => ({
    waiting: house.door.waiting() + house.recordDoor.waiting(),
    connections: pool.totalCount - pool.idleCount,
    copy: replica === 'none' ? 'none' : { ...replica.standing(), ready: replica.standing().state === 'ready' },
  }));
  await begin(
    'the last hour',
    async () => lookEachMinute(metrics.hour, log.fault),
    (looking) => looking.stop(),
  );
  const heads = openHeads(watched, settings.data, house.secret);
  const pages = fileURLToPath(new URL('../dist/web', import.meta.url));
  const files = openFiles(web, settings.data);
  const messengers = openMessengers(messages, settings.demo, house.ports.clock.now);
  const news = createNews();
  const { app, identity } = await begin(
    'web',
    () =>
      openWeb({
        house,
        files,
        databaseUrl: database.url,
        settings,
        web,
        pages,
        watching,
        replica,
        leaves: Object.keys(messengers) as Way[],
        heard: news.heard,
        inbound: {
          secrets: inboundSecrets(messages, settings.demo, house.secret),
          account: messages.account,
          smsLeaves: messages.sms !== 'off' && !settings.demo,
        },
      }),
    (opened) => opened.close(),
  );
  if (settings.demo) {
    const letIn = await identity.createSignIns(demoPassword);
    await fillDemo({
      ...house,
      letSignIn: ({ id, username, name }) => letIn(demoZone.id, id, username, name),
      keepPicture: keepPicturesIn({ ...house, files, intake }),
    });
  }
  await begin(
    'jobs',
    async () =>
      startJobs({
        ...house,
        messages: {
          messengers,
          quiet: messages.quiet,
          address: settings.address,
        },
        removeFile: async (zone, id) => void (await Promise.all(keysOf(zone, id).map(files.remove))),
        postHook: createPostHook(allowedList(web.webhookInside)),
        heads: headsIn(heads.folder, heads.key),
        worked: metrics.worked,
        chance: Math.random,
        news,
      }),
    (jobs) => jobs.stop(),
  );
  await begin(
    'http',
    () => app.listen({ port: settings.port, host: settings.host }),
    () => undefined,
  );
  const [zone] = await zones(db);
  const accounts = zone ? demoAccounts(await house.books.of(db, zone.id), house.ports.clock.now()) : [];
  say(welcome({ address: settings.address, accounts, password: demoPassword, data: settings.data, readyAfter: performance.now() }));
};

start().catch(async (fault: unknown) => {
  await stop();
  if (fault instanceof StoppedEarly) process.exit(0);
  complain('呼应 / Huying', fault);
  process.exit(1);
});
