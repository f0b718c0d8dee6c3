import type { Urgency } from '../zone/category.ts';
import { type Signal, signals } from './signals.ts';

/** What was found: the signal, and the word that decided, as it stands in the report. */
export type Pressing = Readonly<{ urgency: Exclude<Urgency, 'normal'>; signal: Signal; word: string; minor: boolean }>;

/** Said before a word it takes the word back: not so, no longer, lest it be, how to keep it from being. */
const denied =
  /(?:没有|没|未|无|不是|并非|不会|不再|已排除|排除|杜绝|防止|预防|避免|以防|谨防|严防|防范|如何|怎么|怎样|什么叫|是否会|讲座讲|学习)(?:人|发生|出现|再|有|被|过)?$/u;
/** Said after it: a drill, a lesson, an insurance, or something that is over. */
const harmless =
  /^(?:的)?(?:应急)?(?:怎么|如何|演练|演习|宣传|知识|讲座|培训|预案|险|保险|报警器|保护器|(?:已经?|都)?(?:解除|修好|恢复|处理好|扑灭|排除|通了|来了))/u;
const over = /(?:已经|已|都)(?:修好|恢复|处理好|扑灭|解除|救出|送医|来水|来电|通了)/u;
/** Long ago; what is only urgent is not so any more. */
const past = /(?:去年|前年|以前|曾经|当年|早年|\d{4}年|上个月|几年前)/u;

const sentenceEnds = /[。！？!?；;\n]/u;

const around = (text: string, at: number): { sentence: string; from: number } => {
  let from = at;
  while (from > 0 && !sentenceEnds.test(text[from - 1]!)) from -= 1;
  let to = at;
  while (to < text.length && !sentenceEnds.test(text[to]!)) to += 1;
  return { sentence: text.slice(from, to), from };
};

const meant = (text: string, { words, near, never, urgency }: Signal): string | undefined => {
  for (const found of text.matchAll(words)) {
    const [word] = found;
    const end = found.index + word.length;
    const { sentence } = around(text, found.index);
    const beside = text.slice(Math.max(0, found.index - 10), end + 6);
    if (never?.test(beside) || denied.test(text.slice(Math.max(0, found.index - 7), found.index)) || harmless.test(text.slice(end)))
      continue;
    if (over.test(sentence) || (urgency === 'urgent' && past.test(sentence))) continue;
    if (near && !near.words.test(text.slice(Math.max(0, found.index - near.within), end + near.within))) continue;
    return word;
  }
  return undefined;
};

/**
 * How pressing a report is by its own words, read in context: what is denied, feared for some day, practised or only a manner of
 * speaking (急死我了) does not count. Of several the gravest decides.
 */
export const pressingIn = (given: string): Pressing | 'nothing' => {
  const text = given.normalize('NFKC').replace(/[ \t\u3000]+/gu, '');
  for (const signal of signals) {
    const word = meant(text, signal);
    if (word !== undefined) return { urgency: signal.urgency, signal, word, minor: signal.minor === true };
  }
  return 'nothing';
};
