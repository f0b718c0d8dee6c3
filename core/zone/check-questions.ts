import { type Fault, wrongs } from './fault.ts';
import type { ZoneData } from './index.ts';
import { isList, type Question } from './question.ts';
import { overlap } from './term.ts';
import { byCode } from './tree.ts';

const rivalOf = (one: Question, index: number, rows: readonly Question[], same: (other: Question) => boolean): Question | undefined =>
  rows.slice(0, index).find((other) => other.category === one.category && same(other) && overlap(other, one));

/** Questions stand at a category that is there; two of one category never share a name or a place in the order; lists have options. */
export const checkQuestions = ({ categories, questions }: Pick<ZoneData, 'categories' | 'questions'>): Fault[] => {
  const known = byCode(categories);
  return questions.flatMap((one, index): Fault[] => {
    const at = (field: string, words: Fault['words']): Fault => ({ sheet: 'questions', row: index + 1, field, words });
    const twin = rivalOf(one, index, questions, ({ code }) => code === one.code);
    const level = rivalOf(one, index, questions, ({ order }) => order === one.order);
    const keys = (one.options ?? []).map(({ key }) => key);
    const twice = keys.find((key, place) => keys.indexOf(key) !== place);
    return [
      ...(known.has(one.category) ? [] : [at('category', wrongs.noSuch(one.category))]),
      ...(twin ? [at('code', wrongs.sameQuestion(twin.id))] : []),
      ...(level ? [at('order', wrongs.sameOrder(level.id))] : []),
      ...(isList(one.type) && one.options === undefined && !one.notice ? [at('options', wrongs.noOptions())] : []),
      ...(!isList(one.type) && one.options !== undefined ? [at('options', wrongs.straysOptions())] : []),
      ...(twice === undefined ? [] : [at('options', wrongs.twice(twice))]),
      ...(one.notice && one.required ? [at('required', wrongs.noticeAsks())] : []),
    ];
  });
};
