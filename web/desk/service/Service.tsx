import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { exactWords } from '../../shared/time-words.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { serviceWords } from '../words/service.ts';
import { type ServiceFigure, type ServiceHour, useServiceHour } from './api.ts';
import { Figure } from './Figure.tsx';
import { minuteOf } from './say.ts';

const groups = ['over', 'crossed', 'well', 'plain'] as const;

/** Under which heading a figure stands: those over their line first. */
const groupOf = ({ bound, state }: ServiceFigure): (typeof groups)[number] => (bound === null ? 'plain' : state);

const Pictures = ({ hour }: { hour: ServiceHour }) => {
  const w = useWords();
  const over = hour.figures.filter(({ state }) => state === 'over').length;
  return (
    <>
      <p className="service-now" data-well={over === 0} role="status">
        {over === 0 ? w(serviceWords.allWell) : w(serviceWords.overOne, { n: over })}
      </p>
      {groups.map((group) => {
        const figures = hour.figures.filter((figure) => groupOf(figure) === group);
        if (figures.length === 0) return undefined;
        return (
          <section key={group} aria-label={w(serviceWords[group])}>
            <h2>{w(serviceWords[group])}</h2>
            <div className="service-figures">
              {figures.map((figure) => (
                <Figure key={figure.id} figure={figure} hour={hour} />
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
};

/** How the service itself is doing, in pictures, for whoever runs it. */
export const ServicePage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const may = deeds.includes('service.see');
  const { data, error, isPending, refetch } = useServiceHour(may);
  useTitle(w(serviceWords.title));
  if (!may) return <NoRight />;
  const newest = data?.times.at(-1);
  return (
    <div className="page service">
      <h1>{w(serviceWords.title)}</h1>
      {isPending && <Skeleton lines={8} />}
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {data && (newest === undefined ? <EmptyState words={serviceWords.young} /> : <Pictures hour={data} />)}
      <p className="hint">{w(serviceWords.about)}</p>
      {data && (
        <p className="hint">
          {w(serviceWords.process, { name: data.process, since: w(exactWords(data.since)) })}
          {newest !== undefined && ` · ${w(serviceWords.sampled, { time: minuteOf(newest) })}`}
        </p>
      )}
    </div>
  );
};
