import { useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { keptWords } from '../../shared/words/portal-kept.ts';
import { go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { Erase } from './Erase.tsx';
import { type Format, type KeptAbout, readKept, takeCopy } from './kept.ts';
import { keepSigned, masked, useSigned } from './signed.tsx';

const few = 20;

type Section = KeptAbout['sections'][number];

/** One sort of thing, folded until somebody wants it; what it says stands before when it was. */
const Sort = ({ section: { title, things } }: { section: Section }) => {
  const w = useWords();
  const [all, showAll] = useState(false);
  const shown = all ? things : things.slice(0, few);
  return (
    <details className="kept-sort">
      <summary>
        <span>{w(title)}</span>
        <small>{things.length === 0 ? w(keptWords.nothing) : w(keptWords.count, { n: things.length })}</small>
      </summary>
      {things.length === 0 && <p className="hint">{w(keptWords.nothingHere)}</p>}
      <ul>
        {shown.map((thing) => (
          <li key={`${thing.at} ${thing.about} ${thing.what.en} ${thing.says.en}`}>
            <small>
              {w(thing.what)}
              {thing.about && ` · ${thing.about}`}
              {thing.at && (
                <>
                  {' · '}
                  <When at={thing.at} />
                </>
              )}
            </small>
            <span>{w(thing.says)}</span>
          </li>
        ))}
      </ul>
      {shown.length < things.length && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          {w(keptWords.more, { n: things.length - shown.length })}
        </button>
      )}
    </details>
  );
};

const Take = () => {
  const w = useWords();
  const key = useRef(newKey());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState(false);
  const press = async (format: Format) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await takeCopy(format, `${key.current}-${format}`, `${w(keptWords.title)}.${format}`);
      key.current = newKey();
      setTaken(true);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <section aria-labelledby="take">
      <h2 id="take">{w(keptWords.take)}</h2>
      <p className="hint">{w(keptWords.takeHow)}</p>
      {problem && <ErrorState problem={problem} />}
      <div className="press">
        <button type="button" className="button quiet" disabled={busy} onClick={() => void press('xlsx')}>
          {w(keptWords.asExcel)}
        </button>
        <button type="button" className="button quiet" disabled={busy} onClick={() => void press('json')}>
          {w(keptWords.asJson)}
        </button>
      </div>
      <p className="wish-saved" role="status">
        {taken && `✓ ${w(keptWords.taken)}`}
      </p>
    </section>
  );
};

/** Everything that is kept about whoever is signed in here: to read, to take along, to have erased. */
const Kept = () => {
  const w = useWords();
  const signed = useSigned();
  const { value, problem, again } = useLoad(readKept, 'kept');
  const over = problem?.status === 401;
  useEffect(() => {
    if (!over) return;
    keepSigned('');
    go('/sign-in#/kept', true);
  }, [over]);
  return (
    <Page title={w(keptWords.title)}>
      <p className="lead">{w(keptWords.lead)}</p>
      {signed !== '' && <p className="hint">{masked(signed)}</p>}
      {problem && !over && <ErrorState problem={problem} again={again} />}
      {value === 'loading' ? (
        !problem && <Skeleton lines={8} />
      ) : (
        <>
          <section aria-label={w(keptWords.title)} className="kept-sorts">
            {value.sections.map((section) => (
              <Sort key={section.id} section={section} />
            ))}
          </section>
          <p className="hint">{w(keptWords.only)}</p>
          <Take />
          <Erase kept={value} again={again} />
        </>
      )}
    </Page>
  );
};

export default Kept;
