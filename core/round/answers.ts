/** Answers of a checklist: which questions are asked, what is missing, what failed. The phone and the server judge by the same. */
import type { Check } from '../programme/rounds.ts';
import type { Fault } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t, type Words } from '../words.ts';

/** What somebody said to one question: `yes`, `no`, an option, a decimal number or free words; photographs as ids; a remark. */
export type Said = Readonly<{ value?: string; photos?: readonly string[]; note?: string }>;

export type Answers = Readonly<Record<string, Said>>;

export type Checks = Readonly<Record<string, Check>>;

const decimal = /^-?\d{1,9}(\.\d{1,3})?$/;
const whole = /^\d{1,9}$/;
const mostText = 2_000;

/** The questions that are asked, given what was said before. */
export const asked = (checks: Checks, answers: Answers): string[] => {
  const open = new Set<string>();
  for (const [name, { when }] of Object.entries(checks))
    if (!when || (open.has(when.check) && when.is.includes(answers[when.check]?.value ?? ''))) open.add(name);
  return [...open];
};

/** Whether an answer fails its question. */
export const fails = ({ asks, fails: failing, least, most }: Check, { value }: Said): boolean => {
  if (value === undefined) return false;
  if (asks === 'yesNo') return (failing ?? ['no']).includes(value);
  if (asks === 'choice') return failing?.includes(value) ?? false;
  if (asks !== 'number' && asks !== 'count') return false;
  return (least !== undefined && Number(value) < Number(least)) || (most !== undefined && Number(value) > Number(most));
};

const writable = (text: string) => text.length <= mostText && isStorable(text);

const fits = ({ asks, options }: Check, value: string): boolean => {
  switch (asks) {
    case 'yesNo':
      return value === 'yes' || value === 'no';
    case 'choice':
      return Object.hasOwn(options ?? {}, value);
    case 'number':
      return decimal.test(value);
    case 'count':
      return whole.test(value);
    case 'text':
      return value.trim() !== '' && writable(value);
    default:
      return false;
  }
};

const isPictured = ({ asks }: Check) => asks === 'photo' || asks === 'signature';

const said = (path: string, code: string, { title }: Check, { zh, en }: Words): Fault => ({
  path,
  code,
  words: t(`${title.zh}：${zh}`, `${title.en}: ${en}`),
});

const faultsOf = (name: string, check: Check, answer: Said): Fault[] => {
  const at = `answers.${name}`;
  const { value, photos = [], note } = answer;
  const empty = isPictured(check) ? photos.length === 0 : value === undefined || value.trim() === '';
  const evidence = check.evidence === 'always' || (check.evidence === 'failed' && fails(check, answer));
  return [
    ...(empty && !check.optional ? [said(at, 'missing', check, t('还没有回答', 'not answered yet'))] : []),
    ...(!empty && value !== undefined && !fits(check, value) ? [said(at, 'not-right', check, t('填写得不对', 'this is not right'))] : []),
    ...(evidence && photos.length === 0 && !isPictured(check)
      ? [said(at, 'no-photo', check, t('要拍照留证', 'a photograph is wanted as proof'))]
      : []),
    ...(note !== undefined && !writable(note) ? [said(at, 'too-long', check, t('说明太长', 'the remark is too long'))] : []),
  ];
};

/** What is wrong with a filled-in checklist, every fault at once; a question that does not exist or was not asked is a fault too. */
export const answerFaults = (checks: Checks, answers: Answers): Fault[] => {
  const open = asked(checks, answers);
  const strangers = Object.keys(answers).filter((name) => !open.includes(name));
  return [
    ...open.flatMap((name) => faultsOf(name, checks[name]!, answers[name] ?? {})),
    ...strangers.map((name) => ({ path: `answers.${name}`, code: 'not-asked', words: t('没有问这一项', 'this was not asked') })),
  ];
};

/** The questions that failed. */
export const failedIn = (checks: Checks, answers: Answers): string[] =>
  asked(checks, answers).filter((name) => fails(checks[name]!, answers[name] ?? {}));

/** The questions of a look again: those that failed, and whatever they hang on. */
export const only = (checks: Checks, names: readonly string[]): Checks =>
  names.length === 0
    ? checks
    : Object.fromEntries(
        Object.entries(checks)
          .filter(([name]) => names.includes(name))
          .map(([name, { when: _, ...check }]) => [name, check]),
      );
