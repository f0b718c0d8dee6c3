export type Queue<T> = {
  push: (one: T) => void;
  /** Settles when nothing waits and nothing is in flight. */
  idle: () => Promise<void>;
  readonly waiting: number;
};

type QueueOptions<T> = {
  /** The weight of a group at most. */
  most: number;
  /** How many groups are on their way at once at most. */
  flights: number;
  weigh: (one: T) => number;
  /** What one needs for itself: two that need the same go in order of arrival, the later one never in a flight beside the earlier. */
  needs: (one: T) => readonly string[];
};

/** So many that must wait for an earlier one are passed over in search of one that need not. */
const mostPassedOver = 1_000;

/**
 * Gathers whatever has arrived and hands it on as one group: at once while fewer than `flights` groups are on their way, else the next
 * one gathers. `work` must not throw.
 */
export const createQueue = <T>(work: (group: T[]) => Promise<void>, { most, flights, weigh, needs }: QueueOptions<T>): Queue<T> => {
  let waiting: T[] = [];
  let flying = 0;
  const held = new Set<string>();
  const landed: (() => void)[] = [];

  const nextGroup = (): T[] => {
    const group: T[] = [];
    const left: T[] = [];
    const wanted = new Set(held);
    let weight = 0;
    for (const [place, one] of waiting.entries()) {
      const own = needs(one);
      weight += weigh(one);
      if ((group.length > 0 && weight > most) || left.length >= mostPassedOver) {
        left.push(...waiting.slice(place));
        break;
      }
      if (own.some((need) => wanted.has(need))) {
        weight -= weigh(one);
        left.push(one);
        for (const need of own) wanted.add(need);
      } else group.push(one);
    }
    waiting = left;
    return group;
  };

  const takeOff = (): void => {
    while (flying < flights && waiting.length > 0) {
      const group = nextGroup();
      if (group.length === 0) return;
      const needed = group.flatMap(needs);
      for (const need of needed) held.add(need);
      flying += 1;
      void work(group).finally(() => {
        for (const need of needed) held.delete(need);
        flying -= 1;
        takeOff();
        if (flying === 0) for (const tell of landed.splice(0)) tell();
      });
    }
  };

  return {
    push: (one) => {
      waiting.push(one);
      takeOff();
    },
    idle: () => (flying === 0 ? Promise.resolve() : new Promise((idle) => void landed.push(idle))),
    get waiting() {
      return waiting.length;
    },
  };
};
