/** Actions that several stages of the standard flow share. */
import { t } from '../../words.ts';
import type { Action } from '../flow.ts';

/** The stages of the standard flow (design.md §3). */
export type Name =
  | 'received'
  | 'asked'
  | 'accepted'
  | 'arbitration'
  | 'dispatched'
  | 'handling'
  | 'reviewing'
  | 'resolved'
  | 'completed'
  | 'archived'
  | 'declined'
  | 'passedOn'
  | 'merged'
  | 'withdrawn'
  | 'givenBack';

export const withdraw: Action<Name> = { title: t('撤单', 'Withdraw'), does: 'withdraw', by: ['caller', 'triage'], to: 'withdrawn' };
export const merge: Action<Name> = { title: t('并案', 'Merge'), does: 'merge', by: 'triage', to: 'merged' };
export const split: Action<Name> = { title: t('拆分', 'Split'), does: 'split', by: 'triage' };
export const note: Action<Name> = { title: t('记录', 'Note'), does: 'note', by: ['handle', 'triage'] };
export const add: Action<Name> = { title: t('再说几句', 'Add a few words'), does: 'add', by: 'caller' };
export const contact: Action<Name> = { title: t('联系来电人', 'Contact the caller'), does: 'contact', by: ['handle', 'triage'] };
export const supervise: Action<Name> = { title: t('督办', 'Supervise'), does: 'supervise', by: 'supervise' };
export const instruct: Action<Name> = { title: t('批示', 'Leader’s words'), does: 'instruct', by: 'instruct' };
export const urge: Action<Name> = { title: t('催办', 'Urge'), does: 'urge', by: ['triage', 'supervise'] };
const deciding: Record<string, Action<Name>> = {
  grant: { title: t('同意申请', 'Grant the request'), does: 'grant', by: ['triage', 'grantMore', 'supervise'] },
  deny: { title: t('驳回申请', 'Deny the request'), does: 'deny', by: ['triage', 'grantMore', 'supervise'] },
};
/** What of a case from above is asked of whoever handed it down 来件: sent up, and their answer recorded. */
export const upward: Record<string, Action<Name>> = {
  sendUp: { title: t('上报来件单位', 'Send up'), does: 'sendUp', by: ['triage', 'grantMore'] },
  answerAbove: { title: t('登记上级答复', 'Record their answer'), does: 'answerAbove', by: 'triage', to: 'givenBack' },
};
/** The desk asks above by itself, before any unit has the case: there is nobody in the house to decide on it. */
export const askAbove: Record<string, Action<Name>> = {
  askAbove: { title: t('请示来件单位', 'Ask those above'), does: 'askAbove', by: 'triage' },
  answerAbove: upward.answerAbove!,
};
export const requests: Record<string, Action<Name>> = { ...deciding, ...upward };
/** Whoever sees a case may have to report what they see: it is everybody's duty by law. */
export const raise: Action<Name> = { title: t('强制报告', 'Mandatory report'), does: 'raise', by: 'see' };
export const watched = { supervise, instruct, urge, raise };
const parts: Record<string, Action<Name>> = {
  signPart: { title: t('协办签收', 'Sign for our part'), does: 'signPart', by: 'assist' },
  answerPart: { title: t('协办答复', 'Answer for our part'), does: 'answerPart', by: 'assist', main: true },
};
export const rateWhistle: Action<Name> = { title: t('评哨', 'Rate the whistle'), does: 'rateWhistle', by: 'answerWhistle' };
const whistles: Record<string, Action<Name>> = {
  whistle: { title: t('吹哨', 'Whistle'), does: 'whistle', by: ['whistle', 'handle', 'triage'] },
  arrive: { title: t('报到', 'Report in'), does: 'arrive', by: 'answerWhistle', main: true },
  refuse: { title: t('不能到场', 'Cannot come'), does: 'refuse', by: 'answerWhistle' },
  rateWhistle,
  conclude: { title: t('联合处置结论', 'Conclude'), does: 'conclude', by: ['whistle', 'handle'] },
};
export const sendBack: Action<Name> = { title: t('退单', 'Return'), does: 'return', by: 'handle', to: 'arbitration', back: 'accepted' };

/** What assisting and called units may do while it is with units. */
export const withUnits = { ...parts, ...whistles };
