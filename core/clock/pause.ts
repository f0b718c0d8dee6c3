import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });

/** A stretch in which the clock stands still 中止计时, its end not included; `to` is null while it lasts. */
export const pause = z.strictObject({ from: instant, to: instant.nullable() });
export type Pause = { from: string | Date; to: string | Date | null };

/** A pause in milliseconds since 1970 UTC; an open one ends at infinity. */
export type Stretch = { from: number; to: number };

const milliseconds = (at: string | Date): number => {
  const ms = typeof at === 'string' ? Date.parse(at) : at.getTime();
  if (Number.isNaN(ms)) throw new RangeError('a pause has a bound that is not an instant');
  return ms;
};

/** The pauses in order, without overlap and without empty ones, so that paused time counts once. */
export const stretches = (pauses: readonly Pause[]): Stretch[] => {
  const ordered = pauses
    .map(({ from, to }) => ({
      from: milliseconds(from),
      to: to === null ? Number.POSITIVE_INFINITY : milliseconds(to),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);

  const joined: Stretch[] = [];
  for (const next of ordered) {
    const last = joined.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else joined.push(next);
  }
  return joined;
};

/** Milliseconds of from..to that lie outside the pauses. */
export const runningTime = (from: number, to: number, pauses: readonly Stretch[]): number => {
  let running = Math.max(0, to - from);
  for (const pause of pauses) running -= Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from));
  return running;
};

/** The earliest instant at which a clock that runs outside the pauses has used up `need` milliseconds; infinity when never. */
export const usedUp = (from: number, need: number, pauses: readonly Stretch[]): number => {
  let at = from;
  let left = need;
  for (const pause of pauses) {
    if (pause.to <= at) continue;
    const before = Math.max(0, pause.from - at);
    if (left <= before) break;
    left -= before;
    at = pause.to;
  }
  return at + left;
};
