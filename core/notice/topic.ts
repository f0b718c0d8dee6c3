import type { CaseEvent } from '../case/event.ts';
import type { Case } from '../case/state.ts';
import type { Topic } from '../message/topic.ts';

const plain: Partial<Record<CaseEvent['type'], Topic>> = {
  'hastened': 'danger',
  'duty-passed': 'danger',
  'raised': 'mandatory',
  'climbed': 'late',
  'part-late': 'late',
  'whistle-missing': 'late',
  'requested': 'requests',
  'granted': 'requests',
  'denied': 'requests',
  'sent-up': 'requests',
  'answered-above': 'requests',
  'instructed': 'words',
  'added': 'callers',
};

/** What an event is about, for whoever chooses what reaches them; `state` is the case right after it. */
export const topicOf = (
  { type }: Pick<CaseEvent, 'type'>,
  { urgency, shield, night }: Pick<Case, 'urgency' | 'shield' | 'night'>,
): Topic => {
  if (shield.restricted) return 'mandatory';
  if (urgency === 'danger' || (type === 'opened' && night)) return 'danger';
  return plain[type] ?? 'work';
};
