/**
 * Ends the process in order on Ctrl-C, on SIGTERM, when the terminal closes, and when the process that started us dies.
 * Ctrl-C reaches us more than once (npm and the starter pass it on), so repeats within two seconds count as one;
 * a later one ends at once.
 */
export const endOnSignals = (stop: () => Promise<void>): void => {
  let asked: number | 'not-yet' = 'not-yet';
  const end = () => {
    if (asked === 'not-yet') {
      asked = performance.now();
      void stop().then(() => process.exit(0));
    } else if (performance.now() - asked > 2_000) process.exit(130);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  if (process.channel !== undefined) {
    process.once('disconnect', end);
    process.channel?.unref();
  }
};
