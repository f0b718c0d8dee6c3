import { type Given, type Tools, textOf } from '../command.ts';
import { zoneOf } from '../zones.ts';
import { localTime } from './local-time.ts';
import { planMessages } from './message-plan.ts';
import { openMessages } from './message-rows.ts';
import { importMessages } from './messages.ts';
import { reporting } from './reporting.ts';

/** Brings a file of answered messages in as cases and says what became of every row. */
export const bringMessages = async (file: string, options: Given, tools: Tools): Promise<number> => {
  const { settings, open, say, stopped } = tools;
  const { db, door, books, shelf, ports, classifiers } = await open();
  const { id: zone } = await zoneOf(db, options, settings.zone);
  const [book, now] = [await books.of(db, zone), ports.clock.now()];
  const [programme, source, category] = ['programme', 'source', 'category'].map((name) => textOf(options, name));
  const classifier = await classifiers.of(db, zone);
  const guess = (words: string) => {
    const told = classifier === 'none' ? undefined : classifier.classify(words);
    return told?.sure ? told.guesses[0]?.label : undefined;
  };
  const plan = planMessages(book, shelf, { programme, source, category }, now, guess);
  say(`${plan.programme.title.zh} · ${plan.programme.cases.sources[plan.source]?.title.zh ?? ''} → ${zone}`);

  const letters = openMessages(file, localTime(book.zone.timezoneMinutes));
  const { onFault, onProgress, ended } = reporting(tools, letters.read);
  return ended(await importMessages(letters, { db, door, plan, now, stopped, onFault, onProgress }));
};
