import { z } from 'zod';
import { limit } from '../clock/index.ts';
import { t, type Words, words } from '../words.ts';
import { code, parent } from './area.ts';
import { termShape } from './term.ts';

export const caseKinds = ['consultation', 'help', 'complaint', 'misconduct', 'suggestion', 'thanks'] as const;

export type CaseKind = (typeof caseKinds)[number];

export const caseKindTitles: Record<CaseKind, Words> = {
  consultation: t('咨询', 'question'),
  help: t('求助', 'request for help'),
  complaint: t('投诉', 'complaint'),
  misconduct: t('举报', 'report of wrongdoing'),
  suggestion: t('建议', 'suggestion'),
  thanks: t('表扬', 'thanks'),
};

export const urgencies = ['normal', 'urgent', 'danger'] as const;

export type Urgency = (typeof urgencies)[number];

export const urgencyTitles: Record<Urgency, Words> = {
  normal: t('一般', 'normal'),
  urgent: t('紧急', 'urgent'),
  danger: t('危险', 'danger to life'),
};

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
  ...termShape,
});

export type Category = Readonly<z.output<typeof category>>;
