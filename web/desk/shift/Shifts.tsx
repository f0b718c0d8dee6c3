import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { LongText } from '../case/LongText.tsx';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { shiftWords } from '../words/shift.ts';
import { type ShiftShown, useShifts, useSign } from './api.ts';
import { Give } from './Give.tsx';
import { Pressing } from './Pressing.tsx';

const One = ({ shift }: { shift: ShiftShown }) => {
  const w = useWords();
  const told = useTold();
  const sign = useSign<string>(
    (id) => `/api/v1/desk/shifts/${id}/take`,
    () => undefined,
  );
  const { id, byName, toName, at, taken, mine, notes, open, pressing, areaName } = shift;
  const mustSign = mine && taken === null;
  return (
    <li className="shift" data-mine={mustSign}>
      <p className="shift-head">
        <strong>{w(shiftWords.fromTo, { from: byName, to: toName })}</strong>
        <span>{w(areaName)}</span>
        <When at={at} />
        <span className="flag" data-tone={taken ? 'jade' : 'amber'}>
          {w(taken ? shiftWords.taken : shiftWords.waiting, { name: toName })}
        </span>
        {taken && <When at={taken} />}
      </p>
      {notes && <LongText text={notes} />}
      <details open={mustSign}>
        <summary>
          {w(shiftWords.open, { n: open })} · {pressing.length}
        </summary>
        <Pressing pressing={pressing} />
      </details>
      {sign.error && (
        <p className="fault" role="alert">
          {told(sign.error)}
        </p>
      )}
      {mustSign && (
        <button type="button" className="button" aria-disabled={sign.isPending} onClick={() => !sign.isPending && sign.mutate(id)}>
          {w(sign.isPending ? shiftWords.taking : shiftWords.take)}
        </button>
      )}
    </li>
  );
};

/** Handing a shift over: the desk as it stands, what waits for my signature, and every hand-over there was. */
export const ShiftsPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch } = useShifts();
  useTitle(w(shiftWords.title));
  if (!deeds.includes('shift')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <div className="page day shifts">
      <h1>{w(shiftWords.title)}</h1>
      <p className="hint">{w(shiftWords.how)}</p>
      {!data && <Skeleton lines={8} />}
      {data && (
        <div className="shift-columns">
          <div>
            {data.desks.map((desk) => (
              <Give key={desk.area} desk={desk} />
            ))}
          </div>
          <Section title={w(shiftWords.list)}>
            {data.items.length === 0 && <EmptyState words={shiftWords.none} />}
            <ol className="plain">
              {data.items
                .toSorted((a, b) => Number(b.mine && b.taken === null) - Number(a.mine && a.taken === null))
                .map((shift) => (
                  <One key={shift.id} shift={shift} />
                ))}
            </ol>
          </Section>
        </div>
      )}
    </div>
  );
};
