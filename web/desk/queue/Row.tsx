import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useWords } from '../../shared/language.tsx';
import { exactWords } from '../../shared/time-words.ts';
import type { CaseRow } from '../api/types.ts';
import { goneFor } from '../case/Said.tsx';
import { manyWords } from '../words/palette.ts';
import { queueWords } from '../words/queue.ts';
import { Flags, Urgency } from './Flags.tsx';
import { Hits } from './Hits.tsx';
import { timeLeft } from './time-left.ts';

/** What rows can have done to them. */
export type RowActs = { choose: (id: string, event: MouseEvent) => void; selecting: boolean; pick: (id: string, upTo: boolean) => void };
type RowOf = RowActs & { row: CaseRow; now: Date; chosen: boolean; picked: boolean };

/** A case in two lines: what and where; stage, unit and the time left, which is the loudest. */
export const Row = ({ row, now, chosen, choose, selecting, pick, picked }: RowOf) => {
  const w = useWords();
  const { state, words, share } = timeLeft(row, now);
  return (
    <li className="row" data-urgency={row.urgency} data-picked={picked}>
      {selecting && (
        <label className="row-pick">
          <input
            type="checkbox"
            checked={picked}
            aria-label={w(manyWords.pick, { number: row.number })}
            onChange={() => undefined}
            onClick={(event) => pick(row.id, event.shiftKey)}
          />
        </label>
      )}
      <Link
        to="/desk/cases/$id"
        params={{ id: row.id }}
        id={`row-${row.id}`}
        aria-current={chosen || undefined}
        onClick={(event) => choose(row.id, event)}
        preload={false}
      >
        <span className="row-what">
          <Urgency urgency={row.urgency} />
          {row.placed && <span className="row-where">{w(row.areaName)}</span>}
          <span className="row-words">{row.excerpt || (row.erased && w(goneFor(row.erased)))}</span>
        </span>
        <span className="row-left" data-state={state} title={row.due ? w(exactWords(row.due)) : undefined}>
          {state === 'late' && <span aria-hidden="true">! </span>}
          {w(words)}
        </span>
        <span className="row-facts">
          <span className="row-stage">{w(row.stageTitle)}</span>
          <Flags row={row} now={now} most={2} />
          <span className="row-unit">{row.leadName ? w(row.leadName) : w(queueWords.nobody)}</span>
          <span className="row-number">{row.number}</span>
        </span>
        {row.hits && row.hits.length > 0 && (
          <span className="row-hits">
            <Hits hits={row.hits} />
          </span>
        )}
        <span className="row-bar" data-state={state} aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </Link>
    </li>
  );
};
