import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import { t, type Words } from '../words.ts';
import type { Asking, Decision } from './command.ts';
import { subjectOf } from './scene.ts';
import type { Case } from './state.ts';

/** What a case may be printed as: three forms of one sheet, and its whole file 一件一档. */
export const papers = ['acceptance', 'assignment', 'approval', 'file'] as const;

export type Paper = (typeof papers)[number];

export const paperTitles: Record<Paper, Words> = {
  acceptance: t('受理单', 'Acceptance form'),
  assignment: t('交办单', 'Assignment form'),
  approval: t('办理审批单', 'Approval form'),
  file: t('一件一档', 'Case file'),
};

/** Whether this asker may take the case out of the house on paper: a confidential one only if named in it. */
export const mayPrint = (state: Case, asking: Asking): boolean =>
  may(asking.posts, 'see', subjectOf(state)) && (!state.shield.confidential || state.shield.named.includes(asking.who));

/** Every print stays in the log: what, and by whom. It changes nothing of the case. */
export const print = (state: Case, paper: Paper, asking: Asking): Decision => {
  if (!may(asking.posts, 'see', subjectOf(state))) return refuse('no-such-case');
  if (!mayPrint(state, asking)) return refuse('not-yours');
  return { events: [{ type: 'printed', action: 'print', paper }], others: [], personal: [] };
};
