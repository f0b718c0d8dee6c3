import { sql } from 'kysely';
import type { FrozenMonth, MonthRow } from '../../../core/register/month.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';

export type KeptMonth = { stream: string; state: FrozenMonth; seq: number; hash: string };

export const lockMonths = async (tx: Tx, zone: string, streams: readonly string[]): Promise<KeptMonth[]> => {
  const { rows } = await sql<KeptMonth>`
    select stream, state, seq, hash from entry_months where zone = ${zone} and stream = any(${[...streams]}::text[]) order by stream for update`.execute(
    tx,
  );
  return rows;
};

export const monthRow = (stream: string, state: FrozenMonth, head: { seq: number; hash: string }) => ({
  stream,
  programme: state.programme,
  register: state.register,
  month: state.month,
  state,
  ...head,
});

/** Keeps a month and its rows; neither is ever written again. */
export const recordMonths = async (
  tx: Tx,
  zone: string,
  months: readonly ReturnType<typeof monthRow>[],
  rows: readonly Readonly<{ stream: string; rows: readonly MonthRow[] }>[],
): Promise<void> => {
  if (months.length === 0) return;
  await sql`insert into entry_months select * from json_populate_recordset(null::entry_months, ${asRecords(months.map((one) => ({ zone, ...one })))}::json)`.execute(
    tx,
  );
  for (const { stream, rows: own } of rows)
    for (let from = 0; from < own.length; from += 1_000) {
      const page = own.slice(from, from + 1_000).map((row, place) => ({ zone, stream, place: from + place, row }));
      await sql`insert into entry_month_rows select * from json_populate_recordset(null::entry_month_rows, ${asRecords(page)}::json)`.execute(
        tx,
      );
    }
};

/** The frozen months of a register, newest first. */
export const monthsOf = async (db: Db, zone: string, programme: string, register: string): Promise<KeptMonth[]> => {
  const { rows } = await sql<KeptMonth>`
    select stream, state, seq, hash from entry_months where zone = ${zone} and programme = ${programme} and register = ${register}
    order by month desc`.execute(db);
  return rows;
};

/** Every frozen month of a zone, for checking. */
export const everyMonth = async (db: Db, zone: string): Promise<KeptMonth[]> => {
  const { rows } = await sql<KeptMonth>`select stream, state, seq, hash from entry_months where zone = ${zone} order by stream`.execute(db);
  return rows;
};

export const rowsOfMonth = async (db: Db, zone: string, stream: string): Promise<MonthRow[]> => {
  const { rows } = await sql<{
    row: MonthRow;
  }>`select row from entry_month_rows where zone = ${zone} and stream = ${stream} order by place`.execute(db);
  return rows.map(({ row }) => row);
};

/** The first day something was entered into each register, as instants. */
export const firstEntered = async (db: Db, zone: string): Promise<{ programme: string; register: string; first: Date }[]> => {
  const { rows } = await sql<{ programme: string; register: string; first: Date }>`
    select programme, register, min(entered) as first from entries where zone = ${zone} group by programme, register`.execute(db);
  return rows;
};
