import { z } from 'zod';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { termShape } from './term.ts';

/** The ways in which a question may be answered, as Open311 names them. */
export const answerTypes = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;

export type AnswerType = (typeof answerTypes)[number];

export const isList = (type: AnswerType): boolean => type === 'singlevaluelist' || type === 'multivaluelist';

const option = z.strictObject({ key: z.string().trim().min(1).max(40), name: words });

/** A further question that a public service asks of whoever reports. `notice`: it only says something and wants no answer. */
export const question = z.strictObject({
  id: code,
  category: code,
  /** The name under which the answer is sent. */
  code: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/),
  order: z.int().min(1).max(999),
  type: z.enum(answerTypes),
  required: z.literal(true).exactOptional(),
  notice: z.literal(true).exactOptional(),
  ask: words,
  hint: words.exactOptional(),
  options: z.array(option).min(1).max(200).readonly().exactOptional(),
  ...termShape,
});

export type Question = Readonly<z.output<typeof question>>;
