import { useWords } from '../../shared/language.tsx';
import { type AreaShape, boxOf, type Point } from '../../shared/map/areas.ts';
import { useField } from '../keep/store.ts';
import type { FieldVisit } from '../keep/types.ts';
import { useWhere } from '../place.ts';
import { go } from '../router.ts';
import { fieldWords } from '../words.ts';
import { inWalkingOrder } from './order.ts';
import { VisitCard } from './VisitCard.tsx';

const [width, height, edge] = [360, 380, 28];

type Onto = (point: Point) => readonly [x: number, y: number];

/** Puts degrees onto the drawing: everything that counts fits, nothing is stretched. */
const ontoDrawing = (points: readonly Point[]): Onto => {
  const [west, south, east, north] = boxOf([], points) ?? [0, 0, 1, 1];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, tall] = [Math.max((east - west) * shrink, 0.004), Math.max(north - south, 0.004)];
  const scale = Math.min((width - 2 * edge) / wide, (height - 2 * edge) / tall);
  const [left, top] = [(width - (east - west) * shrink * scale) / 2, (height - (north - south) * scale) / 2];
  return ([lng, lat]) => [left + (lng - west) * shrink * scale, top + (north - lat) * scale];
};

const outline = ({ geometry }: AreaShape, onto: Onto): string =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .flatMap((rings) => rings.slice(0, 1))
    .map(
      (ring) =>
        `M${ring
          .map(([lng = 0, lat = 0]) =>
            onto([lng, lat])
              .map((n) => n.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');

const placeOf = ({ subject: { point } }: FieldVisit): Point[] => (point ? [[point.lng, point.lat]] : []);

/** The way of today, drawn from what the phone carries: no base map, no network. The list below says the same. */
export const DayMap = () => {
  const w = useWords();
  const { day, drafts, waiting } = useField();
  const where = useWhere();
  const here = typeof where === 'string' ? undefined : where;
  if (day === 'none') return <p className="field-note">{w(fieldWords.nothingKept)}</p>;
  const open = inWalkingOrder(day.today.visits, waiting, drafts, here);
  const stops = open.flatMap((visit, n) => placeOf(visit).map((point) => ({ visit, point, n: n + 1 })));
  const me: Point[] = here ? [[here.lng, here.lat]] : [];
  const onto = ontoDrawing([...me, ...stops.map(({ point }) => point)]);
  const places = Map.groupBy(stops, ({ point }) => point.join(' '));
  const way = [...me, ...stops.map(({ point }) => point)].map((point) =>
    onto(point)
      .map((n) => n.toFixed(1))
      .join(' '),
  );
  return (
    <>
      <h1 className="unseen">{w(fieldWords.map)}</h1>
      {stops.length > 0 && (
        <figure className="day-map">
          <svg viewBox={`0 0 ${width} ${height}`}>
            <title>{w(fieldWords.map)}</title>
            {day.areas?.features.map((area) => (
              <path key={area.properties.id} d={outline(area, onto)} className="day-area" />
            ))}
            {way.length > 1 && <path d={`M${way.join('L')}`} className="day-way" />}
            {here && <circle cx={onto(me[0]!)[0]} cy={onto(me[0]!)[1]} r={7} className="day-me" />}
            {[...places.values()].toReversed().map((there) => {
              const [x, y] = onto(there[0]!.point);
              const label = there.length === 1 ? `${there[0]!.n}` : `${there[0]!.n}+`;
              return (
                <a
                  key={there[0]!.visit.id}
                  className="day-stop"
                  data-next={there[0]!.n === 1}
                  href={`/field/visit/${there[0]!.visit.id}`}
                  aria-label={`${label} ${w(there[0]!.visit.subject.title)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    go(`/field/visit/${there[0]!.visit.id}`);
                  }}
                >
                  <circle cx={x} cy={y} r={stops.length > 9 ? 12 : 15} />
                  <text x={x} y={y + 5} textAnchor="middle">
                    {label}
                  </text>
                  <circle cx={x} cy={y} r={22} className="day-press" />
                </a>
              );
            })}
          </svg>
          <figcaption className="hint">{w(fieldWords.sketch)}</figcaption>
        </figure>
      )}
      {open.length === 0 && <p className="field-note">{w(fieldWords.nothing)}</p>}
      <ol className="visit-list">
        {open.map((visit, n) => (
          <VisitCard
            key={visit.id}
            visit={visit}
            place={n + 1}
            next={n === 0}
            begun={drafts.some((draft) => draft.visit === visit.id)}
            here={here}
          />
        ))}
      </ol>
    </>
  );
};
