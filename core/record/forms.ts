import { z } from 'zod';
import { form, metaOf, type PersonalClass } from '../programme/fields.ts';
import type { RecordPart } from '../programme/records.ts';

type Field = Readonly<{ name: string; class: PersonalClass }>;

/** The forms of a record and the class of each field, worked out once for each programme that is on the shelf. */
export type RecordForms = Readonly<{
  fact: z.ZodObject;
  occupant: z.ZodObject;
  occupants: z.ZodArray<z.ZodObject>;
  fields: readonly Field[];
  occupantFields: readonly Field[];
  steps: readonly string[];
}>;

const fieldsOf = (asks: z.ZodRawShape): Field[] =>
  Object.entries(asks).map(([name, field]) => ({ name, class: metaOf(field as z.ZodType).class ?? 'plain' }));

const known = new WeakMap<RecordPart, RecordForms>();

const make = ({ asks, occupants, steps }: RecordPart): RecordForms => {
  const occupant = form(occupants?.asks ?? {});
  return {
    fact: form(asks),
    occupant,
    occupants: z
      .array(occupant)
      .min(occupants?.least ?? 0)
      .max(occupants?.most ?? 0),
    fields: fieldsOf(asks),
    occupantFields: fieldsOf(occupants?.asks ?? {}),
    steps: Object.keys(steps ?? {}),
  };
};

export const formsOf = (part: RecordPart): RecordForms => {
  const found = known.get(part) ?? make(part);
  known.set(part, found);
  return found;
};
