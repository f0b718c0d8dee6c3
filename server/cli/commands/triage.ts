import { existsSync } from 'node:fs';
import type { Labelled } from '../../../core/triage/index.ts';
import { t } from '../../../core/words.ts';
import { type Command, type Given, Misused } from '../command.ts';
import { readCorpus } from '../triage/corpus.ts';
import { evaluate, train } from '../triage/evaluate.ts';

/** Progress goes where the one line of the answer does not. */
const tell = (step: string) => process.stderr.write(`${step}\n`);

const filesIn = (given: Given, name: string): string[] => [given[name]].flat().filter((one): one is string => typeof one === 'string');

const messagesOf = (files: readonly string[]): Labelled[] =>
  files.flatMap((file) => {
    if (!existsSync(file)) throw new Misused(`没有文件 ${file} / there is no file ${file}`);
    const { messages, unusable } = readCorpus(file);
    tell(`${file}: ${messages.length} messages${unusable > 0 ? `, ${unusable} rows left out` : ''}`);
    return [...messages];
  });

const command: Command = {
  usage: 'triage <what> [...files]',
  about: t(
    '分拨模型：train 从标注的留言学习并交叉检验；evaluate 用留出的文件检验。只打印一行 JSON',
    'The classifier of triage: train learns from labelled messages and checks itself on what was held back; evaluate judges by a file of its own. Prints one line of JSON',
  ),
  options: [
    ['--train <file>', t('evaluate：学习用的文件，可以有几个', 'evaluate: a file to learn from; there may be several')],
    ['--test <file>', t('evaluate：留出检验的文件', 'evaluate: the file that is held back')],
  ],
  examples: ['triage train labelled.jsonl.gz words.csv.gz', 'triage evaluate --train labelled.jsonl.gz --test words.csv.gz'],
  run: async ([what = '', ...files], options, { say }) => {
    if (what === 'train' && files.length > 0) {
      say(JSON.stringify(train(messagesOf(files), tell).line));
      return 0;
    }
    const [learned, held] = [[...filesIn(options, 'train'), ...files], filesIn(options, 'test')];
    if (what !== 'evaluate' || learned.length === 0 || held.length === 0)
      throw new Misused('triage train FILE… | triage evaluate --train FILE… --test FILE');
    say(JSON.stringify(evaluate(messagesOf(learned), messagesOf(held), tell)));
    return 0;
  },
};

export default command;
