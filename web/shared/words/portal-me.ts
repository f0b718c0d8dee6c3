import { t } from './t.ts';

/** Words of signing in by telephone, and of one's own matters. */
export const meWords = {
  signIn: t('登录', 'Sign in'),
  title: t('用手机号登录', 'Sign in with your phone'),
  why: t(
    '登录后，您在哪部手机上都能看到自己反映的事。不登录也一样能反映、能查看。',
    'Signed in, you see your own matters on any phone. Without it you can report and follow just the same.',
  ),
  phone: t('手机号码', 'Mobile number'),
  phoneHint: t('我们把 6 位验证码发到这个号码。', 'We send a code of 6 digits to this number.'),
  send: t('发验证码', 'Send me a code'),
  sent: t('验证码已发到 {phone}，{minutes} 分钟内有效。', 'The code was sent to {phone}; it holds for {minutes} minutes.'),
  demo: t(
    '演示站点不发短信：验证码在工作人员的“发件箱”里看。',
    'This demonstration sends no messages: staff see the code in their outbox.',
  ),
  code: t('6 位验证码', 'The 6 digits'),
  codeHint: t('验证码只填在这里，工作人员不会向您要。', 'Type it here only; our staff never ask you for it.'),
  enter: t('登录', 'Sign in'),
  wrong: t(
    '验证码不对，或者已经失效。请再看一眼，或者重新发一个。',
    'That code is wrong or no longer valid. Please look again, or have a new one sent.',
  ),
  often: t('发得太勤了，请过几分钟再试。', 'Too many codes; please wait a few minutes.'),
  again: t('重新发一个', 'Send another'),
  againIn: t('{seconds} 秒后可以重新发', 'Another one in {seconds} seconds'),
  otherPhone: t('换一个号码', 'Use another number'),
  mine: t('我的诉求', 'My matters'),
  mineAll: t('看我的全部诉求', 'All my matters'),
  signedInAs: t('已登录：{phone}', 'Signed in: {phone}'),
  signOut: t('退出登录', 'Sign out'),
  signedOut: t('已退出登录', 'You are signed out'),
  none: t(
    '还没有您的诉求。登录时反映的、留了这个手机号的，都会出现在这里。',
    'Nothing yet. What you report while signed in, or with this number on it, appears here.',
  ),
  waits: t('等您回复', 'Waits for you'),
  bring: t('把这部手机上的 {n} 件加进来', 'Add the {n} of this phone'),
  brought: t('加进来了', 'Added'),
  add: t('加一件：粘贴查看链接', 'Add one: paste its link'),
  addHint: t('当时收到的链接，像 …/c/……', 'The link you were given, like …/c/…'),
  addIt: t('加进来', 'Add it'),
  addWrong: t('这个链接打不开，请检查有没有复制完整。', 'This link does not open; please check that it is complete.'),
  ended: t('登录已过期，请重新登录。', 'You were signed out; please sign in again.'),
};

/** Words of choosing how much one wants to be told. */
export const wishWords = {
  title: t('怎么告诉我', 'How I am told'),
  how: t('往这个号码发多少消息', 'How much is sent to this number'),
  all: t('每一步都告诉我', 'Tell me each step'),
  finished: t('办完再告诉我', 'Tell me when it is done'),
  none: t('不用发，我自己来看', 'Send nothing; I look here'),
  saved: t('记下了', 'Kept'),
  always: t(
    '您自己要的登录验证码总会发，不然登不进来。夜里不发消息，有人身危险的除外。办到哪一步，在这里随时看得到。',
    'The code you ask for to sign in is always sent, or you could not get in. Nothing comes by night unless somebody is in danger. Where your matter stands is always shown here.',
  ),
};
