import { z } from 'zod';

/** A day as people write it, in the zone's own time. */
export const day = z.iso.date();

export const termShape = { from: day, until: day.exactOptional() };

/** From the first day to the last, both included; without a last day it still runs. */
export type Term = { readonly from: string; readonly until?: string };

/** Whether the term covers this day. */
export const livesOn = ({ from, until }: Term, date: string): boolean => from <= date && (until === undefined || date <= until);

/** Whether the term covers this day or will cover a later one. */
export const notOver = ({ until }: Term, date: string): boolean => until === undefined || date <= until;

/** The next day. */
export const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether two terms share at least one day. */
export const overlap = (a: Term, b: Term): boolean => notOver(a, b.from) && notOver(b, a.from);

/** Whether the inner term never leaves the outer one. */
export const within = (inner: Term, outer: Term): boolean =>
  outer.from <= inner.from && (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until));
