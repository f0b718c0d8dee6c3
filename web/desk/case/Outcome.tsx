import { useWords } from '../../shared/language.tsx';
import { useEvents } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { Section } from './Section.tsx';
import { Step } from './Step.tsx';

/** Steps by which a unit says that it is done. */
const results = new Set(['resolved', 'submitted', 'answered']);

/** Whoever must judge a result, or do better than the last one, sees it beside the buttons. */
const needing = new Set(['pass', 'approve', 'record', 'resolve']);

/** What was done the last time, with its reply and proof, for those whose next step depends on it. */
export const Outcome = ({ shown: { id, actions } }: { shown: CaseFull }) => {
  const w = useWords();
  const { data: steps } = useEvents(id);
  const last = steps?.findLast(({ type }) => results.has(type));
  if (!last || !actions.some(({ does }) => needing.has(does))) return undefined;
  return (
    <Section title={w(caseWords.outcome)} className="outcome">
      <Step step={last} late={false} />
    </Section>
  );
};
