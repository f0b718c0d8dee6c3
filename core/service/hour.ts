import { type FigureId, figureIds, figures, type ZoneFigureId, zoneFigures } from './figures.ts';
import type { Sample, ZoneReading } from './reading.ts';

const anHour = 3_600_000;
const most = 60;

/** The samples of the last hour, this one the newest; what is older is forgotten, also where none were taken for a while. */
export const keep = (samples: readonly Sample[], newest: Sample): readonly Sample[] =>
  [...samples.filter(({ at }) => at.getTime() > newest.at.getTime() - anHour), newest].slice(-most);

/** `over`: its newest value is over its line; `crossed`: another of this hour was. */
export type FigureNow = Readonly<{
  id: FigureId;
  bound: number | 'none';
  alarm: string | 'none';
  state: 'over' | 'crossed' | 'well';
  /** In how many of the minutes shown it was over its line. */
  minutesOver: number;
  values: readonly (number | 'unknown')[];
}>;

export type Hour = Readonly<{ times: readonly Date[]; figures: readonly FigureNow[]; readers: ZoneReading['readers'] }>;

const isOfZone = (id: FigureId): id is ZoneFigureId => (zoneFigures as readonly string[]).includes(id);

const shownOf = ({ process, zones }: Sample, id: FigureId, zone: string): number | 'unknown' => {
  if (!isOfZone(id)) return process[id];
  return zones === 'away' ? 'unknown' : (zones.get(zone)?.[id] ?? 'unknown');
};

/** The last hour as one zone may see it: the process as a whole, and of what waits in the database only its own. A copy that nobody set up is not spoken of. */
export const hourOf = (samples: readonly Sample[], zone: string): Hour => {
  const newest = samples.at(-1);
  const own = newest && newest.zones !== 'away' ? newest.zones.get(zone) : undefined;
  return {
    times: samples.map(({ at }) => at),
    figures: figureIds.flatMap((id) => {
      const { bound, alarm } = figures[id];
      const values = samples.map((sample) => shownOf(sample, id, zone));
      const isOver = (value: number | 'unknown' | undefined) => bound !== 'none' && typeof value === 'number' && value > bound;
      const minutesOver = values.filter(isOver).length;
      if (id === 'copy' && values.every((value) => value === 'unknown')) return [];
      return { id, bound, alarm, values, minutesOver, state: isOver(values.at(-1)) ? 'over' : minutesOver > 0 ? 'crossed' : 'well' };
    }),
    readers: own?.readers ?? [],
  };
};
