/** When nobody is written to unless it is urgent: from–until by the zone's clock, across midnight when it ends before it begins. */
export type QuietHours = Readonly<{ from: number; until: number }> | 'none';

const day = 24 * 60;

/** Reads `21:00-08:00`, or `none`; undefined for anything else. */
export const readQuietHours = (text: string): QuietHours | undefined => {
  if (text === 'none') return 'none';
  const [, h1, m1, h2, m2] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (h1 === undefined) return undefined;
  const [from, until] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
  return from === until ? undefined : { from, until };
};

/** The instant until which a message that is not urgent is held, or `now`. `offset` is the zone's clock, in minutes east of Greenwich. */
export const heldUntil = (at: Date, quiet: QuietHours, offset: number): Date | 'now' => {
  if (quiet === 'none') return 'now';
  const minute = (((Math.floor(at.getTime() / 60_000) + offset) % day) + day) % day;
  const { from, until } = quiet;
  const isQuiet = from < until ? minute >= from && minute < until : minute >= from || minute < until;
  if (!isQuiet) return 'now';
  const wait = (until - minute + day) % day;
  return new Date((Math.floor(at.getTime() / 60_000) + wait) * 60_000);
};
