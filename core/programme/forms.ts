/** The standard forms, one for each thing that can be done to a case; a programme adds fields to them, never takes any away. */
import { z } from 'zod';
import { t } from '../words.ts';
import { caseKindTitles, urgencyTitles } from '../zone/category.ts';
import * as f from './fields.ts';
import { answersAbove, asksAbove, callOutcomes, declineReasons, returnReasons, solvedGrades } from './reasons.ts';
import { type Doing, harms } from './vocabulary.ts';

export { callOutcomes, declineReasons, returnReasons, solvedGrades } from './reasons.ts';

const why = f.words(t('理由', 'Reason'), 2_000);
const nothing = f.form({});

const rating = {
  solved: f.choice(t('问题解决了吗？', 'Was it solved?'), solvedGrades),
  score: f.stars(t('您满意吗？', 'How satisfied are you?')),
  remark: f.words(t('还想说什么', 'Anything else?'), 2_000).optional(),
};

/** What each doing asks for. */
export const standardForms = {
  move: nothing,
  accept: f.form({
    kind: f.choice(t('诉求类型', 'Kind'), caseKindTitles),
    category: f.category(t('事项分类', 'Category')),
    area: f.area(t('属地', 'Area')),
    urgency: f.choice(t('紧急程度', 'Urgency'), urgencyTitles).optional(),
    matter: f.text(t('事项', 'Matter'), 60).optional(),
    about: f.units(t('被反映的单位', 'Units it concerns')).optional(),
    confidential: f.yesNo(t('保密件', 'Confidential')).optional(),
    clue: f.yesNo(t('涉纪线索', 'Discipline clue')).optional(),
    minor: f.yesNo(harms.minor).optional(),
  }),
  ask: f.form({ what: f.words(t('请来电人补充什么', 'What is missing'), 2_000) }),
  supply: f.form({ words: f.words(t('补充说明', 'What you want to add')), photos: f.photos(t('照片', 'Photos')).optional() }),
  decline: f.form({
    reason: f.choice(t('不予受理原因', 'Why not accepted'), declineReasons),
    basis: f.words(t('依据', 'Basis'), 500),
    instead: f.words(t('告知来电人应找谁', 'Where to go instead'), 2_000),
  }),
  merge: f.form({ into: f.aCase(t('并入哪一件', 'Main case')) }),
  split: f.form({ words: f.words(t('拆出的诉求', 'The part split off')), category: f.category(t('事项分类', 'Category')).optional() }),
  dispatch: f.form({
    lead: f.unit(t('主办单位', 'Lead unit')),
    assisting: f.units(t('协办单位', 'Assisting units')).optional(),
    words: f.words(t('派单意见', 'Words to the unit'), 2_000).optional(),
  }),
  answer: f.form({ reply: f.words(t('答复内容', 'Answer')) }),
  passOn: f.form({ to: f.text(t('移送给', 'Passed on to'), 120), words: f.words(t('移送说明', 'Words to them'), 2_000).optional() }),
  sign: nothing,
  return: f.form({
    reason: f.choice(t('退单原因', 'Reason'), returnReasons),
    basis: f.words(t('依据和建议承办单位', 'Basis, and who should do it'), 2_000),
  }),
  arbitrate: f.form({
    lead: f.unit(t('裁定主办单位', 'Lead unit')),
    assisting: f.units(t('协办单位', 'Assisting units')).optional(),
    words: f.words(t('裁定理由', 'Why'), 2_000),
  }),
  note: f.form({ words: f.words(t('办理记录', 'Note')), photos: f.photos(t('照片', 'Photos')).optional() }),
  add: f.form({ words: f.words(t('想补充什么', 'What you want to add')), photos: f.photos(t('照片', 'Photos')).optional() }),
  contact: f.form({
    how: f.choice(t('联系方式', 'How'), {
      phone: t('电话', 'Telephone'),
      visit: t('上门', 'Visit'),
      message: t('短信', 'Message'),
      chat: t('微信', 'Chat'),
    }),
    words: f.words(t('联系情况', 'What was said'), 2_000),
  }),
  extend: f.form({ until: f.moment(t('延期至', 'Until')), why }),
  suspend: f.form({ until: f.moment(t('暂停至', 'Until')), why }),
  hang: f.form({
    until: f.moment(t('计划解决时间', 'Planned solution')),
    plan: f.words(t('解决方案和每月进度安排', 'Plan and monthly progress'), 4_000),
  }),
  grant: f.form({ request: f.aCase(t('申请', 'Request')), words: f.words(t('意见', 'Remark'), 2_000).optional() }),
  deny: f.form({ request: f.aCase(t('申请', 'Request')), words: why }),
  sendUp: f.form({
    request: f.aCase(t('申请', 'Request')),
    words: f.words(t('上报说明', 'Words to whoever handed it down'), 2_000).optional(),
  }),
  answerAbove: f.form({
    request: f.aCase(t('申请', 'Request')),
    answer: f.choice(t('来件单位的答复', 'Their answer'), answersAbove),
    until: f.moment(t('新的来件时限', 'Their new limit')).optional(),
    words: f.words(t('答复内容', 'What they said'), 2_000).optional(),
  }),
  askAbove: f.form({
    what: f.choice(t('请示事项', 'What is asked'), asksAbove),
    until: f.moment(t('希望延至', 'Until when')).optional(),
    words: why,
  }),
  transfer: f.form({ words: f.words(t('转办意见', 'Words to the next person'), 2_000).optional() }),
  whistle: f.form({
    lead: f.unit(t('牵头单位', 'Leading unit')),
    units: f.units(t('吹哨呼叫单位', 'Called units'), 1),
    words: f.words(t('需要做什么', 'What is needed'), 2_000),
  }),
  arrive: f.form({ words: f.words(t('报到说明', 'Remark'), 2_000).optional() }),
  refuse: f.form({ words: f.words(t('不能到场的理由', 'Why not'), 2_000) }),
  conclude: f.form({
    words: f.words(t('联合处置结论', 'Joint conclusion'), 4_000),
    scores: z
      .array(z.strictObject({ unit: f.clean(64), score: z.int().min(1).max(5) }))
      .max(12)
      .meta({ label: t('对到场单位评价', 'Rating of the units'), widget: 'stars' })
      .optional(),
  }),
  rateWhistle: f.form({
    score: f.stars(t('这次吹哨吹得准吗？', 'Was it right to call you?')),
    words: f.words(t('评价说明', 'Remark'), 2_000).optional(),
  }),
  signPart: nothing,
  answerPart: f.form({ words: f.words(t('协办答复', 'Answer of the assisting unit')), photos: f.photos(t('照片', 'Photos')).optional() }),
  resolve: f.form({
    done: f.words(t('做了什么', 'What was done')),
    reply: f.words(t('给来电人的答复', 'Reply to the caller')),
    how: f
      .choice(t('答复方式', 'How they were told'), {
        phone: t('电话', 'Telephone'),
        visit: t('当面', 'In person'),
        message: t('短信', 'Message'),
        letter: t('书面', 'In writing'),
      })
      .optional(),
    before: f.photos(t('处理前照片', 'Photos before')).optional(),
    after: f.photos(t('处理后照片', 'Photos after')).optional(),
  }),
  approve: f.form({ words: f.words(t('审核意见', 'Remark'), 2_000).optional() }),
  sendBack: f.form({ words: why }),
  pass: f.form({ words: f.words(t('核查意见', 'What was seen'), 2_000).optional(), photos: f.photos(t('核查照片', 'Photos')).optional() }),
  fail: f.form({ words: why, photos: f.photos(t('核查照片', 'Photos')).optional() }),
  rate: f.form(rating),
  record: f.form({
    outcome: f.choice(t('回访结果', 'Outcome of the call'), callOutcomes),
    call: f.text(t('通话记录编号', 'Record of the call'), 80).optional(),
    caller: f.aCase(t('回访对象', 'Caller')).optional(),
    solved: rating.solved.optional(),
    score: rating.score.optional(),
    remark: rating.remark,
  }),
  rework: f.form({ words: why }),
  reopen: f.form({ words: why }),
  withdraw: f.form({ words: f.words(t('撤回原因', 'Reason'), 2_000).optional() }),
  supervise: f.form({ words: f.words(t('督办要求', 'What is demanded'), 2_000) }),
  instruct: f.form({
    words: f.words(t('批示内容', 'Leader’s words'), 4_000),
    to: f.unit(t('批给谁', 'Addressee')).optional(),
    until: f.moment(t('反馈时限', 'Feedback by')).optional(),
  }),
  urge: f.form({ words: f.words(t('催办说明', 'Remark'), 2_000).optional() }),
  raise: f.form({ words: f.words(t('看到、听到了什么', 'What was seen or heard'), 4_000) }),
} as const satisfies Record<Doing, z.ZodObject>;

export type FormOf<D extends Doing> = z.output<(typeof standardForms)[D]>;
