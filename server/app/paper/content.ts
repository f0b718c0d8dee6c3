import { dateOf, instantOf } from '../../../core/calendar/index.ts';
import type { Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';
import type { CaseStep } from '../cases/steps.ts';
import type { CaseFull } from '../cases/view.ts';

/** What stands on a paper, as the person who prints may see it. */
export type Content = Readonly<{
  shown: CaseFull;
  steps: readonly CaseStep[];
  source: Words;
  zoneName: Words;
  /** Where the QR code leads: the case's page, for those who may see it. */
  link: string;
  say: (words: Words) => string;
  when: (instant: string | null) => string;
  printed: Readonly<{ by: string; at: string }>;
  chain: Readonly<{ seq: number; hash: string; digest: string }>;
}>;

const two = (n: number) => String(n).padStart(2, '0');

/** An instant in the zone's own time, to the minute; nothing for none. */
export const clockText =
  (calendar: Book['calendar']) =>
  (instant: string | null): string => {
    if (instant === null || instant === 'none' || instant === 'open') return '';
    const at = new Date(instant);
    const date = dateOf(at, calendar);
    const minute = Math.floor((at.getTime() - instantOf(date, '00:00', calendar).getTime()) / 60_000);
    return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  };

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** A value that was filled in, as text. Files are shown as pictures elsewhere. */
export const textOfValue = ({ value, widget }: CaseStep['data'][number], { say, when }: Pick<Content, 'say' | 'when'>): string => {
  const text = (one: unknown): string => {
    if (typeof one === 'boolean') return say(one ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' });
    if (isWords(one)) return say(one);
    if (Array.isArray(one))
      return one
        .map(text)
        .filter(Boolean)
        .join(say({ zh: '、', en: ', ' }));
    if (typeof one === 'object' && one !== null) {
      const { address, unit, score } = one as Record<string, unknown>;
      return [address, unit, score].map(text).filter(Boolean).join(' ');
    }
    return one === undefined || one === null ? '' : String(one);
  };
  if (widget === 'photos' || widget === 'files') return '';
  if (widget === 'moment' && typeof value === 'string') return when(value);
  return text(value);
};

/** The last step of one of these types, or undefined. */
export const lastOf = ({ steps }: Content, ...types: string[]): CaseStep | undefined => steps.findLast(({ type }) => types.includes(type));

/** What was filled in under a name at the last step of one of these types; empty when nothing was. */
export const saidAt = (content: Content, name: string, ...types: string[]): string => {
  const field = lastOf(content, ...types)?.data.find((one) => one.name === name);
  return field ? textOfValue(field, content) : '';
};

/** Who did a step: name, post and unit, as far as they are known. */
export const whoText = ({ who }: CaseStep, { say }: Content): string =>
  [who.name, who.unit && say(who.unit), who.post && say(who.post)].filter(Boolean).join(' ');
