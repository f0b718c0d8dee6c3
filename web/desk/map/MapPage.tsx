import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { boxOf } from '../../shared/map/areas.ts';
import { useAreas } from '../../shared/map/useAreas.ts';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { useNow } from '../../shared/useNow.ts';
import { commonWords } from '../../shared/words/common.ts';
import { mapWords } from '../../shared/words/map.ts';
import { useCases } from '../api/queries.ts';
import { Filters } from '../queue/Filters.tsx';
import { Row } from '../queue/Row.tsx';
import { filterNames } from '../queue/search.ts';
import { useSearch } from '../queue/useSearch.ts';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { deskMapWords } from '../words/map.ts';
import { queueWords } from '../words/queue.ts';
import { boxText, countIn, type Stretch } from './points.ts';
import { useSpots } from './useSpots.ts';

const CasesMap = lazy(() => import('./CasesMap.tsx'));

/** Around a sign that was pressed, in degrees: about twenty metres. */
const around = 0.0002;
const nothing = () => undefined;
/** Where no area is drawn. The list does not wait for the map, which some devices cannot draw at all. */
const theWorld: Stretch = [-180, -85, 180, 85];

const Legend = () => {
  const w = useWords();
  return (
    <ul className="plain legend" aria-label={w(deskMapWords.legend)}>
      <li data-state="late">◆ {w(deskMapWords.lateOne)}</li>
      <li data-state="near">▲ {w(deskMapWords.nearOne)}</li>
      <li data-state="calm">● {w(deskMapWords.calm)}</li>
      <li data-state="none">■ {w(deskMapWords.still)}</li>
    </ul>
  );
};

const Listed = ({ stretch, filter }: { stretch: Stretch; filter: Record<string, string | undefined> }) => {
  const w = useWords();
  const now = useNow();
  const cases = useCases({ ...filter, view: 'open', box: boxText(stretch) });
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  if (cases.isPending) return <Skeleton lines={6} />;
  if (cases.error && rows.length === 0) return <ErrorState problem={cases.error} again={() => void cases.refetch()} />;
  if (rows.length === 0) return <EmptyState words={deskMapWords.empty} />;
  return (
    <>
      <ol className="rows map-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} now={now} chosen={false} choose={nothing} selecting={false} pick={nothing} picked={false} />
        ))}
      </ol>
      {cases.hasNextPage && (
        <div className="rows-end">
          <button type="button" className="button quiet" onClick={() => void cases.fetchNextPage()}>
            {w(queueWords.more, { n: 50 })}
          </button>
        </div>
      )}
    </>
  );
};

const Cases = () => {
  const w = useWords();
  const areas = useAreas();
  const { search, change } = useSearch('/desk/map');
  const filter = Object.fromEntries(filterNames.map((name) => [name, search[name]]));
  const { data, spots, moved, seen, error, refetch } = useSpots(filter);
  const [spot, choose] = useState<Stretch>();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (areas !== 'loading' && !seen) moved(boxOf(areas.features) ?? theWorld);
  });
  const stretch = useDeferredValue(spot ?? seen);
  const sums = stretch && data ? countIn(spots, stretch) : undefined;
  useTitle(w(deskMapWords.title));
  return (
    <div className="map-page">
      <h1 className="unseen">{w(deskMapWords.title)}</h1>
      <section className="map-side" aria-label={w(deskMapWords.list)}>
        <div className="map-head">
          <p role="status" className="map-sum">
            <strong>{sums ? w(deskMapWords.here, { n: sums.n }) : w(commonWords.loading)}</strong>
            {sums && (
              <span data-state={sums.late > 0 ? 'late' : 'calm'}>
                {sums.late > 0 ? w(deskMapWords.late, { n: sums.late }) : w(deskMapWords.noneLate)}
              </span>
            )}
            {sums && sums.near > 0 && <span data-state="near">{w(deskMapWords.near, { n: sums.near })}</span>}
          </p>
          <div className="map-ways">
            <button type="button" className="button quiet" aria-expanded={open} aria-controls="map-filters" onClick={() => setOpen(!open)}>
              {w(queueWords.filters)}
            </button>
            {spot && (
              <button type="button" className="button quiet" onClick={() => choose(undefined)}>
                {w(deskMapWords.whole)}
              </button>
            )}
          </div>
          {open && <Filters id="map-filters" search={search} change={change} />}
        </div>
        {error && <ErrorState problem={error} again={() => void refetch()} />}
        {stretch ? <Listed stretch={stretch} filter={filter} /> : <Skeleton lines={6} />}
      </section>
      <section className="map-whole" aria-label={w(deskMapWords.drawn)}>
        {areas !== 'loading' && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <CasesMap
              areas={areas}
              spots={spots}
              moved={(next) => {
                choose(undefined);
                moved(next);
              }}
              spotChosen={([lng, lat]) => choose([lng - around, lat - around, lng + around, lat + around])}
            />
          </Suspense>
        )}
        <div className="map-foot">
          <Legend />
          <p className="hint">
            {w(mapWords.sketch)} {w(deskMapWords.keys)}
          </p>
        </div>
      </section>
    </div>
  );
};

/** Open cases on the map and in a list that says the same; the filters are those of the queue. */
export const MapPage = () => (useWho().deeds.includes('see') ? <Cases /> : <NoRight />);
