import { t } from '../../words.ts';
import type { Stage } from '../flow.ts';
import { add, contact, merge, type Name, note, requests, sendBack, split, watched, withdraw, withUnits } from './actions.ts';

/** With the unit: signed for, handled, reviewed by its head. */
export const handlingStages = {
  dispatched: {
    title: t('待签收', 'Dispatched'),
    told: t('已派给{unit}，等待签收', 'Sent to {unit}'),
    phase: 'dispatch',
    holder: 'lead',
    clocks: 'run',
    actions: {
      sign: { title: t('签收', 'Sign for it'), does: 'sign', by: 'handle', to: 'handling', main: true },
      return: sendBack,
      ...requests,
      ...withUnits,
      note,
      add,
      contact,
      merge,
      split,
      withdraw,
      ...watched,
    },
  },
  handling: {
    title: t('办理中', 'Being handled'),
    told: t('{unit}正在办理', '{unit} is working on it'),
    phase: 'handling',
    holder: 'lead',
    clocks: 'run',
    actions: {
      resolve: { title: t('办结', 'Resolve'), does: 'resolve', by: 'handle', to: 'resolved', main: true },
      note,
      add,
      contact,
      transfer: { title: t('内部转办', 'Pass on inside'), does: 'transfer', by: 'handle' },
      extend: { title: t('申请延期', 'Ask for more time'), does: 'extend', by: 'handle' },
      suspend: { title: t('申请暂停计时', 'Ask to stop the clock'), does: 'suspend', by: 'handle' },
      hang: { title: t('申请挂账', 'Ask to hang'), does: 'hang', by: 'handle' },
      return: sendBack,
      ...requests,
      ...withUnits,
      merge,
      split,
      withdraw,
      ...watched,
    },
  },
  reviewing: {
    title: t('待审核', 'Being reviewed'),
    told: t('已处理，单位正在审核', 'Done; the unit’s head is reviewing it'),
    phase: 'handling',
    holder: 'head',
    clocks: 'run',
    actions: {
      approve: { title: t('审核通过', 'Approve'), does: 'approve', by: 'review', to: 'resolved', main: true },
      sendBack: { title: t('退回修改', 'Send back'), does: 'sendBack', by: 'review', to: 'handling' },
      ...watched,
    },
  },
} as const satisfies Partial<Record<Name, Stage<Name>>>;
