import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from './database.ts';
import { readSettings } from './settings.ts';

const run = async () => {
  const database = await openDatabase(readSettings(process.env), 'visitor');
  const { db, close } = connect(database.url, { statementLimit: 0, connections: 1, name: 'huying migrate' });
  const ran = await migrate(db).finally(close).finally(database.stop);
  const words = ran.length === 0 ? '已是最新 / Nothing to do' : ran.join('\n');
  process.stdout.write(`${words}\n`);
};

run().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
