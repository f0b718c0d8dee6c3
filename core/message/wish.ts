import { normalize } from '../identifier/index.ts';
import { t, type Words } from '../words.ts';
import { type Purpose, purposes } from './purpose.ts';

/** How much somebody wants to hear. Whoever wants nothing still finds everything on the page of their case. */
export const wishes = {
  all: t('每一步都告诉我', 'tell me each step'),
  finished: t('办完再告诉我', 'tell me when it is done'),
  none: t('不要发短信', 'send me no messages'),
} as const satisfies Record<string, Words>;

export type Wish = keyof typeof wishes;

/** Whether a message of this purpose is wanted; a code that somebody has just asked for always is. */
export const isWanted = (wish: Wish, purpose: string): boolean => {
  if (purpose === 'code' || purpose === 'stopped') return true;
  if (wish === 'none') return false;
  return wish === 'all' || (Object.hasOwn(purposes, purpose) && purposes[purpose as Purpose].ends);
};

export type Answer = { says: 'rate'; solved: 'yes' | 'partly' | 'no'; score: number } | { says: 'stop' } | { says: 'words' };

const digits: Readonly<Record<string, Answer>> = {
  '1': { says: 'rate', solved: 'yes', score: 5 },
  '2': { says: 'rate', solved: 'partly', score: 3 },
  '3': { says: 'rate', solved: 'no', score: 1 },
};
const chinese: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 满意: '1', 基本满意: '2', 没解决: '3', 不满意: '3' };

/** What somebody means who answers a message: one digit, a wish to hear no more, or words. */
export const answerOf = (text: string): Answer => {
  const plain = normalize(text).replaceAll(/[。.!！,，“”"']/g, '');
  if (/^(T|TD|退订|STOP|N)$/.test(plain)) return { says: 'stop' };
  return digits[chinese[plain] ?? plain] ?? { says: 'words' };
};
