import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { portalWords } from '../../shared/words/portal.ts';
import { firmWords } from '../../shared/words/portal-firm.ts';
import { MatterRow } from '../me/MatterRow.tsx';
import { Go, go } from '../router.tsx';
import { useGiven } from '../shell/given.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { type FirmPage, inviteTo, leaveFirm, readFirm } from './ask.ts';
import { speakFor } from './speaking.ts';

const solvedWords = { yes: portalWords.solvedyes, partly: portalWords.solvedpartly, no: portalWords.solvedno };

const mean = (scores: readonly number[]): string => (scores.reduce((sum, one) => sum + one, 0) / scores.length).toFixed(1);

const Ratings = ({ ratings }: Pick<FirmPage, 'ratings'>) => {
  const w = useWords();
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">{w(firmWords.ratings)}</h2>
      {ratings.length === 0 ? (
        <EmptyState words={firmWords.noRatings} />
      ) : (
        <>
          <p className="number">{w(firmWords.average, { score: mean(ratings.map(({ score }) => score)), n: ratings.length })}</p>
          <ul className="plain-list">
            {ratings.map(({ number, at, score, solved, officer }) => (
              <li key={`${number} ${at}`}>
                {w(firmWords.rated, { number, score, solved: w(solvedWords[solved]) })}
                {officer !== null && ` · ${w(firmWords.ratedOfficer, { score: officer })}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const People = ({ code, people }: Pick<FirmPage, 'code' | 'people'>) => {
  const w = useWords();
  const [link, setLink] = useState('');
  const invite = async () => {
    const made = await inviteTo(code).catch(() => undefined);
    if (made) setLink(`${location.origin}${made.link}`);
  };
  const leave = async () => {
    if (!confirm(w(firmWords.leaveSure))) return;
    await leaveFirm(code).catch(() => undefined);
    go('/firm', true);
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{w(firmWords.people)}</h2>
      <ul className="plain-list">
        {people.map(({ id, name, mine }) => (
          <li key={id}>
            {name} {mine && w(firmWords.me)}
          </li>
        ))}
      </ul>
      {link !== '' && (
        <div className="field">
          <label className="label" htmlFor="invitation">
            {w(firmWords.inviteLink)}
          </label>
          <input id="invitation" className="input" type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
        </div>
      )}
      <div className="press">
        <button type="button" className="button quiet" onClick={() => void invite()}>
          {w(firmWords.invite)}
        </button>
        <button type="button" className="button plain" onClick={() => void leave()}>
          {w(firmWords.leave)}
        </button>
      </div>
    </section>
  );
};

const Officer = ({ officer }: Pick<FirmPage, 'officer'>) => {
  const w = useWords();
  return (
    <section className="do-now" aria-labelledby="officer">
      <h2 id="officer">{w(firmWords.officer)}</h2>
      {officer === null ? (
        <p>{w(firmWords.noOfficer)}</p>
      ) : (
        <>
          <p className="number">
            <strong>{officer.name}</strong>
          </p>
          {officer.phone !== null && (
            <p>
              <a className="button quiet" href={`tel:${officer.phone}`}>
                {w(firmWords.ring, { phone: officer.phone })}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
};

/** A firm's own page: its problems and where each stands, its officer, its ratings, its people. */
const Firm = ({ code }: { code: string }) => {
  const w = useWords();
  const { value: given } = useGiven();
  const { value, problem, again } = useLoad(readFirm, code);
  if (value === 'loading') {
    if (problem?.kind === 'refused')
      return (
        <Page title={w(firmWords.notMine)} step="none">
          <p>{w(firmWords.notMineHint)}</p>
          <p>
            <Go to="/firm" className="button">
              {w(firmWords.title)}
            </Go>
          </p>
        </Page>
      );
    return (
      <Page title={w(firmWords.title)} step="wait">
        {problem ? <ErrorState problem={problem} again={again} /> : <Skeleton lines={6} />}
      </Page>
    );
  }
  const doors = given === 'loading' ? [] : given.programmes.filter(({ firms }) => firms !== null);
  const begin = (programme: string) => {
    speakFor({ code, title: value.title });
    go(`/report/${programme}`);
  };
  return (
    <Page title={value.title} wide head={<p className="step">{`${w(value.area)} · ${value.code}`}</p>}>
      <div className="press">
        {doors.map(({ id, title }, index) => (
          <button key={id} type="button" className={index === 0 ? 'button' : 'button quiet'} onClick={() => begin(id)}>
            {doors.length === 1 ? w(firmWords.report) : w(title)}
          </button>
        ))}
      </div>
      <div className="matter">
        <div className="matter-main">
          <section className="mine" aria-labelledby="problems">
            <h2 id="problems">{w(firmWords.problems)}</h2>
            {value.matters.length === 0 ? (
              <EmptyState words={firmWords.noProblems} />
            ) : (
              <ul>
                {value.matters.map((matter) => (
                  <MatterRow key={matter.link} matter={matter} />
                ))}
              </ul>
            )}
          </section>
          <Ratings ratings={value.ratings} />
        </div>
        <div className="matter-side">
          <Officer officer={value.officer} />
          <People code={code} people={value.people} />
        </div>
      </div>
    </Page>
  );
};

export default Firm;
