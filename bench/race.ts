import type { Measured } from './figure.ts';
import type { Ground } from './ground.ts';
import type { Server } from './server.ts';

/** `cpuMs` and `databaseMs` are the processor time of the server's Node and of PostgreSQL for each, in ms. */
export type Cost = { cpuMs: number; databaseMs: number };

export type Run = Measured & { clients: number } & Partial<Cost>;

/** What a race has at hand: the ground, the server, and how to hand in its figures. */
export type Race = Readonly<{
  ground: Ground;
  server: Server;
  /** How many cases were filled in before. */
  cases: number;
  /** How long one measurement lasts. */
  seconds: number;
  say: (line: string) => void;
  /** Something done so often a second; its floor is that of transactions just before and just after the race. */
  figure: (name: string, run: Run) => void;
  /** Measures with the server's processor time beside it. */
  timed: (work: () => Promise<Measured>) => Promise<Measured & Cost>;
  /** Something that is read, against the bare query: the 95th percentiles are compared. */
  figureAgainst: (name: string, run: Run, bare: Measured) => void;
}>;
