export type Loop = { stop: () => Promise<void> };

/** How often, in milliseconds; `work` answers `again` when there is more to do right now. What `follows` the feed has nothing to do without news. */
export type Chore = { name: string; every: number; follows?: 'feed'; work: () => Promise<'again' | 'done'> };

/**
 * Does a chore again and again, never twice at a time. A fault is told and the chore comes back after a pause that grows to a
 * minute: a database that is away for an hour costs nothing but patience.
 */
export const startLoop = (
  { name, every, work }: Chore,
  log: (what: string, fault: unknown) => void,
  worked: (job: string, seconds: number, failed: boolean) => void = () => {},
): Loop => {
  let ended = false;
  let faults = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const once = async () => {
    const began = performance.now();
    const before = faults;
    try {
      while (!ended && (await work()) === 'again');
      faults = 0;
    } catch (fault) {
      faults += 1;
      log(`${name} failed`, fault);
    } finally {
      worked(name, (performance.now() - began) / 1_000, faults > before);
    }
  };
  const run = () => {
    clearTimeout(timer);
    running ??= once().finally(() => {
      running = undefined;
      if (!ended) timer = setTimeout(run, Math.min(every * 2 ** Math.min(faults, 10), Math.max(every, 60_000)));
    });
  };

  timer = setTimeout(run, 0);
  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
};
