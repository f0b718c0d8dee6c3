import { useWords } from '../../shared/language.tsx';
import { whenWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import { When } from '../../shared/When.tsx';
import type { Words } from '../../shared/words/t.ts';
import type { CaseFull, PartShown, WhistleShown } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { Section } from './Section.tsx';

const partStates: Record<PartShown['state'], Words> = {
  dispatched: caseWords.partDispatched,
  signed: caseWords.partSigned,
  answered: caseWords.partAnswered,
};
const calledTones = { called: 'river', arrived: 'jade', refused: 'amber', late: 'amber', missing: 'vermilion' } as const;

/** Assisting units, each with its own sub-task. */
export const Parts = ({ parts }: Pick<CaseFull, 'parts'>) => {
  const w = useWords();
  if (parts.length === 0) return undefined;
  return (
    <Section title={w(caseWords.parts)}>
      <ul className="plain answers">
        {parts.map(({ unit, unitName, state, due, late }) => (
          <li key={unit}>
            <span>{unitName ? w(unitName) : unit}</span>
            <span className="answer">
              {late && (
                <span className="flag" data-tone="vermilion">
                  {w(caseWords.partLate)}
                </span>
              )}
              <span className="flag" data-tone={state === 'answered' ? 'jade' : 'river'}>
                {w(partStates[state])}
              </span>
              {due !== 'none' && state !== 'answered' && <When at={due} as="due" />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** A whistle, with every called unit's own answer. */
export const Whistled = ({ whistle }: { whistle: WhistleShown }) => {
  const w = useWords();
  const now = useNow();
  const { leadName, lead, due, concluded, units } = whistle;
  return (
    <Section title={w(caseWords.whistle)}>
      <p className="hint">
        {concluded === 'open'
          ? w(caseWords.whistleBy, { unit: leadName ? w(leadName) : lead, when: w(whenWords(due, now)) })
          : w(caseWords.concluded)}
      </p>
      <ul className="plain answers">
        {units.map(({ unit, unitName, state, at, score }) => (
          <li key={unit}>
            <span>{unitName ? w(unitName) : unit}</span>
            <span className="answer">
              <span className="flag" data-tone={calledTones[state]}>
                {w(caseWords[state])}
              </span>
              {at !== 'none' && <When at={at} />}
              {score !== 'none' && <span>{w(caseWords.scored, { n: score })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
