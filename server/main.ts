import Fastify from 'fastify';
import { connect, isAnswering } from './db/connect.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './start/database.ts';
import { createLifecycle, StoppedEarly } from './start/lifecycle.ts';
import { readSettings } from './start/settings.ts';
import { endOnSignals } from './start/signals.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (part: string, fault: unknown) =>
  process.stderr.write(`${part}: ${fault instanceof Error ? fault.message : String(fault)}\n`);

const { begin, stop } = createLifecycle(complain);

const start = async () => {
  const settings = readSettings(process.env);
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
  const { db } = await begin(
    'connections',
    async () => connect(database.url, { onLost: (fault) => complain('database', fault) }),
    (opened) => opened.close(),
  );
  await begin(
    'migrations',
    async () => {
      const steps = connect(database.url, { statementLimit: 0, connections: 1 });
      await migrate(steps.db).finally(steps.close);
    },
    () => undefined,
  );
  const http = Fastify();
  http.get('/healthz', async (_request, reply) => {
    const answered = await isAnswering(db);
    return reply.code(answered ? 200 : 503).send({ ready: answered });
  });
  await begin(
    'http',
    () => http.listen({ port: settings.port, host: settings.host }),
    () => http.close(),
  );
  say(`呼应 Huying  ${settings.address}`);
};

start().catch(async (fault: unknown) => {
  await stop();
  if (fault instanceof StoppedEarly) process.exit(0);
  complain('呼应 / Huying', fault);
  process.exit(1);
});
