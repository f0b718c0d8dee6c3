import { percent } from '../../../core/rate/percent.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import type { TriageQuality } from '../api/types.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { partWords, qualityWords } from '../words/quality.ts';
import { Categories } from './Categories.tsx';
import { Course } from './Course.tsx';
import { useQuality } from './useQuality.ts';

type Model = TriageQuality['models'][number];

const Figure = ({ title, part, of, note }: { title: string; part: number; of: number; note: string }) => (
  <div className="call-figure">
    <p className="call-figure-title">{title}</p>
    <p className="call-figure-number">{percent(part, of, 1).text}</p>
    <p className="call-figure-note">
      {part} / {of} {note}
    </p>
  </div>
);

const Newest = ({ model }: { model: Model }) => {
  const w = useWords();
  return (
    <section aria-label={w(qualityWords.version, { n: String(model.version) })}>
      <h2>{w(qualityWords.version, { n: String(model.version) })}</h2>
      <p>
        {w(qualityWords.learned, { n: String(model.learned), cases: String(model.cases) })}
        {' · '}
        {w(qualityWords.made)} <When at={model.made} /> {w(qualityWords.took, { n: model.seconds.toFixed(1) })}
      </p>
      <div className="call-figures">
        <Figure title={w(qualityWords.right)} part={model.right} of={model.heldBack} note={w(qualityWords.ofHeldBack)} />
        <Figure title={w(qualityWords.amongThree)} part={model.amongThree} of={model.heldBack} note={w(qualityWords.ofHeldBack)} />
        <Figure title={w(qualityWords.spoken)} part={model.suggested} of={model.heldBack} note={w(qualityWords.ofHeldBack)} />
        <Figure title={w(qualityWords.spokenRight)} part={model.suggestedRight} of={model.suggested} note={w(qualityWords.ofSuggested)} />
      </div>
    </section>
  );
};

/** What the desk kept and changed, part by part: a bar, and the numbers that it is drawn from. */
const Made = ({ made }: { made: TriageQuality['made'] }) => {
  const w = useWords();
  const used = made.filter(({ kept, changed, none }) => kept + changed + none > 0);
  if (used.length === 0) return <p className="hint">{w(qualityWords.keptNone)}</p>;
  return (
    <ul className="plain quality-made">
      {used.map(({ part, kept, changed, none }) => (
        <li key={part}>
          <strong>{w(partWords[part])}</strong>
          <span className="quality-bar" aria-hidden="true">
            <span style={{ inlineSize: `${kept + changed === 0 ? 0 : (kept / (kept + changed)) * 100}%` }} />
          </span>
          <span>
            {percent(kept, kept + changed, 0).text} · {w(qualityWords.keptRow, { kept: String(kept), all: String(kept + changed) })}
            {none > 0 && <small> {w(qualityWords.silent, { n: String(none) })}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** How good the suggestions of triage are, for those who keep them and those who rely on them. */
export const Quality = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch, isPending } = useQuality();
  useTitle(w(qualityWords.title));
  if (!deeds.includes('triage.quality')) return <NoRight />;
  const newest = data?.models[0];
  return (
    <div className="page quality">
      <h1>{w(qualityWords.title)}</h1>
      <p className="hint">{w(qualityWords.about)}</p>
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {isPending && <Skeleton lines={6} />}
      {data && !newest && <EmptyState words={qualityWords.none} />}
      {data && newest && (
        <>
          <Newest model={newest} />
          <Course models={data.models} />
          <section aria-label={w(qualityWords.kept)}>
            <h2>{w(qualityWords.kept)}</h2>
            <p className="hint">{w(qualityWords.keptAbout)}</p>
            <Made made={data.made} />
          </section>
          {data.categories.length > 0 && (
            <section aria-label={w(qualityWords.categories)}>
              <h2>{w(qualityWords.categories)}</h2>
              <Categories rows={data.categories} />
            </section>
          )}
          <p className="hint">
            {w(qualityWords.asOf)} <When at={data.asOf} />
          </p>
        </>
      )}
    </div>
  );
};
