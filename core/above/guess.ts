import { type AboveField, aboveFieldNames } from './fields.ts';

/** Which headings of a source's own stand for each field; several may stand for one. */
export type Columns = Readonly<Partial<Record<AboveField, readonly string[]>>>;

/** A heading without what makes two ways of writing it differ: blanks, width, case, brackets, stars. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|【|】|\[|\]/g, '')
    .replace(/[\s*:_\-/、.·]/g, '');

/** What such tables and letters usually call each field, the surest first. */
const usual: Readonly<Record<AboveField, string>> = {
  number:
    '来件编号 工单编号 工单号 派单编号 交办编号 转办编号 信访件编号 信访编号 转送编号 留言编号 留言id 批示编号 批示件号 提案号 建议号 受理编号 案件编号 诉求编号 事件编号 流水号 文号 编号 number ordernumber id',
  received:
    '来件时间 派单时间 交办时间 转办时间 转送时间 下派时间 受理时间 登记时间 留言时间 来电时间 诉求时间 反映时间 交办日期 转送日期 登记日期 批示日期 留言日期 创建时间 提交时间 日期 received createdat',
  due: '来件时限 办理时限 办结时限 办理期限 截止时间 截止日期 要求办结时间 要求完成时间 反馈时限 回复时限 答复期限 答复时限 处理时限 完成时限 办结截止时间 到期时间 限办时间 时限 期限 due deadline',
  caller:
    '来电人 来电人姓名 诉求人 诉求人姓名 市民姓名 反映人 反映人姓名 信访人 信访人姓名 留言人 联系人 投诉人 举报人 求助人 提案人 姓名 网名 昵称 caller name',
  phone: '来电号码 联系电话 联系方式 电话号码 手机号码 手机号 手机 回复电话 主叫号码 电话 phone telephone mobile',
  address: '事发地址 诉求地址 事发地点 问题地址 发生地址 详细地址 地址 地点 位置 住址 问题属地 address location',
  title: '标题 工单标题 诉求标题 留言标题 留言主题 主题 事项 交办事项 信访事项 批示事项 案由 题目 概况 title subject',
  words:
    '诉求内容 工单内容 反映内容 问题描述 诉求描述 投诉内容 信访内容 留言内容 留言详情 交办内容 来电内容 事项内容 批示内容 提案内容 主要内容 反映问题 具体内容 内容 详情 描述 正文 content words description',
  category: '事项分类 诉求分类 问题分类 问题类别 诉求类别 工单类型 诉求类型 留言类型 内容分类 类别 分类 领域 category type',
  note: '派单意见 转办意见 交办要求 办理要求 处理要求 转送意见 批示要求 工作要求 要求 备注 note',
};

const places = new Map(
  aboveFieldNames.flatMap((field) => usual[field].split(' ').map((name, place) => [plainHeading(name), { field, place }] as const)),
);

const likeness = (heading: string): { field: AboveField; far: number } | undefined => {
  const exact = places.get(heading);
  if (exact) return { field: exact.field, far: exact.place / 100 };
  const near = [...places]
    .filter(([name]) => name.length >= 2 && (heading.includes(name) || (heading.length >= 2 && name.includes(heading))))
    .map(([name, { field }]) => ({ field, far: 1 + Math.abs(name.length - heading.length) + (heading.endsWith(name) ? 0 : 0.5) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far < 5 ? near : undefined;
};

/** Fields into which several columns may run together; of every other field the likeliest column wins. */
const joined: ReadonlySet<AboveField> = new Set(['words', 'note']);

/**
 * What each heading of a file means, by its place: first as the source's own form says, then by likeness to what such columns are
 * usually called. A heading that is like nothing means nothing.
 */
export const guessColumns = (headings: readonly string[], form: Columns = {}): Map<number, AboveField> => {
  const told = new Map(aboveFieldNames.flatMap((field) => (form[field] ?? []).map((name) => [plainHeading(name), field] as const)));
  const candidates = headings.flatMap((heading, place) => {
    const name = plainHeading(heading);
    if (name === '') return [];
    const said = told.get(name);
    if (said) return [{ place, field: said, far: -1 }];
    const like = likeness(name);
    return like ? [{ place, ...like }] : [];
  });
  const taken = new Set<AboveField>(candidates.filter(({ far }) => far < 0).map(({ field }) => field));
  const found = new Map(candidates.filter(({ far }) => far < 0).map(({ place, field }) => [place, field]));
  for (const { place, field, far } of candidates.filter((one) => one.far >= 0).toSorted((a, b) => a.far - b.far)) {
    if (taken.has(field) && !(joined.has(field) && far < 0.5)) continue;
    taken.add(field);
    found.set(place, field);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
};

/** How much a row looks like the headings of a table: how many of its cells mean something. */
export const headingScore = (cells: readonly string[], form: Columns = {}): number => {
  const found = new Set(guessColumns(cells, form).values());
  const long = cells.filter((cell) => cell.length > 30).length;
  return found.size - long;
};
