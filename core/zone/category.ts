import { z } from 'zod';
import { limit } from '../clock/index.ts';
import { words } from '../words-schema.ts';
import { code, parent } from './area.ts';
import { service } from './service.ts';
import { termShape } from './term.ts';

export const caseKinds = ['consultation', 'help', 'complaint', 'misconduct', 'suggestion', 'thanks'] as const;

export type CaseKind = (typeof caseKinds)[number];

export const urgencies = ['normal', 'urgent', 'danger'] as const;

export type Urgency = (typeof urgencies)[number];

export { caseKindTitles, urgencyTitles } from './kind-titles.ts';

/** What a case is about. `limits` are keyed by stage, or by 'promise' for the promise to the caller. */
export const category = z.strictObject({
  code,
  parent,
  name: words,
  programme: z.string().trim().min(1),
  kind: z.enum(caseKinds),
  urgency: z.enum(urgencies),
  limits: z.record(z.string().min(1), limit).exactOptional(),
  confidential: z.literal(true).exactOptional(),
  /** What is called about here is suspected harm to a minor: a mandatory report goes out with every such case. */
  minor: z.literal(true).exactOptional(),
  service: service.exactOptional(),
  /** Nothing of this category, or below it, is ever shown to the public: disputes, petitions, minors, health. */
  unpublished: z.literal(true).exactOptional(),
  ...termShape,
});

export type Category = Readonly<z.output<typeof category>>;
