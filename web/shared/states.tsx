import { type ReactNode, useEffect, useRef } from 'react';
import type { Fault, Problem } from './api/problem.ts';
import { useWords } from './language.tsx';
import { commonWords } from './words/common.ts';
import type { Words } from './words/t.ts';

/** Nothing here yet: says what will appear and how to make the first. */
export const EmptyState = ({ words, children }: { words: Words; children?: ReactNode }) => {
  const w = useWords();
  return (
    <div className="empty">
      <p>{w(words)}</p>
      {children}
    </div>
  );
};

/** What a problem says, in the reader's language. */
export const useTold = () => {
  const w = useWords();
  return ({ told }: Problem): string => (typeof told === 'string' ? told : w(told));
};

/** What happened, that nothing was lost, and what to press. */
export const ErrorState = ({ problem, again, children }: { problem: Problem; again?: () => void; children?: ReactNode }) => {
  const w = useWords();
  const told = useTold();
  return (
    <div className="trouble" role="alert">
      <p>{told(problem)}</p>
      {again && (
        <p>
          <button type="button" className="button quiet" onClick={again}>
            {w(commonWords.again)}
          </button>
        </p>
      )}
      {children}
    </div>
  );
};

/** Everything that must be put right, at the top of a form. It takes the focus when it appears, not while faults are put right, and leads to each field. */
export const TroubleBox = ({ problem, faults, prefix }: { problem?: Problem | undefined; faults: readonly Fault[]; prefix: string }) => {
  const w = useWords();
  const told = useTold();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ problem, count: 0 });
  useEffect(() => {
    const { problem: last, count } = before.current;
    before.current = { problem, count: faults.length };
    if (faults.length > count || (problem && problem !== last)) box.current?.focus();
  }, [problem, faults]);
  if (!problem && faults.length === 0) return undefined;
  const idOf = (path: string) =>
    `${prefix}-${
      path
        .replace(/^[#/]+/, '')
        .replace(/^(body|data)[./]/, '')
        .split(/[./[]/)[0]
    }`;
  return (
    <div className="trouble" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {problem && problem.kind !== 'refused'
          ? told(problem)
          : faults.length > 0
            ? w(faults.length === 1 ? commonWords.troubleOne : commonWords.troubleTop, { n: faults.length })
            : problem && told(problem)}
      </h2>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ path, words }) => (
            <li key={`${path} ${words}`}>
              <a
                href={`#${idOf(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(path))?.focus();
                }}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The shape of what comes, in as many lines. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const w = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{w(commonWords.loading)}</span>
      {[...'abcdefgh'].slice(0, lines).map((line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
};

/** Says on every page of a demonstration that nothing in it is real. */
export const DemoBanner = () => {
  const w = useWords();
  return (
    <aside className="demo" aria-label={w(commonWords.demoShort)}>
      <strong>{w(commonWords.demoShort)}</strong> {w(commonWords.demo)}
    </aside>
  );
};
