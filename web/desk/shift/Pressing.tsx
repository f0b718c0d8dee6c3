import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { shiftWords } from '../words/shift.ts';
import type { Desk } from './api.ts';

const reasons = ['unaccepted', 'late', 'today'] as const;

/** The cases that press, by why; urgent ones that nobody has accepted come first and are always named. */
export const Pressing = ({ pressing }: { pressing: Desk['pressing'] }) => {
  const w = useWords();
  if (pressing.length === 0) return <p className="hint">{w(shiftWords.calm)}</p>;
  return (
    <>
      {reasons.map((why) => {
        const own = pressing.filter((one) => one.why === why);
        if (own.length === 0) return undefined;
        return (
          <div key={why} className="pressing" data-why={why}>
            <h3>
              {w(shiftWords[why])} · {own.length}
            </h3>
            <ul className="plain">
              {own.map(({ id, number, row }) => (
                <li key={id}>
                  {row ? (
                    <Link to="/desk/cases/$id" params={{ id }}>
                      <span className="pressing-number">{number}</span> {row.excerpt}
                    </Link>
                  ) : (
                    <span className="hint">
                      {number} · {w(shiftWords.notYours)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
};
