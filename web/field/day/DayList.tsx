import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { readToday, useField } from '../keep/store.ts';
import { useWhere } from '../place.ts';
import { fieldWords } from '../words.ts';
import { inWalkingOrder, isOpen } from './order.ts';
import { VisitCard } from './VisitCard.tsx';

/** Half an hour either way nobody needs to hear of. */
const noticed = 120_000;

/** Today's visits in the order in which they are best walked, and what has been done. */
export const DayList = () => {
  const w = useWords();
  const { day, drafts, waiting, arrived, problem, off } = useField();
  const where = useWhere();
  const here = typeof where === 'string' ? undefined : where;
  if (problem !== 'none' && problem.status === 403) return <p className="field-note">{w(fieldWords.ended)}</p>;
  if (day === 'none') return <p className="field-note">{w(fieldWords.nothingKept)}</p>;
  const open = inWalkingOrder(day.today.visits, waiting, drafts, here);
  const done = day.today.visits.filter((visit) => !isOpen(visit, waiting));
  const wrong = off !== 'unknown' && Math.abs(off) > noticed;
  return (
    <>
      <h1 className="unseen">{w(fieldWords.title)}</h1>
      {problem !== 'none' && <ErrorState problem={problem} again={() => void readToday()} />}
      {wrong && (
        <p className="field-note">{w(fieldWords.clockWrong, { n: w(fieldWords.minutes, { n: Math.round(Math.abs(off) / 60_000) }) })}</p>
      )}
      {open.length === 0 && <p className="field-note">{w(fieldWords.nothing)}</p>}
      {open.length > 0 && (
        <section aria-labelledby="todo">
          <h2 id="todo">
            {w(fieldWords.todo)} · {open.length}
          </h2>
          <ol className="visit-list">
            {open.map((visit, n) => (
              <VisitCard
                key={visit.id}
                visit={visit}
                place={n + 1}
                next={n === 0}
                begun={drafts.some((draft) => draft.visit === visit.id)}
                here={here}
              />
            ))}
          </ol>
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby="done">
          <h2 id="done">
            {w(fieldWords.doneToday)} · {done.length}
          </h2>
          <ul className="visit-done">
            {done.map((visit) => {
              const home = visit.stage !== 'planned' || arrived.some((one) => one.visit === visit.id);
              return (
                <li key={visit.id} data-home={home}>
                  <span aria-hidden="true">{home ? '✓' : '●'}</span> {w(visit.subject.title)} · {w(visit.roundTitle)}
                  <span className="unseen">{w(home ? fieldWords.arrived : fieldWords.waitsFor)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
};
