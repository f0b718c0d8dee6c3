import { t, type Words } from './words.ts';

/** One thing wrong with what was filled in: where, what, and what would be right. */
export type Fault = Readonly<{ path: string; code: string; words: Words }>;

/** Every way the platform may say no. One line each; the code is public and never changes meaning. */
const refusals = {
  'unwell': { status: 422, words: t('填写的内容有问题，请看每一项', 'Some of what was filled in is not right; see each item') },
  'unreadable': { status: 400, words: t('内容读不出来，请检查格式', 'This cannot be read; check its format') },
  'too-large': { status: 413, words: t('内容太大', 'This is too large') },
  'wrong-type': { status: 415, words: t('不支持这种内容类型', 'This type of content is not taken here') },
  'too-often': { status: 429, words: t('操作太频繁，请稍后再试', 'Too often; please wait a moment') },
  'who-are-you': { status: 401, words: t('请先登录', 'Please sign in first') },
  'not-signed': {
    status: 401,
    words: t('签名不对、已经过期，或者已经用过', 'The signature is wrong or too old, or was used before'),
  },
  'wrong-sign-in': { status: 401, words: t('用户名或密码不对', 'The user name or the password is wrong') },
  'second-factor': { status: 401, words: t('请再输入动态验证码', 'Please add the code of your second factor') },
  'wrong-code': { status: 401, words: t('验证码不对或已失效', 'The code is wrong or no longer valid') },
  'foreign-page': { status: 403, words: t('请求来自别的网站，未执行', 'This came from another site and was not done') },
  'set-up-already': { status: 409, words: t('已经有管理员账号', 'There is an administrator already') },
  'locked-out': {
    status: 429,
    words: t('密码多次输错，账号已暂时锁定，请稍后再试', 'Too many wrong passwords; the account is locked for a while'),
  },
  'no-such-thing': { status: 404, words: t('没有这一项，或者您无权查看', 'There is no such thing, or it is not yours to see') },
  'no-codes': {
    status: 503,
    words: t(
      '短信还没有接通，暂时不能登录；不登录也能反映、能查看',
      'No messages can be sent yet, so nobody can sign in; reporting and following work without it',
    ),
  },
  'no-such-firm': {
    status: 404,
    words: t('区内企业名单里没有这家企业，或者您还不是它的人', 'The zone knows no such firm, or you do not belong to it'),
  },
  'never-public': {
    status: 409,
    words: t('这类诉求不对外公开', 'Cases of this sort are never shown to the public'),
  },
  'no-such-case': { status: 404, words: t('没有这件诉求，或者您无权查看', 'There is no such case, or it is not yours to see') },
  'no-such-programme': { status: 404, words: t('没有这项业务', 'There is no such programme') },
  'already-open': { status: 409, words: t('这件诉求已经登记', 'This case is already open') },
  'not-now': { status: 409, words: t('现在这一步不能这样做，请刷新后再看', 'This cannot be done at this stage; look again') },
  'not-yours': { status: 403, words: t('这件事由别人负责', 'Somebody else is responsible for this') },
  'too-late': { status: 409, words: t('已经超过可以这样做的期限', 'The time in which this could be done is over') },
  'own-work': { status: 403, words: t('不能核查、审批自己或本单位办理的事', 'Nobody checks or approves the work of their own unit') },
  'concerns-them': { status: 409, words: t('诉求反映的就是这个单位，不能派给它', 'The case is about this unit; it cannot be sent there') },
  'only-passed-on': {
    status: 409,
    words: t('涉纪线索只登记、移送，不派单办理', 'A discipline clue is only registered and passed on, never dispatched'),
  },
  'pending-already': { status: 409, words: t('已有同类申请等待处理', 'A request of this kind is already waiting') },
  'no-receiver': {
    status: 409,
    words: t('本区还没有开通强制报告，请立即直接报告公安机关', 'Nobody receives mandatory reports here yet: tell the police at once'),
  },
  'above-decides': {
    status: 409,
    words: t('来件由上级交办，要先上报并登记其答复', 'This came from above: ask them first and record their answer'),
  },
  'not-pending': { status: 409, words: t('这项申请已经处理过了', 'This request has been decided already') },
  'merge-itself': { status: 422, words: t('不能并入自己或已结束的诉求', 'A case cannot be merged into itself or into one that has ended') },
  'nothing-to-say': {
    status: 409,
    words: t('还没有可以回复的办理结果', 'There is no result yet that could be passed on'),
  },
  'never-repeated': {
    status: 409,
    words: t(
      '强制报告、保密、涉纪和危险的诉求，以及没有开通的业务，不按重复诉求办',
      'Mandatory, confidential and dangerous cases, and programmes that do not declare it, are never a repeated matter',
    ),
  },
  'not-answered': { status: 409, words: t('这件事还没有办理结果，不能申请', 'This has not been answered yet, so it cannot be asked for') },
  'repeated-already': { status: 409, words: t('这件工单已经归入一件重复诉求', 'This case belongs to a repeated matter already') },
  'never-topic': {
    status: 409,
    words: t('这类诉求不统计，也不作专题', 'Cases of this sort are not counted and never become a topic'),
  },
  'topic-already': {
    status: 409,
    words: t('这件事已经立项，或者刚决定过不立项', 'This matter is a topic already, or it was decided lately that it is none'),
  },
  'rated-already': { status: 409, words: t('您已经评价过了', 'You have rated this already') },
  'still-open': {
    status: 409,
    words: t('还有诉求没有办完，办结后才能删除', 'There is a matter that is not over yet; erase it afterwards'),
  },
  'kept-by-law': {
    status: 409,
    words: t('依法须继续保存，到期后才能删除', 'The law wants this kept for longer; it can be erased afterwards'),
  },
  'full': { status: 409, words: t('名额已满，请换一个时间', 'There is no place left; choose another time') },
  'nobody-waits': { status: 409, words: t('现在没有人在等候', 'Nobody is waiting now') },
  'booked-already': { status: 409, words: t('这个电话已经约过这一场', 'This number has booked this one already') },
  'used-key': { status: 422, words: t('同一个请求编号用在了不同的内容上', 'This Idempotency-Key was used with another body') },
  'not-ready': {
    status: 503,
    words: t('服务正在恢复，请稍后再试，已保存的内容不会丢', 'The service is recovering; try again soon, nothing saved is lost'),
  },
  'gate-shut': { status: 409, words: t('还不能进入这一步，请看每一条原因', 'It cannot go on yet; see each reason') },
  'stopped': { status: 409, words: t('已叫停，解除之前什么都不能往下走', 'It is stopped: nothing goes on until the mark is taken off') },
  'not-all': {
    status: 409,
    words: t(
      '有几条不能这样办，一条都没有改，请看每一条的原因',
      'Some of them cannot be done so, and nothing was changed; see each reason',
    ),
  },
  'key-taken': { status: 409, words: t('这个编号已经登记过了', 'This number is registered already') },
  'full-already': { status: 409, words: t('人数或户数已满，先结束一个再安排', 'There are as many as there may be; end one first') },
  'clash': { status: 409, words: t('别人刚刚改过，请刷新后再试', 'Somebody has just changed this; look again') },
  'broken': { status: 500, words: t('出了意外，已经记下来了', 'Something unexpected happened; it has been noted') },
} as const satisfies Record<string, { status: number; words: Words }>;

export type RefusalCode = keyof typeof refusals;

/** A refusal with its public code, its HTTP status and, where forms are concerned, every fault at once. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly words: Words;
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, faults: readonly Fault[] = []) {
    super(`${code}: ${refusals[code].words.en}${faults.map((fault) => `; ${fault.path}: ${fault.words.en}`).join('')}`);
    this.code = code;
    this.status = refusals[code].status;
    this.words = refusals[code].words;
    this.faults = faults;
  }
}

/** Says no. Throws from anywhere; only the HTTP edge knows how it looks to a client. */
export const refuse = (code: RefusalCode, faults: readonly Fault[] = []): never => {
  throw new Refusal(code, faults);
};

export const refusalCodes = Object.keys(refusals) as RefusalCode[];
