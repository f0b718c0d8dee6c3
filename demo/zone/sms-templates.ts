import type { Purpose, SmsTemplate } from '../../core/message/index.ts';
import { founded } from './zone.ts';

const texts: readonly (readonly [Purpose, string])[] = [
  ['received', '您反映的事已收到，编号{number}，我们会在{due}前答复您。查看：{link}'],
  ['ask', '您反映的事（{number}）还缺一点情况，请点开看看要补什么：{link}'],
  ['declined', '您反映的事（{number}）不归本区受理，该找谁请看：{link}'],
  ['later', '您反映的事（{number}）需要更多时间，新的期限是{due}。原因请看：{link}'],
  ['hung', '您反映的事（{number}）一时解决不了，已挂账，每月告诉您进展：{link}'],
  ['answered', '您反映的事（{number}）已答复：{reply} 全文：{link}'],
  ['resolved', '您反映的事（{number}）已处理：{reply} 照片和全文：{link}'],
  ['rate', '您反映的事（{number}）已办结，请您评价：满意回1，基本满意回2，没解决回3。'],
  ['merged', '您反映的事（{number}）与同一件事合并办理，有结果会告诉您：{link}'],
  ['thanks', '收到您对{number}的评价，谢谢您。'],
  ['hint', '没看懂您的回复。评价{number}：满意回1，基本满意回2，没解决回3。'],
  ['stopped', '今后不再给您发短信。办理情况仍可在网上看。'],
  ['staff', '工作提醒：工单{number}有新情况，请尽快登录工作台办理。'],
  ['code', '登录码{code}，{minutes}分钟内有效。工作人员不会向您要登录码。'],
];

/** The text messages of the demo zone; their filed numbers are invented like everything else. */
export const smsTemplates: readonly SmsTemplate[] = texts.map(([purpose, text], index) => ({
  id: `sms-${purpose}`,
  purpose,
  signature: '演示高新区',
  text,
  filed: `SMS_${String(index + 1).padStart(6, '0')}`,
  from: founded,
}));
