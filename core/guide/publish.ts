/** What must be said before a service item's guide 办事指南 is published (systems.md S20): nothing is published with a gap in it. */
import { t, type Words } from '../words.ts';

/** The five things that every guide must say, in the order in which they are asked for. */
export const guideMust = {
  materials: t('申请材料', 'What to bring'),
  list: t('材料清单', 'List of papers'),
  flow: t('办理流程', 'Steps'),
  limit: t('办理时限', 'How long it takes'),
  forms: t('所需表格', 'Forms'),
} satisfies Record<string, Words>;

export type GuideField = keyof typeof guideMust;

/** Whether a guide may be published, and what it does not say yet. A promise longer than the law allows is no guide either. */
export const mayPublish = (
  guide: Partial<Record<GuideField, string>>,
  promisedDays: number,
  statutoryDays: number,
): { publish: boolean; missing: GuideField[] } => {
  const missing = (Object.keys(guideMust) as GuideField[]).filter((field) => (guide[field] ?? '').trim() === '');
  return { publish: missing.length === 0 && promisedDays <= statutoryDays, missing };
};

/** The kinds of places that have a code of their own for the items that were handed down to them 下沉事项. */
export const delegatedKinds = ['town', 'subdistrict', 'village', 'community'] as const;

/** One code for each town, sub-district, village or community with delegated items (systems.md S21). */
export const codesOf = (places: readonly Readonly<{ kind: string; delegated: boolean }>[]): number =>
  places.filter(({ kind, delegated }) => delegated && delegatedKinds.some((one) => one === kind)).length;
