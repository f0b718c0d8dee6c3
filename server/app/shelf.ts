import { z } from 'zod';
import type { Digest } from '../../core/crypto/index.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { keepProgrammes, keptProgrammes } from '../db/queries/programmes.ts';
import type { Db } from '../db/schema.ts';

/** A programme and the hash of its content, under which cases opened by it remember it. */
export type Shelved = Readonly<{ programme: Programme; version: string; content: unknown }>;

export type Shelf = Readonly<{
  current: readonly Shelved[];
  /** The programme by which new cases are opened. */
  find: (id: string) => Shelved | undefined;
  /** The programme as it was when a case was opened under this version. */
  at: (version: string) => Programme | undefined;
  /** Takes back a version that this database knows from before. */
  remember: (version: string, content: unknown) => void;
}>;

const isForm = (value: object): value is Record<string, z.ZodType> => {
  const fields = Object.values(value);
  return fields.length > 0 && fields.every((field) => field instanceof z.ZodType);
};

/** A programme as JSON: forms become JSON Schema, all else stands as it is. Keys are sorted, so that the same content is the same text. */
const written = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  if (isForm(value)) return { $form: z.toJSONSchema(z.strictObject(value)) };
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, written(held)]));
};

const readBack = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(readBack);
  if (typeof value !== 'object' || value === null) return value;
  if ('$form' in value) return (z.fromJSONSchema(value.$form as Parameters<typeof z.fromJSONSchema>[0]) as z.ZodObject).shape;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, readBack(held)]));
};

/** Puts today's programmes on the shelf, each under the hash of its content; older versions are remembered beside them. */
export const createShelf = (programmes: readonly Programme[], digest: Digest): Shelf => {
  const current = programmes.map((programme): Shelved => {
    const content = written(programme);
    return { programme, content, version: digest(JSON.stringify(content)) };
  });
  const byVersion = new Map(current.map(({ version, programme }) => [version, programme]));
  const byId = new Map(current.map((one) => [one.programme.id, one]));
  return {
    current,
    find: (id) => byId.get(id),
    at: (version) => byVersion.get(version),
    remember: (version, content) => {
      if (!byVersion.has(version)) byVersion.set(version, readBack(content) as Programme);
    },
  };
};

/** Stores today's programmes in the zone and takes back those under which its cases were opened before. At every start. */
export const stockShelf = async (db: Db, zone: string, shelf: Shelf, at: Date): Promise<void> => {
  await keepProgrammes(db, zone, shelf.current.map(({ programme, version, content }) => ({ hash: version, id: programme.id, content })), at);
  for (const { hash, content } of await keptProgrammes(db, zone)) shelf.remember(hash, content);
};
