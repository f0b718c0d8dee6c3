import { readdirSync } from 'node:fs';
import { cac } from 'cac';
import { Refusal } from '../../core/refusal.ts';
import { type Command, type Given, Misused } from './command.ts';
import { createTools } from './tools.ts';

const folder = new URL('commands/', import.meta.url);

/** A command stands in the file of its name: whoever names one waits for it alone. */
const files = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.ts$/.test(name))
  .sort();
const named = files.filter((name) => name === `${process.argv[2]}.ts`);
const commands = await Promise.all(
  (named.length > 0 ? named : files).map(async (name) => ((await import(new URL(name, folder).href)) as { default: Command }).default),
);

const tell = (fault: unknown) => {
  const words = fault instanceof Refusal ? `${fault.words.zh} / ${fault.words.en}` : fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`${words}\n`);
};

const run = async (command: Command, args: readonly string[], options: Given): Promise<number> => {
  const { tools, close } = createTools(process.env);
  try {
    return await command.run(args, options, tools);
  } finally {
    await close();
  }
};

const cli = cac('npm run huying --');
let chosen: Promise<number> | 'none' = 'none';

for (const command of commands) {
  const built = cli.command(command.usage, `${command.about.zh} ${command.about.en}`);
  for (const [flag, about] of command.options ?? []) built.option(flag, `${about.zh} ${about.en}`);
  for (const example of command.examples ?? []) built.example(`  npm run huying -- ${example}`);
  const places = built.args.length;
  built.action((...given: unknown[]) => {
    const args = given
      .slice(0, places)
      .flat()
      .filter((arg): arg is string => typeof arg === 'string');
    chosen = run(command, args, (given[places] ?? {}) as Given);
  });
}
cli.help();

try {
  const { options } = cli.parse();
  if (chosen !== 'none') process.exitCode = await chosen;
  else if (!options.help) {
    cli.outputHelp();
    process.exitCode = cli.args.length > 0 ? 1 : 0;
  }
} catch (fault) {
  tell(fault);
  process.exitCode = fault instanceof Misused ? 2 : 1;
}
