import { openDatabase } from './database.ts';
import { readSettings } from './settings.ts';
import { prepareTables } from './tables.ts';

const run = async () => {
  const database = await openDatabase(readSettings(process.env), 'visitor');
  const { steps } = await prepareTables(database.url, (line) => process.stderr.write(`${line}\n`)).finally(database.stop);
  const words = steps.length === 0 ? '已是最新 / Nothing to do' : steps.join('\n');
  process.stdout.write(`${words}\n`);
};

run().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
