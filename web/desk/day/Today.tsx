import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { exactWords } from '../../shared/time-words.ts';
import type { Words } from '../../shared/words/t.ts';
import { AlertStrip } from '../alerts/AlertStrip.tsx';
import type { CaseRow } from '../api/types.ts';
import { Section } from '../case/Section.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { caseWords } from '../words/case.ts';
import { dayWords } from '../words/day.ts';
import { type Today, useToday } from './api.ts';
import { CaseLines } from './CaseLines.tsx';

const Part = ({ title, rows, none }: { title: Words; rows: readonly CaseRow[]; none: Words }) => {
  const w = useWords();
  return (
    <Section title={rows.length > 0 ? `${w(title)} · ${rows.length}` : w(title)} className="day-part">
      {rows.length > 0 ? <CaseLines rows={rows} /> : <p className="hint">{w(none)}</p>}
    </Section>
  );
};

const Decided = ({ decided }: { decided: Today['decided'] }) => {
  const w = useWords();
  if (decided.length === 0) return undefined;
  return (
    <Section title={w(dayWords.decided)} className="day-part">
      <ul className="plain day-decided">
        {decided.map(({ row, kind, state, until, at }) => (
          <li key={row.id + at} data-state={state}>
            <Link to="/desk/cases/$id" params={{ id: row.id }}>
              <strong>
                {state === 'denied'
                  ? w(dayWords.denied, { what: w(caseWords[kind]) })
                  : until
                    ? w(dayWords.grantedUntil, { what: w(caseWords[kind]), when: w(exactWords(until)) })
                    : w(dayWords.granted, { what: w(caseWords[kind]) })}
              </strong>
              <span>{row.excerpt}</span>
              <span className="hint">{row.number}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Articles = ({ articles }: { articles: Today['articles'] }) => {
  const w = useWords();
  if (articles.length === 0) return undefined;
  return (
    <Section title={w(dayWords.articles)} className="day-part">
      <ul className="plain day-articles">
        {articles.map(({ id, title, unitName, until }) => (
          <li key={id}>
            <Link to="/desk/zone/$" params={{ _splat: 'articles' }}>
              {w(dayWords.articleEnds, { title, unit: w(unitName), until })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** A working day on one page. When nothing presses, it says so and is quiet. */
export const TodayPage = () => {
  const w = useWords();
  const { data, error, refetch } = useToday();
  useTitle(w(dayWords.today));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const calm = data && data.late.length + data.due.length === 0;
  return (
    <div className="page day">
      <h1>{w(dayWords.today)}</h1>
      <AlertStrip />
      {!data && <Skeleton lines={8} />}
      {data && (
        <>
          <p className="day-word" data-calm={calm}>
            {calm ? w(dayWords.calm) : w(dayWords.some, { late: data.late.length, due: data.due.length })}
          </p>
          {!calm && (
            <>
              <Part title={dayWords.late} rows={data.late} none={dayWords.lateNone} />
              <Part title={dayWords.due} rows={data.due} none={dayWords.dueNone} />
            </>
          )}
          <Part title={dayWords.waiting} rows={data.waiting} none={calm ? dayWords.calmMore : dayWords.waitingNone} />
          <Decided decided={data.decided} />
          <Articles articles={data.articles} />
        </>
      )}
    </div>
  );
};
