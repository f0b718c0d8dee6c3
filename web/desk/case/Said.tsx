import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import type { CaseFull } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { LongText } from './LongText.tsx';
import { Section } from './Section.tsx';

/** Where staff read an attachment. */
export const photoSource = (id: string, size: 'thumb' | 'full') => `/api/v1/attachments/${id}?size=${size}`;

/** What is said where something stood that was destroyed. */
export const goneFor = (why: 'retention' | 'asked') => (why === 'retention' ? caseWords.goneByTime : caseWords.goneByWish);

/** What the caller said, word for word, and the photos they sent. */
export const Said = ({ shown: { words, photos, erased } }: { shown: CaseFull }) => {
  const w = useWords();
  return (
    <Section title={w(caseWords.said)} className="said">
      {words ? <LongText text={words} /> : <p className="hint">{w(erased ? goneFor(erased) : caseWords.noWords)}</p>}
      <Photos photos={photos} source={photoSource} />
    </Section>
  );
};
