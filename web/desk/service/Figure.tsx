import { useWords } from '../../shared/language.tsx';
import { figureWords, serviceWords } from '../words/service.ts';
import type { ServiceFigure, ServiceHour } from './api.ts';
import { Course } from './Course.tsx';
import { minuteOf, saidOf } from './say.ts';

const highest = (values: readonly (number | null)[]): number => Math.max(0, ...values.map((value) => value ?? 0));

/** One figure: its newest value, its last hour as a picture with the line it should stay under, what to do, and the numbers behind it. */
export const Figure = ({ figure, hour }: { figure: ServiceFigure; hour: ServiceHour }) => {
  const w = useWords();
  const { id, bound, alarm, state, minutesOver, values } = figure;
  const { title, about } = figureWords[id];
  const say = (value: number | null | undefined) =>
    value === null || value === undefined ? w(serviceWords.nothing) : w(saidOf(id, value));
  const newest = values.at(-1) ?? null;
  const peak = highest(values);
  const top = (Math.max(peak, bound ?? 0) || 1) * 1.1;
  const [from, to] = [minuteOf(hour.times[0] ?? hour.since), minuteOf(hour.times.at(-1) ?? hour.since)];
  const label = w(serviceWords.picture, { title: w(title), from, to, now: say(newest), top: say(peak) });
  return (
    <article className="service-figure" data-state={state} aria-labelledby={`service-${id}`}>
      <div className="service-said">
        <h3 id={`service-${id}`}>{w(title)}</h3>
        <p className="service-value">
          {newest === null ? <span className="service-nothing">{w(serviceWords.nothingNow)}</span> : say(newest)}
          {state !== 'well' && <strong className="service-flag">{w(serviceWords.minutesOver, { n: minutesOver })}</strong>}
        </p>
        <p className="hint">
          {w(about)}
          {bound !== null && id !== 'away' && ` · ${w(bound === 0 ? serviceWords.none : serviceWords.line, { bound: say(bound) })}`}
        </p>
      </div>
      <div className="service-course">
        <Course times={hour.times} values={values} bound={bound} top={top} label={label} />
        <p className="service-ends" aria-hidden="true">
          <span>{from}</span>
          <span>{to}</span>
        </p>
      </div>
      {state !== 'well' && alarm !== null && <p className="service-manual">{w(serviceWords.manual, { alarm: `“${alarm}”` })}</p>}
      {id === 'behind' && state !== 'well' && hour.readers.length > 0 && (
        <p className="hint">
          {w(serviceWords.readers, {
            list: hour.readers.map(({ reader, events }) => `${reader} ${events.toLocaleString('en')}`).join(', '),
          })}
        </p>
      )}
      <details>
        <summary aria-label={`${w(serviceWords.table)}: ${w(title)}`}>{w(serviceWords.table)}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{w(serviceWords.time)}</th>
              <th scope="col">{w(title)}</th>
            </tr>
          </thead>
          <tbody>
            {hour.times.toReversed().map((time, index) => (
              <tr key={time}>
                <th scope="row">{minuteOf(time)}</th>
                <td>{say(values.at(-1 - index))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
};
