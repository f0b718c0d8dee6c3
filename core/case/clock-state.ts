/** ISO 8601 in UTC with milliseconds, as it stands in every event. */
export type Instant = string;

export type Paused = Readonly<{ from: Instant; to: Instant | 'open'; why: 'asked' | 'suspended' | 'hung' | 'checked' }>;

/**
 * One clock. `limit` is words such as `5 workDays`; `due` is `open` while a pause keeps it from being reached, `none` without a limit.
 * `warnAt` is 75 % of the wall time between start and due. `told` says what was already told of it.
 */
export type Clock = Readonly<{
  limit: string;
  start: Instant;
  due: Instant | 'open' | 'none';
  warnAt: Instant | 'none';
  estimated: boolean;
  stopped: Instant | 'running';
  told: 'nothing' | 'yellow' | 'red';
}>;

/** The ladder of the promise (design.md §3), climbed once per handling. */
export const rungs = ['none', 'warned', 'late', 'urged', 'supervised', 'criticised'] as const;
export type Rung = (typeof rungs)[number];
