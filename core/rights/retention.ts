/** What was destroyed because its time was over, batch by batch: one stream for each month in which it was done. */
export type Batch = Readonly<{
  /** Of a programme's cases, or of one sort of its records in the books of a month. */
  programme: string;
  from: 'cases' | Readonly<{ record: string; month: string }>;
  of: 'all' | 'sensitive';
  /** Nothing that ended or happened after this was touched. */
  before: string;
  /** How many were looked at, and the values of records that went; those of a case stand in its own event. */
  count: number;
  values: number;
}>;

export type RetentionEvent = Readonly<{ type: 'destroyed'; at: string }> & Batch;

export type Destroyed = Readonly<{ batches: number; count: number; values: number; last: string }>;

export const evolveRetention = (state: Destroyed | 'none', { at, count, values }: RetentionEvent): Destroyed =>
  state === 'none'
    ? { batches: 1, count, values, last: at }
    : { batches: state.batches + 1, count: state.count + count, values: state.values + values, last: at };

/** Batches of one month stand in one stream. */
export const retentionStream = (at: Date): string => `retention/${at.toISOString().slice(0, 7)}`;
