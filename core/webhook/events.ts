import type { EventType } from '../case/event.ts';
import { t, type Words } from '../words.ts';

/** What other systems may be told of, each with the events of a case that mean it. What is told of nobody else – notes, reveals, prints – is not here. */
export const hookEvents = {
  opened: { title: t('登记', 'Opened'), types: ['opened'] },
  accepted: { title: t('受理', 'Accepted'), types: ['accepted'] },
  asked: { title: t('请补充', 'Asked for more'), types: ['asked'] },
  declined: { title: t('不予受理', 'Declined'), types: ['declined', 'passed-on'] },
  merged: { title: t('并案', 'Merged'), types: ['merged'] },
  dispatched: { title: t('派单', 'Dispatched'), types: ['dispatched', 'arbitrated'] },
  signed: { title: t('签收', 'Signed for'), types: ['signed'] },
  late: { title: t('预警、超期和催办', 'Warned, late or urged'), types: ['climbed'] },
  postponed: { title: t('期限变动', 'Date moved'), types: ['granted', 'due-moved'] },
  resolved: { title: t('答复', 'Resolved'), types: ['answered', 'resolved', 'approved'] },
  failed: { title: t('核查未通过', 'Check failed'), types: ['failed', 'sent-back'] },
  completed: { title: t('办结', 'Completed'), types: ['passed'] },
  rated: { title: t('评价', 'Rated'), types: ['rated', 'rated-beside'] },
  reopened: { title: t('重办', 'Done again'), types: ['reworked', 'reopened'] },
  withdrawn: { title: t('撤单', 'Withdrawn'), types: ['withdrawn'] },
  archived: { title: t('归档', 'Archived'), types: ['lapsed'] },
} as const satisfies Record<string, { title: Words; types: readonly EventType[] }>;

export type HookEvent = keyof typeof hookEvents;

export const hookEventNames = Object.keys(hookEvents) as [HookEvent, ...HookEvent[]];

export const hookEventTitles = Object.fromEntries(hookEventNames.map((name) => [name, hookEvents[name].title])) as Record<HookEvent, Words>;

/** Under which name an event of a case is told; undefined where nobody is told of it. */
export const hookEventOf = (type: string): HookEvent | undefined =>
  hookEventNames.find((name) => (hookEvents[name].types as readonly string[]).includes(type));
