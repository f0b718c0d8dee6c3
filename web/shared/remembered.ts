/** What this device remembers between visits. A browser that forbids storage simply forgets. */
const prefix = 'huying.';

/** Reads what was kept under a name; `instead` when nothing was, or when it cannot be read. */
export const recall = <T>(name: string, instead: T, isRight: (kept: unknown) => kept is T): T => {
  try {
    const text = localStorage.getItem(prefix + name);
    if (text === null) return instead;
    const kept: unknown = JSON.parse(text);
    return isRight(kept) ? kept : instead;
  } catch {
    return instead;
  }
};

/** Keeps a value; false when the device has no room or allows none, so that the screen does not promise what it cannot hold. */
export const remember = (name: string, value: unknown): boolean => {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

export const forget = (name: string): void => {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    return;
  }
};
