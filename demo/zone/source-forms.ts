import { type AboveField, type ReplyField, usualReply } from '../../core/above/fields.ts';
import type { ChatGroup, SourceForm } from '../../core/zone/index.ts';
import { areas } from './areas.ts';
import { founded } from './zone.ts';

type Columns = Partial<Record<AboveField, string>>;

const several = (said: string) => said.split(' ');

const form = (
  id: string,
  source: string,
  title: string,
  columns: Columns,
  reply: Record<string, ReplyField>,
): Omit<SourceForm, 'programme'> => ({
  id,
  source,
  title,
  columns: Object.fromEntries(Object.entries(columns).map(([field, said]) => [field, several(said)])),
  dates: 'ymd',
  reply: Object.entries(reply).map(([heading, says]) => ({ heading, says })),
  from: founded,
});

const hotline = (id: string) =>
  form(
    id,
    'city12345',
    '市12345平台导出表',
    {
      number: '工单编号 工单号 派单编号',
      received: '派单时间 交办时间 转办时间',
      due: '办理时限 截止时间 要求办结时间',
      caller: '来电人 诉求人 市民姓名',
      phone: '来电号码 联系电话 联系方式',
      address: '事发地址 诉求地址 地址',
      title: '工单标题 诉求标题 标题',
      words: '诉求内容 工单内容 反映内容',
      category: '诉求分类 问题分类',
      note: '派单意见 转办意见 处理要求',
    },
    {
      工单编号: 'number',
      承办单位: 'lead',
      办理情况: 'done',
      答复内容: 'reply',
      办结时间: 'resolved',
      是否按时办结: 'inTime',
      诉求人是否满意: 'score',
      问题是否解决: 'solved',
    },
  );

const inResponse: readonly Omit<SourceForm, 'programme'>[] = [
  hotline('SF1'),
  form(
    'SF2',
    'superior',
    '上级交办单',
    {
      number: '交办编号 编号 文号',
      received: '交办日期 交办时间',
      due: '办结时限 反馈时限 完成时限',
      address: '地点 地址',
      title: '事项 交办事项',
      words: '交办内容 内容 问题描述',
      note: '交办要求 要求',
    },
    { 交办编号: 'number', 交办事项: 'words', 责任单位: 'lead', 落实情况: 'done', 反馈意见: 'reply', 完成时间: 'resolved' },
  ),
  form(
    'SF3',
    'petition',
    '信访转送单',
    {
      number: '信访件编号 转送编号 信访编号',
      received: '转送日期 登记日期 来访日期',
      due: '办理期限 答复期限',
      caller: '信访人 信访人姓名',
      phone: '联系电话 电话',
      address: '住址 问题属地',
      title: '信访事项 概况',
      words: '信访内容 反映问题 主要内容',
      category: '问题类别 内容分类',
      note: '转送意见 办理要求',
    },
    { 信访件编号: 'number', 责任单位: 'lead', 处理情况: 'done', 答复意见: 'reply', 答复日期: 'resolved', 群众是否满意: 'score' },
  ),
  form(
    'SF4',
    'leader',
    '领导批示件',
    { number: '批示编号 批示件号', received: '批示日期', due: '反馈时限', title: '批示事项', words: '批示内容 事项内容', note: '批示要求' },
    { 批示编号: 'number', 承办单位: 'lead', 落实情况: 'done', 反馈内容: 'reply', 反馈日期: 'today' },
  ),
  form(
    'SF5',
    'netizen',
    '网民留言转办表',
    {
      number: '留言编号 留言ID',
      received: '留言时间 留言日期',
      due: '回复时限 回复截止时间',
      caller: '网名 昵称 留言人',
      phone: '联系方式 手机号',
      title: '留言主题 留言标题',
      words: '留言详情 留言内容',
      category: '留言类型 领域',
    },
    { 留言编号: 'number', 留言内容: 'words', 回复单位: 'lead', 回复内容: 'reply', 回复时间: 'resolved' },
  ),
  form(
    'SF6',
    'proposal',
    '建议提案交办表',
    {
      number: '提案号 建议号 编号',
      received: '交办日期',
      due: '答复期限',
      caller: '提案人 领衔代表 第一提案人',
      phone: '联系电话',
      title: '案由 题目',
      words: '提案内容 建议内容',
      category: '类别',
    },
    { 提案号: 'number', 案由: 'words', 主办单位: 'lead', 会办单位: 'assisting', 办理情况: 'done', 答复内容: 'reply', 答复日期: 'resolved' },
  ),
];

/** How the usual sources of the demo zone write what they hand down; invented, in the words such tables use everywhere. */
export const sourceForms: readonly SourceForm[] = [
  ...inResponse.map((one) => ({ ...one, programme: 'response' })),
  { ...hotline('SF7'), programme: 'city' },
  { ...hotline('SF8'), programme: 'enterprise' },
  { ...inResponse[1]!, id: 'SF9', programme: 'city', reply: usualReply },
];

/** A chat group for every grid of the communities, and one for the firms of each park. */
export const chatGroups: readonly ChatGroup[] = [
  ...areas
    .filter(
      ({ kind, parent, until }) =>
        kind === 'grid' && until === undefined && areas.some(({ id, kind: above }) => id === parent && above === 'community'),
    )
    .map(({ name, id }) => ({ title: `${name.zh}群`, programme: 'response', area: id })),
  ...areas.filter(({ kind }) => kind === 'park').map(({ name, id }) => ({ title: `${name.zh}企业群`, programme: 'enterprise', area: id })),
].map((group, index) => ({ id: `WX${String(index + 1).padStart(2, '0')}`, ...group, from: founded }));
