import type { Json } from './schema.ts';

/** Something people come to; `state` is its fold. */
export type SessionsTable = {
  zone: string;
  id: string;
  session: string;
  opening: string;
  area: string;
  date: string;
  starts: Date;
  ends: Date;
  capacity: number;
  taken: number;
  waiting: number;
  stands: string;
  state: Json;
  seq: number;
  hash: string;
};

export type BookingsTable = { zone: string; id: string; session: string; state: string; link: string; blind: string | null };

export type SessionTables = { sessions: SessionsTable; bookings: BookingsTable };
