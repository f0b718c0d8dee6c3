import { t } from '../../words.ts';
import type { Stage } from '../flow.ts';
import { instruct, type Name, raise, rateWhistle, requests, watched, withdraw } from './actions.ts';

/** Checked, rated, and every way a case can end. */
export const afterStages = {
  resolved: {
    title: t('待核查', 'To be checked'),
    told: t('已处理，正在核查结果', 'Done; somebody else is checking the result'),
    phase: 'verification',
    holder: 'checker',
    clocks: 'stop',
    actions: {
      pass: { title: t('核查通过', 'Pass'), does: 'pass', by: 'check', to: 'completed', main: true },
      fail: { title: t('核查不通过', 'Fail'), does: 'fail', by: 'check', to: 'handling', back: 'accepted' },
      rateWhistle,
      ...requests,
      withdraw,
      ...watched,
    },
  },
  completed: {
    title: t('已办结 · 待回访', 'Completed'),
    told: t('已办结，请您评价', 'Completed: please rate it'),
    phase: 'rating',
    holder: 'caller',
    clocks: 'stop',
    silence: { after: { n: 14, unit: 'naturalDays' }, to: 'archived', rating: 'unrated' },
    actions: {
      rate: { title: t('评价', 'Rate'), does: 'rate', by: 'caller', to: 'archived', redo: 'handling', back: 'accepted', main: true },
      record: {
        title: t('回访记录', 'Record a call-back'),
        does: 'record',
        by: 'callBack',
        to: 'archived',
        redo: 'handling',
        back: 'accepted',
        main: true,
      },
      raise,
      rework: { title: t('重办', 'Rework'), does: 'rework', by: ['triage', 'callBack'], to: 'handling', back: 'accepted' },
      instruct,
    },
  },
  archived: {
    title: t('已归档', 'Archived'),
    told: t('已归档', 'Closed'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: { reopen: { title: t('重新打开', 'Reopen'), does: 'reopen', by: ['caller', 'triage'], to: 'handling', back: 'accepted' } },
  },
  declined: {
    title: t('不予受理', 'Not accepted'),
    told: t('不予受理，请看原因和去处', 'Not accepted: see why, and where to go'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: {},
  },
  passedOn: {
    title: t('已移送', 'Passed on'),
    told: t('已按规定移送有关机关', 'Passed on to those whose duty it is'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: {},
  },
  merged: {
    title: t('已并案', 'Merged'),
    told: t('与同一件事合并办理', 'Handled together with the same matter'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: {},
  },
  givenBack: {
    title: t('已退回来件单位', 'Given back'),
    told: t('已退回上级部门另行办理', 'Given back to those who sent it to us'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: {},
  },
  withdrawn: {
    title: t('已撤单', 'Withdrawn'),
    told: t('已按您的要求撤回', 'Withdrawn as you asked'),
    phase: 'done',
    holder: 'nobody',
    clocks: 'stop',
    actions: {},
  },
} as const satisfies Partial<Record<Name, Stage<Name>>>;
