import { t } from '../../shared/words/t.ts';

/** Words of on-behalf entry. */
export const entryWords = {
  title: t('登记工单', 'New case'),
  how: t(
    '来电、来访、入户时听到的，替来电人记下来。',
    'What was said on the telephone, at the counter or at a door, written down for the caller.',
  ),
  programme: t('业务', 'Programme'),
  source: t('来源', 'Source'),
  caller: t('来电人', 'Caller'),
  name: t('姓名', 'Name'),
  phone: t('电话', 'Telephone'),
  anonymous: t('来电人不愿留姓名', 'The caller gives no name'),
  above: t('上级来件（市12345转办、交办、批示等）', 'Handed down from above'),
  aboveNumber: t('来件编号', 'Its number'),
  aboveDue: t('来件时限', 'Its limit'),
  danger: t('有人身危险，先打 110、119 或 120。', 'If somebody is in danger, call 110, 119 or 120 first.'),
  save: t('登记', 'Save'),
  keyHint: t('Ctrl + Enter 登记', 'Ctrl + Enter saves'),
  kept: t('草稿留在这台设备上，登记后清除。', 'The draft stays on this device until it is saved.'),
};

/** Words of the outbox. */
export const outboxWords = {
  title: t('发件箱', 'Outbox'),
  nothing: t(
    '演示里什么都不往外发，内容只留在这里，看得到会怎么发。',
    'The demo sends nothing out: everything stays here, as it would go out.',
  ),
  failed: t('没发出去', 'Not delivered'),
  failedEmpty: t('都发出去了，没有要处理的。', 'Everything went out; nothing to look after.'),
  again: t('重新发送', 'Send again'),
  againUnsure: t('可能已经收到，仍要重发', 'They may have it already; send again'),
  parts: t('{n} 条短信', '{n} parts'),
  part: t('1 条短信', '1 part'),
  smsText: t('短信原文', 'As a text message'),
  next: t('下次发送', 'Next try'),
  tries: t('已试 {n} 次', '{n} tries'),
  byChat: t('聊天', 'chat'),
  byEmail: t('电子邮件', 'e-mail'),
  empty: t(
    '还没有要发的消息。登记、请补充、办结时会出现在这里。',
    'Nothing to send yet. Messages appear here when a case is entered, asked about or completed.',
  ),
  to: t('收件人', 'To'),
  words: t('内容', 'Words'),
  forCase: t('工单', 'Case'),
  link: t('来电人的链接', 'The caller’s link'),
  state: t('状态', 'State'),
  toCallers: t('给来电人', 'To callers'),
  toStaff: t('给工作人员', 'To staff'),
  byDesk: t('给工作人员的提醒', 'reminder to staff'),
  byMessage: t('短信', 'text message'),
  when: t('时间', 'When'),
  codes: t('等着用的验证码（演示站点不发短信）', 'Codes waiting to be used (a demonstration sends none)'),
  code: t('登录验证码 {code}，5 分钟内有效，请勿告诉他人。', 'Your code is {code}. It holds for 5 minutes; tell nobody.'),
  more: t('再看一些', 'Show more'),
};
