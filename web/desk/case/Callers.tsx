import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import type { CaseFull, Revealed } from '../api/types.ts';
import { useWho } from '../shell/whoami.ts';
import { caseWords } from '../words/case.ts';
import { Reveal } from './Reveal.tsx';
import { goneFor } from './Said.tsx';
import { Section } from './Section.tsx';

const few = 3;

/** Who called, masked; with a purpose the names and numbers are shown, and that is recorded. Many callers are folded. */
export const Callers = ({ shown: { id, callers, erased } }: { shown: CaseFull }) => {
  const w = useWords();
  const { deeds } = useWho();
  const [known, setKnown] = useState<Revealed>();
  const [all, showAll] = useState(false);
  const listed = all ? callers : callers.slice(0, few);
  const title = callers.length > 1 ? w(caseWords.callers, { n: callers.length }) : w(caseWords.who);
  return (
    <Section title={title} className="callers">
      {callers.length === 0 && <p className="hint">{w(caseWords.noCallers)}</p>}
      <ul>
        {listed.map(({ id: one, main, name, phone, anonymous, rated }) => {
          const open = known?.callers.find((caller) => caller.id === one);
          const number = open?.phone ?? phone;
          return (
            <li key={one}>
              <span className="caller-name">
                {open?.name ?? name ?? w(erased ? goneFor(erased) : anonymous ? caseWords.anonymousHow : caseWords.who)}
              </span>
              {number && (open?.phone ? <a href={`tel:${number}`}>{number}</a> : <span>{number}</span>)}
              {main && callers.length > 1 && (
                <span className="flag" data-tone="river">
                  {w(caseWords.main)}
                </span>
              )}
              {rated > 0 && (
                <span className="flag" data-tone="jade">
                  {w(caseWords.rated)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {known?.address && <p>{known.address}</p>}
      <div className="callers-ways">
        {callers.length > few && !all && (
          <button type="button" className="link" onClick={() => showAll(true)}>
            {w(caseWords.allCallers, { n: callers.length })}
          </button>
        )}
        {callers.length > 0 && !known && !erased && deeds.includes('reveal') && <Reveal id={id} show={setKnown} />}
      </div>
    </Section>
  );
};
