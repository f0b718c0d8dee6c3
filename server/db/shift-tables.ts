import type { Json } from './schema.ts';

/** A shift handed over; `state` is its fold. */
export type ShiftsTable = {
  zone: string;
  id: string;
  area: string;
  givenBy: string;
  givenTo: string;
  at: Date;
  taken: Date | null;
  state: Json;
  seq: number;
  hash: string;
};

export type ShiftTables = { shifts: ShiftsTable };
