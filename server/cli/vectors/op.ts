import type { z } from 'zod';

/** Works one given out; throws when the given is not what this op is about. */
export type Op = (given: unknown) => unknown;

/** One group of vectors: its ops by name, and how what came out is compared where plain equality is not meant. */
export type Group = { ops: Record<string, Op>; same?: (expected: unknown, got: unknown) => boolean };

/** An op whose given is checked before it is worked out. */
export const op =
  <Given extends z.ZodType>(given: Given, work: (given: z.output<Given>) => unknown): Op =>
  (raw) =>
    work(given.parse(raw));

/** Thrown by an op that asks for a part of the product that is not built: the case is named and counted, and is no failure. */
export class NotCovered extends Error {}
