import { t, type Words } from '../../../core/words.ts';

/** How a message stands, as people read it. */
export const stateWords: Readonly<Record<string, Words>> = {
  kept: t('未外发', 'not sent out'),
  waiting: t('等待发送', 'waiting'),
  sending: t('正在发送', 'being sent'),
  sent: t('已发出', 'sent'),
  delivered: t('已送达', 'delivered'),
  unwanted: t('对方不接收', 'not wanted'),
  failed: t('没有发出去', 'not delivered'),
  unsure: t('不知道是否发出', 'nobody knows whether it went out'),
};

const reasons: Readonly<Record<string, Words>> = {
  'quiet': t('夜间不打扰，早上再发', 'held for the night'),
  'no-template': t('这种短信没有报备过的模板', 'no filed text for this kind of message'),
  'no-mobile': t('不是手机号，收不了短信', 'not a mobile number'),
  'nobody': t('没有留下联系方式', 'no way to reach them'),
  'unwanted': t('对方选择了不接收', 'they chose not to be told'),
  'interrupted': t('发送时服务中断，不知道对方收到没有', 'the service broke off while sending'),
  'broken': t('发送时出了意外，不知道对方收到没有', 'something broke while sending'),
  'no-answer': t('交给网关后没有回音，不知道对方收到没有', 'handed over, and no answer came'),
  'unreachable': t('连不上网关', 'the gateway cannot be reached'),
  'off': t('这个渠道没有开通', 'this way is off'),
  'http-429': t('网关繁忙', 'the gateway is busy'),
  'http-503': t('网关繁忙', 'the gateway is busy'),
};

const families: readonly (readonly [RegExp, Words])[] = [
  [/MOBILE_NUMBER|MOBILE_COUNT/, t('号码不对', 'wrong number')],
  [/TEMPLATE/, t('网关不认这个模板，请核对报备号', 'the gateway does not know this text; check its filed number')],
  [/SIGN(ATURE|_NAME)?_?ILLEGAL/, t('网关不认这个签名', 'the gateway does not know this signature name')],
  [/Signature|AccessKey|token-4/, t('网关不认我们的密钥，请找管理员', 'the gateway does not know our key; tell the administrator')],
  [/AMOUNT|ARREARS|OUT_OF_SERVICE/, t('网关账户欠费或停用', 'the gateway’s account is out of money or closed')],
  [/LIMIT_CONTROL|FLOW|Throttling/, t('网关限速', 'the gateway limits us')],
  [/^smtp-5/, t('对方邮箱拒收', 'their mailbox refused it')],
  [/^smtp-4/, t('对方邮箱暂时收不了', 'their mailbox takes nothing just now')],
  [/^chat-/, t('聊天平台没有收下', 'the chat did not take it')],
];

/** Why a message stands as it does; what we have no words for is shown as the gateway said it. */
export const reasonWords = (reason: string): Words =>
  reasons[reason] ?? families.find(([pattern]) => pattern.test(reason))?.[1] ?? t(`网关说：${reason}`, `the gateway says: ${reason}`);
