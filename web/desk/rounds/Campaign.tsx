import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { roundWords } from '../words/rounds.ts';
import { useCampaign, usePress } from './api.ts';
import { tones } from './VisitLines.tsx';

/** A campaign with each of its subjects; a draw with its seed and lists, and whether it was published. */
export const CampaignPage = () => {
  const w = useWords();
  const told = useTold();
  const { deeds } = useWho();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useCampaign(id);
  const publish = usePress<undefined>(`/api/v1/campaigns/${id}/publish`);
  useTitle(data?.title ?? w(roundWords.campaigns));
  if (!deeds.includes('rounds.plan')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const { title, roundTitle, done, chosen, opens, closes, drawn, published, seed, ratio, each, frozen, outcomes } = data;
  const unvisited = outcomes.filter(({ stage }) => stage === 'planned' || stage === 'missed').length;
  return (
    <div className="page day">
      <h1>{title}</h1>
      <p className="visit-line-facts">
        <span>{w(roundTitle)}</span>
        <strong>{w(roundWords.covered, { done, all: chosen })}</strong>
        {unvisited > 0 && (
          <span className="flag" data-tone="amber">
            {w(roundWords.unvisited)} {unvisited}
          </span>
        )}
        <span>
          <When at={opens} /> – <When at={closes} />
        </span>
      </p>
      {drawn && (
        <dl className="visit-answers">
          <div>
            <dt>{w(roundWords.seed)}</dt>
            <dd>{seed}</dd>
          </div>
          <div>
            <dt>{w(roundWords.ratio)}</dt>
            <dd>{ratio}</dd>
          </div>
          <div>
            <dt>{w(roundWords.each)}</dt>
            <dd>{each}</dd>
          </div>
          <div>
            <dt>{w(roundWords.frozen)}</dt>
            <dd className="hash">{frozen}</dd>
          </div>
        </dl>
      )}
      {drawn &&
        (published ? (
          <p className="notice">
            {w(roundWords.published)} <a href={`/draw/${id}`}>{w(roundWords.publicPage)}</a> ·{' '}
            <a href={`/api/v1/public/draws/${id}`}>JSON</a>
          </p>
        ) : (
          <button type="button" className="button" onClick={() => !publish.isPending && publish.mutate(undefined)}>
            {w(roundWords.publish)}
          </button>
        ))}
      {publish.error && (
        <p className="fault" role="alert">
          {told(publish.error)}
        </p>
      )}
      <table className="table visit-table">
        <thead>
          <tr>
            <th scope="col">{w(roundWords.subject)}</th>
            <th scope="col">{w(roundWords.inspectors)}</th>
            <th scope="col">{w(roundWords.outcome)}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ subject, title: name, stage, failed, inspectors, visit }) => (
            <tr key={subject}>
              <td>
                {visit ? (
                  <Link to="/desk/rounds/visits/$id" params={{ id: visit }}>
                    {w(name)}
                  </Link>
                ) : (
                  w(name)
                )}
              </td>
              <td>{inspectors.join('、') || w(roundWords.nobody)}</td>
              <td>
                <span className="flag" data-tone={tones[stage]}>
                  {w(roundWords[stage])}
                </span>{' '}
                {failed > 0 && w(roundWords.found, { n: failed })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
