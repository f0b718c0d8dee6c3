import { t } from '../../words.ts';
import type { Stage } from '../flow.ts';
import { add, askAbove, contact, merge, type Name, note, raise, split, upward, watched, withdraw } from './actions.ts';

/** From the report to the unit that gets it. */
export const deskStages = {
  received: {
    title: t('待受理', 'Received'),
    told: t('已收到您的诉求，工作人员正在受理', 'We have your report; somebody is reading it'),
    phase: 'intake',
    holder: 'desk',
    clocks: 'run',
    actions: {
      accept: { title: t('受理', 'Accept'), does: 'accept', by: 'triage', to: 'accepted', main: true },
      ask: { title: t('请补充', 'Ask for more'), does: 'ask', by: 'triage', to: 'asked' },
      decline: { title: t('不予受理', 'Do not accept'), does: 'decline', by: 'triage', to: 'declined' },
      ...askAbove,
      add,
      merge,
      withdraw,
      ...watched,
    },
  },
  asked: {
    title: t('待补充', 'Waiting for the caller'),
    told: t('还差一点信息，请您补充', 'Something is missing: please add it'),
    phase: 'intake',
    holder: 'caller',
    clocks: 'pause',
    silence: { after: { n: 5, unit: 'workDays' }, to: 'received' },
    actions: {
      raise,
      supply: { title: t('补充', 'Add what is missing'), does: 'supply', by: ['caller', 'triage'], to: 'received', main: true },
      withdraw,
    },
  },
  accepted: {
    title: t('待派单', 'Accepted'),
    told: t('已受理，正在安排承办单位', 'Accepted; we are choosing who does it'),
    phase: 'triage',
    holder: 'desk',
    clocks: 'run',
    actions: {
      dispatch: { title: t('派单', 'Dispatch'), does: 'dispatch', by: 'triage', to: 'dispatched', main: true },
      answer: { title: t('直接答复', 'Answer at once'), does: 'answer', by: 'triage', to: 'resolved' },
      passOn: { title: t('移送', 'Pass on'), does: 'passOn', by: 'triage', to: 'passedOn' },
      accept: { title: t('改分类', 'Classify again'), does: 'accept', by: 'triage', to: 'accepted' },
      ask: { title: t('请补充', 'Ask for more'), does: 'ask', by: 'triage', to: 'asked' },
      decline: { title: t('不予受理', 'Do not accept'), does: 'decline', by: 'triage', to: 'declined' },
      ...askAbove,
      note,
      add,
      contact,
      merge,
      split,
      withdraw,
      ...watched,
    },
  },
  arbitration: {
    title: t('待裁定', 'Arbitration'),
    told: t('正在确定由哪个单位办理', 'It is being decided who must do it'),
    phase: 'triage',
    holder: 'supervisor',
    clocks: 'run',
    actions: {
      arbitrate: { title: t('裁定', 'Arbitrate'), does: 'arbitrate', by: 'arbitrate', to: 'dispatched', main: true },
      ...upward,
      add,
      contact,
      withdraw,
      ...watched,
    },
  },
} as const satisfies Partial<Record<Name, Stage<Name>>>;
