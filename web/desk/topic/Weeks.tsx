import { useWords } from '../../shared/language.tsx';
import { topicWords } from '../words/topic.ts';

export type Week = Readonly<{ week: string; calls: number }>;

/** The Mondays of so many weeks up to that of a day. */
export const weeksUpTo = (day: string, calls: readonly number[]): Week[] => {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000;
  return calls.map((n, index) => ({
    week: new Date(monday - (calls.length - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10),
    calls: n,
  }));
};

const share = (n: number, top: number) => `${(n / top) * 100}%`;

type Course = { weeks: readonly Week[]; adopted?: string; aim?: number; tall?: boolean; over?: boolean };

/** Calls of each week as bars: those before in grey, those since in colour, what is aimed at as a line; the same as a table behind it. */
export const Weeks = ({ weeks, adopted, aim, tall = true, over = false }: Course) => {
  const w = useWords();
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return undefined;
  const top = Math.max(4, aim ?? 0, ...weeks.map(({ calls }) => calls));
  const total = weeks.reduce((sum, { calls }) => sum + calls, 0);
  const begun = adopted === undefined ? -1 : weeks.findIndex(({ week }) => week === adopted);
  const about = w(over ? topicWords.weeklyOver : topicWords.weeklyAll, { from: first.week, to: last.week, n: total });
  return (
    <figure className="weeks" data-tall={tall}>
      <figcaption>
        <strong>{w(topicWords.weekly)}</strong> <span className="hint">{about}</span>
      </figcaption>
      <div className="weeks-plot" role="img" aria-label={`${w(topicWords.weekly)}: ${about}`}>
        <span className="weeks-top" aria-hidden="true">
          {top}
        </span>
        <div className="weeks-bars">
          {weeks.map(({ week, calls }, index) => (
            <span key={week} className="weeks-slot" data-since={begun >= 0 && index >= begun} title={`${week}: ${calls}`}>
              <span className="weeks-bar" style={{ blockSize: share(calls, top) }} />
            </span>
          ))}
          {aim !== undefined && begun >= 0 && (
            <span
              className="weeks-aim"
              style={{ insetBlockEnd: share(aim, top), insetInlineStart: share(begun, weeks.length) }}
              aria-hidden="true"
            />
          )}
          {begun > 0 && (
            <span className="weeks-begun" style={{ insetInlineStart: share(begun, weeks.length) }} aria-hidden="true">
              <span data-end={begun > weeks.length * 0.7}>{w(topicWords.adoptedIn)}</span>
            </span>
          )}
        </div>
      </div>
      <p className="weeks-ends" aria-hidden="true">
        <span>{first.week}</span>
        <span>{last.week}</span>
      </p>
      {begun >= 0 && (
        <p className="weeks-key" aria-hidden="true">
          <span className="weeks-key-before">{w(topicWords.beforeKey)}</span>
          <span className="weeks-key-since">{w(topicWords.sinceKey)}</span>
          {aim !== undefined && <span className="weeks-key-aim">{w(topicWords.aimLine, { n: aim })}</span>}
        </p>
      )}
      {tall && (
        <details>
          <summary>{w(topicWords.table)}</summary>
          <table className="table weeks-table">
            <thead>
              <tr>
                <th scope="col">{w(topicWords.week)}</th>
                <th scope="col">{w(topicWords.count)}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map(({ week, calls }) => (
                <tr key={week}>
                  <th scope="row">
                    {week}
                    {week === adopted && ` · ${w(topicWords.adoptedIn)}`}
                  </th>
                  <td>{calls}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
};
