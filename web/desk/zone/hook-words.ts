import { t } from '../../shared/words/t.ts';

/** Words of telling other systems. */
export const hookWords = {
  deliveries: t('推送记录', 'Deliveries'),
  about: t(
    '推送给别的平台的每一条：第几次、对方怎么答、用了多久。失败的会自动再试，一天后放弃；三十天后清除。',
    'Everything sent to other systems: which attempt, what they answered, how long it took. What fails is tried again for a day; kept for thirty days.',
  ),
  none: t(
    '还没有推送过。在“事件推送”里加一个接收方并取得密钥，之后的变化会出现在这里。',
    'Nothing was sent yet. Add a receiver under “Webhooks” and take its secret; what happens from then on appears here.',
  ),
  all: t('全部', 'All'),
  waiting: t('待推送', 'Waiting'),
  delivered: t('已送达', 'Delivered'),
  'given-up': t('已放弃', 'Given up'),
  show: t('显示', 'Show'),
  attempts: t('第 {n} 次', 'attempt {n}'),
  notYet: t('尚未发出', 'not sent yet'),
  answered: t('对方回答 {status}', 'answered {status}'),
  noAnswer: t('没有回答', 'no answer'),
  took: t('用时 {n} 毫秒', 'took {n} ms'),
  next: t('下次', 'next'),
  body: t('推送内容', 'What was sent'),
  said: t('对方说', 'They said'),
  again: t('再推送一次', 'Send again'),
  againAll: t('重发选中的 {n} 条', 'Send the {n} chosen again'),
  choose: t('选中', 'Choose'),
  sentAgain: t('已排队，马上再推送 {n} 条', '{n} will be sent again at once'),
  more: t('更早的', 'Earlier ones'),
  ping: t('试推送', 'Send a try-out'),
  pinged: t('已发出试推送，结果见“推送记录”。', 'A try-out is on its way; see “Deliveries”.'),
  pingName: t('试推送', 'Try-out'),
  secret: t('密钥', 'Secret'),
  secretHow: t(
    '对方用它核对签名，确认是我们发的。取得第一个密钥后才开始推送。',
    'The receiver checks signatures by it. Nothing is sent before the first secret.',
  ),
  secretNew: t('取得新密钥', 'Take a new secret'),
  secretSure: t(
    '新密钥只显示一次；原来的马上失效，对方要同时换上。',
    'It is shown once, and the one before ends at once: the receiver must change it too.',
  ),
  secretYes: t('确定，取得新密钥', 'Yes, take a new secret'),
  secretIs: t('请现在复制保存，离开后不再显示：', 'Copy it now; it is not shown again:'),
};
