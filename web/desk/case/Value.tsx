import { type Say, useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { When } from '../../shared/When.tsx';
import { formWords } from '../../shared/words/form.ts';
import type { Words } from '../../shared/words/t.ts';
import type { Attachment, Filled } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { LongText } from './LongText.tsx';
import { photoSource } from './Said.tsx';

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** A resolved value as text; lists are joined, things with an address or a unit say that. */
const textOf = (value: unknown, w: Say): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return w(value ? formWords.yes : formWords.no);
  if (isWords(value)) return w(value);
  if (Array.isArray(value))
    return value
      .map((one) => textOf(one, w))
      .filter(Boolean)
      .join(w({ zh: '、', en: ', ' }));
  if (typeof value === 'object' && value !== null) {
    const { address, unit, score } = value as Record<string, unknown>;
    return [address, unit, score]
      .map((one) => textOf(one, w))
      .filter(Boolean)
      .join(' · ');
  }
  return '';
};

/** One thing that was filled in: long words fold, photos are pictures, instants are said as people say them. */
export const Value = ({ filled: { value, widget }, photos }: { filled: Filled; photos: readonly Attachment[] }) => {
  const w = useWords();
  if (widget === 'photos' || widget === 'files') {
    const ids = Array.isArray(value) ? value : [];
    return <Photos photos={photos.filter(({ id }) => ids.includes(id))} source={photoSource} />;
  }
  if (widget === 'moment' && typeof value === 'string') return <When at={value} />;
  if (widget === 'stars' && typeof value === 'number') return <span>{w(caseWords.scored, { n: value })}</span>;
  return <LongText text={textOf(value, w)} most={240} />;
};

/** Whether a filled-in thing has anything to show. */
export const hasValue = ({ value }: Filled): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
