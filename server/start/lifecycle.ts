export type Lifecycle = {
  /** Starts the next part and remembers how to stop it. When it fails, the parts before it are stopped, last first. */
  begin: <Part>(name: string, start: () => Promise<Part>, stop: (part: Part) => unknown) => Promise<Part>;
  /** Stops every part, last first, each within its time; calling it again waits for the same end. */
  stop: () => Promise<void>;
};

type Begun = { name: string; stop: () => unknown };

/** Thrown out of `begin` when the end was asked for while the start was still under way. */
export class StoppedEarly extends Error {}

const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
};

/** The order of start and stop of one process. `patience` is what each part has to stop, in milliseconds. */
export const createLifecycle = (onFault: (part: string, fault: unknown) => void, patience = 15_000): Lifecycle => {
  const begun: Begun[] = [];
  let ending: Promise<void> | 'not-yet' = 'not-yet';
  let underway: Promise<unknown> = Promise.resolve();

  const stopAll = async () => {
    await underway.catch(() => undefined);
    for (const { name, stop } of begun.splice(0).reverse())
      await within(patience, Promise.resolve().then(stop)).catch((fault: unknown) => onFault(name, fault));
  };
  const stop = () => {
    if (ending === 'not-yet') ending = stopAll();
    return ending;
  };

  const begin: Lifecycle['begin'] = async (name, start, stopPart) => {
    if (ending !== 'not-yet') throw new StoppedEarly(name);
    const starting = start().then((part) => {
      begun.push({ name, stop: () => stopPart(part) });
      return part;
    });
    underway = starting;
    const part = await starting.catch(async (fault: unknown) => {
      await stop();
      throw fault;
    });
    if (ending !== 'not-yet') throw new StoppedEarly(name);
    return part;
  };

  return { begin, stop };
};
