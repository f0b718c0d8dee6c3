import type { Answer } from '../../../core/case/index.ts';
import type { Fault } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Question } from '../../../core/zone/index.ts';
import { instantIn } from './instant.ts';

type Read = Words | { wrong: Words };

const same = (text: string): Words => t(text, text);

const longest = { string: 400, text: 4_000, number: 40, datetime: 40, singlevaluelist: 40, multivaluelist: 40 } as const;

const readOne = ({ type, options = [] }: Question, value: string, offset: number): Read => {
  if (value.length > longest[type]) return { wrong: t(`最多 ${longest[type]} 个字`, `at most ${longest[type]} characters`) };
  switch (type) {
    case 'string':
      return /[\r\n]/.test(value) ? { wrong: t('只能写一行', 'must be one line') } : same(value);
    case 'text':
      return same(value);
    case 'number':
      return /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(value) ? same(value) : { wrong: t('应为数字', 'must be a number') };
    case 'datetime':
      return instantIn(value, offset) === 'none'
        ? { wrong: t('应为日期时间，例如 2026-11-20T08:30:00+08:00', 'must be a date and time like 2026-11-20T08:30:00+08:00') }
        : same(value);
    case 'singlevaluelist':
    case 'multivaluelist': {
      const found = options.find(({ key }) => key === value);
      const keys = options.map(({ key }) => key).join(', ');
      return found ? found.name : { wrong: t(`请从这些里选：${keys}`, `must be one of: ${keys}`) };
    }
  }
};

const isWrong = (read: Read): read is { wrong: Words } => 'wrong' in read;

/** The answers that were sent to the questions of a service, and everything wrong with them; what nobody asked is passed over. */
export const answersTo = (
  questions: readonly Question[],
  given: ReadonlyMap<string, readonly string[]>,
  offset: number,
): { answers: Answer[]; faults: Fault[] } => {
  const faults: Fault[] = [];
  const fault = (code: string, words: Words) =>
    faults.push({ path: `attribute[${code}]`, code: 'not-right', words: t(`${code} ${words.zh}`, `${code} ${words.en}`) });
  const answers = questions.flatMap((question): Answer[] => {
    const { code, type, ask, required, notice } = question;
    const values = (given.get(code) ?? []).map((value) => value.trim()).filter((value) => value !== '');
    if (notice) return [];
    if (values.length === 0) {
      if (required) fault(code, t(`必须回答：${ask.zh}`, `required: ${ask.en}`));
      return [];
    }
    if (values.length > 1 && type !== 'multivaluelist') {
      fault(code, t('只能有一个答案', 'takes one value'));
      return [];
    }
    const read = [...new Set(values)].map((value) => readOne(question, value, offset));
    for (const one of read) if (isWrong(one)) fault(code, one.wrong);
    return [{ code, question: ask, said: read.filter((one): one is Words => !isWrong(one)) }];
  });
  return { answers, faults };
};
