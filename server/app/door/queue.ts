export type Queue<T> = {
  push: (one: T) => void;
  /** Settles when nothing waits and nothing is in flight. */
  idle: () => Promise<void>;
  readonly waiting: number;
};

/**
 * Gathers whatever has arrived and hands it on as one group: at once when idle, and while a group is in flight the next one gathers.
 * `most` limits the weight of a group; `work` must not throw.
 */
export const createQueue = <T>(work: (group: T[]) => Promise<void>, most: number, weigh: (one: T) => number = () => 1): Queue<T> => {
  let waiting: T[] = [];
  let flight: Promise<void> | 'none' = 'none';

  const nextGroup = (): T[] => {
    let weight = 0;
    let size = 0;
    while (size < waiting.length && (size === 0 || weight + weigh(waiting[size]!) <= most)) weight += weigh(waiting[size++]!);
    const group = waiting.slice(0, size);
    waiting = waiting.slice(size);
    return group;
  };

  const fly = async () => {
    while (waiting.length > 0) await work(nextGroup());
    flight = 'none';
  };

  return {
    push: (one) => {
      waiting.push(one);
      if (flight === 'none') flight = fly();
    },
    idle: async () => {
      while (flight !== 'none') await flight;
    },
    get waiting() {
      return waiting.length;
    },
  };
};
