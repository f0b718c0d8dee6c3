import type { Measured } from './figure.ts';
import type { Ground } from './ground.ts';
import type { Server } from './server.ts';

export type Run = Measured & { clients: number };

/** What a race has at hand: the ground, the server, and how to hand in its figures. */
export type Race = Readonly<{
  ground: Ground;
  server: Server;
  /** How long one measurement lasts. */
  seconds: number;
  say: (line: string) => void;
  /** Something done so often a second, against the floor of transactions. */
  figure: (name: string, run: Run) => void;
  /** Something that is read, against the bare query: the 95th percentiles are compared. */
  figureAgainst: (name: string, run: Run, bare: Measured) => void;
}>;
