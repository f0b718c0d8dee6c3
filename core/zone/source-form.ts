import { z } from 'zod';
import { type AboveField, aboveFieldNames, type DateOrder, dateOrders, type ReplyField, replyFields } from '../above/fields.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

const heading = z.string().trim().min(1).max(80);
const headings = z.array(heading).max(12).readonly();

const columns = z.strictObject(
  Object.fromEntries(aboveFieldNames.map((field) => [field, headings.exactOptional()])) as Record<
    AboveField,
    z.ZodExactOptional<typeof headings>
  >,
);

const reply = z
  .array(z.strictObject({ heading, says: z.enum(Object.keys(replyFields) as [ReplyField, ...ReplyField[]]) }))
  .min(1)
  .max(30)
  .readonly();

/**
 * How one source writes what it hands down 来件格式: which headings or labels of its own mean what, how it writes dates, and the columns
 * in which it wants the answer. `source` is one of the programme's.
 */
export const sourceForm = z.strictObject({
  id: code,
  programme: z.string().trim().min(1),
  source: z.string().trim().min(1),
  title: z.string().trim().min(1).max(60),
  columns,
  dates: z.enum(Object.keys(dateOrders) as [DateOrder, ...DateOrder[]]),
  reply,
  ...termShape,
});

export type SourceForm = Readonly<z.output<typeof sourceForm>>;
