/** What this process has heard of commits, so that readers of the feed ask the database only when there may be something to read. */
export type News = Readonly<{
  /** Called for every commit, and with `'lost'` when some may have been missed. */
  heard: (told: { zone: string } | 'lost') => void;
  /** How often something was heard that concerns this zone. */
  count: (zone: string) => number;
}>;

export const createNews = (): News => {
  const counts = new Map<string, number>();
  let lost = 0;
  return {
    heard: (told) => {
      if (told === 'lost') lost += 1;
      else counts.set(told.zone, (counts.get(told.zone) ?? 0) + 1);
    },
    count: (zone) => lost + (counts.get(zone) ?? 0),
  };
};

/** So long a reader trusts that it would have heard, in milliseconds: whoever was put back by hand is found after that. */
const trust = 5_000;

/** Whether a reader of the feed that last found nothing more may be left alone this time; one for each reader. */
export const waitForNews = (news: News, now: () => number = () => performance.now()) => {
  const found = new Map<string, { count: number; at: number }>();
  return {
    quiet: (zone: string): boolean => {
      const last = found.get(zone);
      return last !== undefined && last.count === news.count(zone) && now() - last.at < trust;
    },
    /** Does the work and remembers, when it came to its end, what had been heard before it began. */
    after: async (zone: string, work: () => Promise<'again' | 'done'>): Promise<'again' | 'done'> => {
      const count = news.count(zone);
      found.delete(zone);
      const end = await work();
      if (end === 'done') found.set(zone, { count, at: now() });
      return end;
    },
  };
};
