import type { Words } from '../../../core/words.ts';
import { type Given, type Tools, textOf } from '../command.ts';
import { zoneOf } from '../zones.ts';
import { localTime } from './local-time.ts';
import { planMessages } from './message-plan.ts';
import { openMessages } from './message-rows.ts';
import { type Imported, importMessages } from './messages.ts';
import { showProgress } from './progress.ts';

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
  const tell = showProgress(tools, process.stdout.isTTY === true, () => performance.now());
  const onFault = (line: number, id: string, { zh, en }: Words) => say(`第 ${line} 行 ${id}：${zh} / line ${line}, ${id}: ${en}`);
  const onProgress = ({ rows, opened, before, faulty }: Readonly<Imported>) => {
    const done = opened + before + faulty;
    tell({ rows: done, part: letters.read() * (rows === 0 ? 0 : done / rows) });
  };
  const began = performance.now();
  const done = await importMessages(letters, { db, door, plan, now, stopped, onFault, onProgress });

  const seconds = (performance.now() - began) / 1_000;
  say(
    `${done.rows} 行：新增 ${done.opened}，原已导入 ${done.before}，未导入 ${done.faulty}` +
      ` / ${done.rows} rows: ${done.opened} opened, ${done.before} here before, ${done.faulty} not brought in` +
      ` (${seconds.toFixed(1)} s, ${Math.round(done.rows / Math.max(seconds, 0.001))} rows/s)`,
  );
  if (!stopped.aborted) return done.faulty > 0 ? 1 : 0;
  say('已停下，没有写到一半的诉求；再执行同一命令就接着导入 / Stopped, nothing is half-written: the same command goes on from here');
  return 130;
};
