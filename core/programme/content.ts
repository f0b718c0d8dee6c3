import { z } from 'zod';
import type { Programme } from './programme.ts';
import { type KeptField, keptField, rebuild } from './rebuild.ts';

type Kept = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Kept => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Limits may be halves, and what is hashed holds whole numbers only: they are kept as text. */
const isLimit = (value: Kept, n: 'number' | 'string') =>
  typeof value.n === n && typeof value.unit === 'string' && Object.keys(value).length === 2;

/** A programme as plain data in the order of its file, for checking. */
export const plainOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainOf);
  if (value instanceof z.ZodType) return keptField(value);
  if (!isPlain(value)) return value;
  if (isLimit(value, 'number')) return { n: String(value.n), unit: value.unit };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([key, held]) => [key, plainOf(held)]),
  );
};

/** Canonical text and databases sort keys, but the order of sources, fields and buttons has a meaning: it is said beside them. */
const order = '$order';

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isPlain(value)) return value;
  const keys = Object.keys(value);
  const asSorted = keys.every((key, n) => n === 0 || (keys[n - 1] as string) < key);
  return { ...(asSorted ? {} : { [order]: keys }), ...Object.fromEntries(keys.map((key) => [key, ordered(value[key])])) };
};

const read = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(read);
  if (!isPlain(value)) return value;
  const { [order]: said, ...held } = value;
  const keys = (said as string[] | undefined) ?? Object.keys(held).toSorted();
  const inOrder = Object.fromEntries(keys.map((key) => [key, read(held[key])]));
  if (isLimit(inOrder, 'string')) return { n: Number(inOrder.n), unit: inOrder.unit };
  return typeof inOrder.widget === 'string' ? rebuild(inOrder as KeptField) : inOrder;
};

/**
 * A programme as data alone: what is hashed, stored, and from which it comes back to life. Words, names and whole numbers only, so
 * that it has one canonical text.
 */
export const contentOf = (programme: Programme): Kept => ordered(plainOf(programme)) as Kept;

/**
 * The programme again, as it was when this content was stored: it decides exactly as that one did, however the file has changed since.
 * The content is trusted: it was parsed before it was stored. Throws RangeError for a field that no builder makes any more.
 */
export const revive = <P extends Programme = Programme>(content: unknown): P => read(content) as P;
