import { useWords } from '../../shared/language.tsx';
import { dueWords, whenWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import type { FieldVisit, Spot } from '../keep/types.ts';
import { go } from '../router.ts';
import { fieldWords } from '../words.ts';
import { metres } from './order.ts';

/** How far a visit is, in words; nothing where either place is not known. */
export const useFar = (here: Spot | undefined) => {
  const w = useWords();
  return ({ subject: { point } }: FieldVisit): string => {
    if (!point || !here) return '';
    const far = metres(here, point);
    return far < 1_000
      ? w(fieldWords.meters, { n: Math.max(10, Math.round(far / 10) * 10) })
      : w(fieldWords.kilometers, { n: (far / 1_000).toFixed(1) });
  };
};

/** One visit in the list: where, what to look at, how far, until when. The first is the next one and says so. */
export const VisitCard = ({
  visit,
  place,
  next,
  begun,
  here,
}: {
  visit: FieldVisit;
  place: number;
  next: boolean;
  begun: boolean;
  here: Spot | undefined;
}) => {
  const w = useWords();
  const now = useNow();
  const far = useFar(here)(visit);
  const { subject, roundTitle, opens, closes, why, hidden } = visit;
  const later = Date.parse(opens) > now.getTime();
  const time = later ? w(fieldWords.opensAt, { time: w(whenWords(opens, now)) }) : w(dueWords(closes, now));
  return (
    <li className="visit-card" data-next={next}>
      <button type="button" onClick={() => go(`/field/visit/${visit.id}`)}>
        <span className="visit-place" aria-hidden="true">
          {place}
        </span>
        <span className="visit-what">
          {next && <span className="visit-next">{w(fieldWords.next)}</span>}
          <strong>{w(subject.title)}</strong>
          <span className="visit-round">{w(roundTitle)}</span>
          <span className="visit-where">{[far, w(subject.areaName)].filter(Boolean).join(' · ')}</span>
          <span className="visit-marks">
            <span>{time}</span>
            {why === 'recheck' && <span data-tone="amber">{w(fieldWords.recheck)}</span>}
            {why === 'event' && <span data-tone="amber">{w(fieldWords.event)}</span>}
            {hidden && <span data-tone="slate">{w(fieldWords.hidden)}</span>}
            {begun && <span data-tone="amber">{w(fieldWords.begun)}</span>}
          </span>
        </span>
        <span className="visit-go" aria-hidden="true">
          ›
        </span>
      </button>
    </li>
  );
};
