/** Keeps what was found for a few seconds, so that a screen that asks ten things at once is looked up once. Failures are not kept. */
export const keepBriefly = <Found>(milliseconds: number, most = 10_000) => {
  const kept = new Map<string, { found: Promise<Found>; until: number }>();

  const forget = (key: string) => kept.delete(key);

  return {
    get: (key: string, find: () => Promise<Found>): Promise<Found> => {
      const now = performance.now();
      const known = kept.get(key);
      if (known && known.until > now) return known.found;
      if (kept.size >= most) kept.clear();
      const found = find();
      kept.set(key, { found, until: now + milliseconds });
      found.catch(() => forget(key));
      return found;
    },
    forget,
    clear: () => kept.clear(),
  };
};
