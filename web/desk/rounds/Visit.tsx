import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { ErrorState, Skeleton, useTold } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { photoSource } from '../case/Said.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { roundWords } from '../words/rounds.ts';
import { type Side, usePress, useVisit, type VisitFull } from './api.ts';
import { tones } from './VisitLines.tsx';

const useValue = () => {
  const w = useWords();
  return ({ asks, options, in: unit }: VisitFull['checks'][string], { value, text }: Side['answers'][string]): string => {
    if (text) return text;
    if (asks === 'yesNo') return value === '' ? '' : w(value === 'yes' ? roundWords.yes : roundWords.no);
    const said = options?.[value] ? w(options[value]) : value;
    return unit && said ? `${said} ${w(unit)}` : said;
  };
};

/** What one phone brought home: every question with its answer, proof and remark, and the cases it opened. */
const OneSide = ({ side, checks, title }: { side: Side; checks: VisitFull['checks']; title: string }) => {
  const w = useWords();
  const shown = useValue();
  const wrong = side.off !== 'unknown' && Math.abs(side.off) > 120_000;
  return (
    <section className="visit-side" aria-label={title}>
      <h2>
        {title} · {[side.by, ...side.together].join('、')}
      </h2>
      <p className="hint">
        <When at={side.at} /> {(wrong || side.off === 'unknown') && w(roundWords.phone, { time: side.phone })}
      </p>
      {side.reason && (
        <p className="notice">
          {w(roundWords.reason)}：{side.reason}
        </p>
      )}
      <Photos photos={side.photos} source={photoSource} />
      <dl className="visit-answers">
        {Object.entries(checks).map(([name, check]) => {
          const said = side.answers[name];
          if (!said) return undefined;
          return (
            <div key={name} data-failed={said.failed}>
              <dt>{w(check.title)}</dt>
              <dd>
                {said.failed && <span aria-hidden="true">✕ </span>}
                {shown(check, said) || (said.photos.length === 0 ? w(roundWords.unanswered) : '')}
                {said.note && <p>{said.note}</p>}
                <Photos photos={said.photos} source={photoSource} />
                {side.findings
                  .filter((one) => one.check === name)
                  .map((one) => (
                    <p key={one.case}>
                      {one.number ? (
                        <Link to="/desk/cases/$id" params={{ id: one.case }}>
                          {w(roundWords.case)} {one.number}
                        </Link>
                      ) : (
                        w(roundWords.opening)
                      )}{' '}
                      {one.lead && w(roundWords.lead, { unit: w(one.lead) })}
                    </p>
                  ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

const Excuse = ({ id }: { id: string }) => {
  const w = useWords();
  const told = useTold();
  const [reason, say] = useState('');
  const press = usePress<{ reason: string }>(`/api/v1/visits/${id}/excuse`);
  return (
    <form
      className="form visit-excuse"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !press.isPending) press.mutate({ reason });
      }}
    >
      <div className="field">
        <label htmlFor="excuse">{w(roundWords.excuseWhy)}</label>
        <textarea id="excuse" className="input" rows={2} maxLength={500} value={reason} onChange={({ target }) => say(target.value)} />
      </div>
      {press.error && (
        <p className="fault" role="alert">
          {told(press.error)}
        </p>
      )}
      <button type="submit" className="button quiet" aria-disabled={reason.trim() === ''}>
        {w(roundWords.excuseDo)}
      </button>
    </form>
  );
};

/** A visit on one page; where two phones made it, both stand side by side. */
export const VisitPage = () => {
  const w = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useVisit(id);
  useTitle(data ? w(data.subject.title) : w(roundWords.visit));
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const { subject, roundTitle, stage, late, sides, excuse, checks, who, closes, why } = data;
  return (
    <div className="page visit-full">
      <h1>{w(subject.title)}</h1>
      <p className="visit-line-facts">
        <span>{w(roundTitle)}</span>
        <span className="flag" data-tone={tones[stage]}>
          {w(roundWords[stage])}
          {late ? ` · ${w(roundWords.late)}` : ''}
        </span>
        <span className="flag">{w(roundWords[why])}</span>
        <span className="hint">{who.length > 0 ? w(roundWords.who, { names: who.map(({ name }) => name).join('、') }) : ''}</span>
        <When at={closes} as="due" />
        <Link to="/desk/rounds/subjects/$kind/$id" params={{ kind: subject.kind, id: subject.id }}>
          {w(roundWords.subjectLink)}
        </Link>
      </p>
      {excuse && (
        <p className="notice">
          {w(roundWords.excused)}：{excuse}
        </p>
      )}
      {sides.length > 1 && <p className="notice">{w(roundWords.sides, { n: sides.length })}</p>}
      <div className="visit-sides" data-many={sides.length > 1}>
        {sides.map((side, n) => (
          <OneSide
            key={side.id}
            side={side}
            checks={checks}
            title={w(sides.length === 1 ? roundWords[side.outcome] : n === 0 ? roundWords.first : roundWords.second)}
          />
        ))}
      </div>
      {data.actions.includes('excuse') && <Excuse id={id} />}
    </div>
  );
};
