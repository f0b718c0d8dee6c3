import { z } from 'zod';
import { own } from './own.ts';
import type { Words } from './words.ts';

/** The parts of a schema's definition by which one can go down into it. */
type Def = {
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  left?: z.ZodType;
  right?: z.ZodType;
  getter?: () => z.ZodType;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  items?: readonly z.ZodType[];
  options?: readonly z.ZodType[];
};

const defOf = (schema: z.ZodType): Def => schema.def as Def;

const wrapped = (schema: z.ZodType): z.ZodType[] => {
  const { innerType, in: input, out, left, right, getter, options } = defOf(schema);
  const inside = innerType ?? getter?.();
  return [inside, input, out, left, right, ...(options ?? [])].filter((found) => found !== undefined);
};

const stepInto = (schema: z.ZodType, key: PropertyKey): z.ZodType | undefined => {
  const { shape, catchall, element, valueType, items } = defOf(schema);
  const here = typeof key === 'number' ? (element ?? items?.[key]) : (own(shape, String(key)) ?? valueType ?? catchall);
  if (here) return here;
  for (const inside of wrapped(schema)) {
    const found = stepInto(inside, key);
    if (found) return found;
  }
  return undefined;
};

type Read = { label?: Words; options?: Record<string, Words> };

const readOf = (schema: z.ZodType): Read => {
  const found = z.globalRegistry.get(schema) as Read | undefined;
  if (found?.label ?? found?.options) return found as Read;
  const inside = defOf(schema).innerType ?? defOf(schema).in;
  return inside ? readOf(inside) : {};
};

/** The schema of the value at a path, or undefined where the path leads out of it. */
export const schemaAt = (root: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined => {
  let at: z.ZodType | undefined = root;
  for (const key of path) at = at && stepInto(at, key);
  return at;
};

/** The label nearest to the value at a path: its own, or that of the list or group it stands in. */
export const labelOf = (root: z.ZodType, path: readonly PropertyKey[]): Words | undefined => {
  for (let length = path.length; length > 0; length -= 1) {
    const schema = schemaAt(root, path.slice(0, length));
    const label = schema && readOf(schema).label;
    if (label) return label;
  }
  return undefined;
};

/** The words of a choice's options, keyed by option. */
export const optionsOf = (schema: z.ZodType): Record<string, Words> | undefined => readOf(schema).options;
