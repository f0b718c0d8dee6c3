import { t } from '../../shared/words/t.ts';

/** Words of the inbox, and of choosing by which way one hears of what. */
export const inboxWords = {
  title: t('消息', 'Messages'),
  unread: t('未读', 'Unread'),
  all: t('全部', 'All'),
  readAll: t('全部标为已读', 'Mark all as read'),
  none: t(
    '没有未读的消息。有工单派给您、要您批、快到期，都会在这里告诉您。',
    'Nothing unread. What is sent to you, waits for you or falls due is told here.',
  ),
  noneAtAll: t(
    '还没有消息。有工单派给您、要您批、快到期，都会在这里告诉您。',
    'No messages yet. What is sent to you, waits for you or falls due is told here.',
  ),
  more: t('看更早的', 'Earlier'),
  isUnread: t('未读', 'unread'),
  count: t('{n} 条未读消息', '{n} unread messages'),
  many: t('99+', '99+'),
  choose: t('什么事怎么告诉我', 'How I hear of what'),
  chooseHow: t(
    '每类事选一路。消息里都留一条；选了短信、工作群或邮件的，再往外发一条，同一件事不会两路都发。',
    'One way for each. It always stands under “Messages”; where you choose text message, chat or e-mail one more goes out, and never by two ways.',
  ),
  quiet: t('夜里不打扰：不紧急的往外发的消息等到早上。', 'Not by night: what is not urgent leaves in the morning.'),
  addresses: t('往哪里发', 'Where to'),
  sms: t('手机号码', 'Mobile number'),
  email: t('电子邮箱', 'E-mail'),
  chat: t('工作群里的账号', 'Account in the work chat'),
  wayOpen: t('已经接通', 'Connected'),
  save: t('保存', 'Save'),
  saved: t('已保存', 'Saved'),
  off: t('不告诉我', 'Not at all'),
  app: t('只在消息里', 'Messages only'),
  bySms: t('短信', 'Text message'),
  byChat: t('工作群', 'Work chat'),
  byEmail: t('邮件', 'E-mail'),
  toChoose: t('选择怎么告诉我', 'Choose how I am told'),
};
