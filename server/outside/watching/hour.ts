import { between, type Hour, hourOf, keep, type Reading, type Sample } from '../../../core/service/index.ts';

export type LastHour = Readonly<{
  /** Takes a sample now; the first time there is nothing yet to compare with. Two at a time are one. */
  look: () => Promise<void>;
  /** What was seen, as this zone may see it. */
  of: (zone: string) => Hour;
}>;

/** The last hour of one process, in its memory: gone with it. */
export const createHour = (read: () => Promise<Reading>): LastHour => {
  let samples: readonly Sample[] = [];
  let before: Reading | 'none' = 'none';
  let looking: Promise<void> | undefined;
  const once = async () => {
    const now = await read();
    if (before !== 'none') samples = keep(samples, between(before, now));
    before = now;
  };
  return {
    look: () => {
      looking ??= once().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    of: (zone) => hourOf(samples, zone),
  };
};

/** Looks at once and then every minute, until it is stopped; a fault is told and the next minute comes. */
export const lookEachMinute = ({ look }: LastHour, log: (what: string, fault: unknown) => void) => {
  const take = () => look().catch((fault: unknown) => log('the last hour', fault));
  let last = take();
  const timer = setInterval(() => {
    last = take();
  }, 60_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
};
