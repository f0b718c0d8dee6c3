/** The standard flow of a case (design.md §3); a programme changes what differs. Action ids are public API. */
import { t } from '../words.ts';
import type { Action, Flow, Stage } from './flow.ts';

type Name =
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
  | 'merged'
  | 'withdrawn';

const withdraw: Action<Name> = { title: t('撤单', 'Withdraw'), does: 'withdraw', by: ['caller', 'triage'], to: 'withdrawn' };
const merge: Action<Name> = { title: t('并案', 'Merge'), does: 'merge', by: 'triage', to: 'merged' };
const split: Action<Name> = { title: t('拆分', 'Split'), does: 'split', by: 'triage' };
const note: Action<Name> = { title: t('记录', 'Note'), does: 'note', by: ['handle', 'triage'] };
const contact: Action<Name> = { title: t('联系来电人', 'Contact the caller'), does: 'contact', by: ['handle', 'triage'] };
const supervise: Action<Name> = { title: t('督办', 'Supervise'), does: 'supervise', by: 'supervise' };
const instruct: Action<Name> = { title: t('批示', 'Leader’s words'), does: 'instruct', by: 'instruct' };
const urge: Action<Name> = { title: t('催办', 'Urge'), does: 'urge', by: ['triage', 'supervise'] };
const requests: Record<string, Action<Name>> = {
  grant: { title: t('同意申请', 'Grant the request'), does: 'grant', by: ['triage', 'grantMore', 'supervise'] },
  deny: { title: t('驳回申请', 'Deny the request'), does: 'deny', by: ['triage', 'grantMore', 'supervise'] },
};
const watched = { supervise, instruct, urge };
const parts: Record<string, Action<Name>> = {
  signPart: { title: t('协办签收', 'Sign for our part'), does: 'signPart', by: 'assist' },
  answerPart: { title: t('协办答复', 'Answer for our part'), does: 'answerPart', by: 'assist', main: true },
};
const whistles: Record<string, Action<Name>> = {
  whistle: { title: t('吹哨', 'Whistle'), does: 'whistle', by: ['whistle', 'triage'] },
  arrive: { title: t('报到', 'Report in'), does: 'arrive', by: 'answerWhistle', main: true },
  refuse: { title: t('不能到场', 'Cannot come'), does: 'refuse', by: 'answerWhistle' },
  conclude: { title: t('联合处置结论', 'Conclude'), does: 'conclude', by: ['whistle', 'handle'] },
};
const sendBack: Action<Name> = { title: t('退单', 'Return'), does: 'return', by: 'handle', to: 'arbitration', back: 'accepted' };

const stages: Record<Name, Stage<Name>> = {
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
      accept: { title: t('改分类', 'Classify again'), does: 'accept', by: 'triage', to: 'accepted' },
      ask: { title: t('请补充', 'Ask for more'), does: 'ask', by: 'triage', to: 'asked' },
      decline: { title: t('不予受理', 'Do not accept'), does: 'decline', by: 'triage', to: 'declined' },
      note,
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
      contact,
      withdraw,
      ...watched,
    },
  },
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
      ...parts,
      ...whistles,
      note,
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
      contact,
      transfer: { title: t('内部转办', 'Pass on inside'), does: 'transfer', by: 'handle' },
      extend: { title: t('申请延期', 'Ask for more time'), does: 'extend', by: 'handle' },
      suspend: { title: t('申请暂停计时', 'Ask to stop the clock'), does: 'suspend', by: 'handle' },
      hang: { title: t('申请挂账', 'Ask to hang'), does: 'hang', by: 'handle' },
      return: sendBack,
      ...requests,
      ...parts,
      ...whistles,
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
  resolved: {
    title: t('待核查', 'To be checked'),
    told: t('已处理，正在核查结果', 'Done; somebody else is checking the result'),
    phase: 'verification',
    holder: 'checker',
    clocks: 'stop',
    actions: {
      pass: { title: t('核查通过', 'Pass'), does: 'pass', by: 'check', to: 'completed', main: true },
      fail: { title: t('核查不通过', 'Fail'), does: 'fail', by: 'check', to: 'handling' },
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
  merged: {
    title: t('已并案', 'Merged'),
    told: t('与同一件事合并办理', 'Handled together with the same matter'),
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
};

type Change<Extra extends string> = {
  /** New stages, and what differs in those of the standard. */
  stages?: Partial<
    Record<Name | Extra, Partial<Omit<Stage<Name | Extra>, 'actions'>> & { actions?: Record<string, Partial<Action<Name | Extra>>> }>
  >;
  /** What differs in an action of the standard, at every stage that has it. */
  actions?: Record<string, Partial<Action<Name | Extra>>>;
  /** Actions that this programme does not have, anywhere. */
  without?: readonly string[];
  /** The head of the unit reviews every resolution before it counts. */
  review?: true;
};

type Loose = Partial<Omit<Stage, 'actions'>> & { actions?: Record<string, Partial<Action>> };

const layActions = (base: Loose['actions'] = {}, over: Loose['actions'] = {}, everywhere: Loose['actions'] = {}) =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((id) => [
      id,
      { ...base[id], ...(base[id] && everywhere[id]), ...over[id] },
    ]),
  );

/**
 * The standard flow with a programme's differences: stages and actions are laid over it, named actions left out, and stages that
 * nothing leads to any more. Whether the whole makes sense is for `parse` to say.
 */
export const standard = <const Extra extends string = never>(change: Change<Extra> = {}): Flow<Name | Extra> => {
  const [base, over] = [stages as Record<string, Loose>, (change.stages ?? {}) as Record<string, Loose>];
  const reviewed: Loose['actions'] = change.review ? { resolve: { to: 'reviewing' } } : {};
  const laid = [...new Set([...Object.keys(base), ...Object.keys(over)])]
    .filter((name) => name !== 'reviewing' || change.review)
    .map((name) => {
      const actions = layActions(base[name]?.actions, over[name]?.actions, { ...reviewed, ...change.actions } as Loose['actions']);
      const kept = Object.entries(actions).filter(([id]) => !change.without?.includes(id));
      return [name, { ...base[name], ...over[name], actions: Object.fromEntries(kept) }];
    });
  return { opens: 'received', stages: Object.fromEntries(laid) as Flow<Name | Extra>['stages'] };
};
