import { aboveFields } from '../above/fields.ts';
import { t, type Words } from '../words.ts';
import type { ZoneSheet } from './rows.ts';

/** What people call the sheets of a zone. */
export const sheetTitles: Record<ZoneSheet, Words> = {
  areas: t('区域', 'Areas'),
  units: t('单位', 'Units'),
  accounts: t('账号', 'Accounts'),
  posts: t('岗位', 'Posts'),
  categories: t('事项类别', 'Categories'),
  questions: t('附加问题', 'Further questions'),
  duties: t('权责清单', 'Duty table'),
  precedents: t('先例', 'Precedents'),
  limits: t('时限', 'Limits'),
  officeHours: t('办公时间', 'Office hours'),
  sourceForms: t('来件格式', 'Forms of sources'),
  chatGroups: t('微信群', 'Chat groups'),
  smsTemplates: t('短信模板', 'Text messages'),
  webhooks: t('事件推送', 'Webhooks'),
  articles: t('知识库', 'Knowledge base'),
  dutyRoster: t('值班表', 'Duty roster'),
  enterprises: t('企业', 'Enterprises'),
};

/** What people call a field, on screens, in headings of Excel sheets and in faults. */
export const fieldLabels: Record<string, Words> = {
  id: t('编码', 'Code'),
  code: t('编码', 'Code'),
  parent: t('上级编码', 'Parent'),
  kind: t('类型', 'Kind'),
  name: t('名称', 'Name'),
  'name.zh': t('名称', 'Name'),
  'name.en': t('英文名称', 'English name'),
  'short.zh': t('简称', 'Short name'),
  'short.en': t('英文简称', 'English short name'),
  aliases: t('别名', 'Aliases'),
  formerly: t('曾用名', 'Former names'),
  from: t('开始日', 'From'),
  until: t('结束日', 'Until'),
  shape: t('边界', 'Shape'),
  basis: t('依据', 'Basis'),
  'basis.zh': t('依据', 'Basis'),
  'basis.en': t('英文依据', 'Basis in English'),
  area: t('区域编码', 'Area'),
  username: t('用户名', 'User name'),
  unit: t('单位编码', 'Unit'),
  phone: t('电话', 'Telephone'),
  account: t('账号编码', 'Account'),
  'away.from': t('请假开始', 'Away from'),
  'away.until': t('请假结束', 'Away until'),
  'away.deputy': t('代理人账号', 'Deputy'),
  programme: t('业务', 'Programme'),
  urgency: t('紧急程度', 'Urgency'),
  limits: t('各环节时限', 'Limits by stage'),
  confidential: t('保密', 'Confidential'),
  minor: t('未成年人强制报告', 'Mandatory report for a minor'),
  unpublished: t('不对外公开', 'Never public'),
  officer: t('首席服务官', 'Chief service officer'),
  category: t('类别编码', 'Category'),
  service: t('对外服务', 'Public service'),
  'service.type': t('对外服务', 'Public service'),
  'service.place': t('对外公开的位置', 'Place shown to others'),
  'service.about.zh': t('服务说明', 'What it is for'),
  'service.about.en': t('英文服务说明', 'What it is for, in English'),
  'service.keywords': t('关键词', 'Keywords'),
  order: t('顺序', 'Order'),
  url: t('接收网址', 'Address'),
  events: t('推送什么', 'Events'),
  programmes: t('哪些业务', 'Programmes'),
  areas: t('哪些区域', 'Areas'),
  type: t('答法', 'Way of answering'),
  required: t('必答', 'Needs an answer'),
  notice: t('只作说明', 'Only says something'),
  'ask.zh': t('问题', 'Question'),
  'ask.en': t('英文问题', 'Question in English'),
  ask: t('问题', 'Question'),
  'hint.zh': t('填写提示', 'Hint'),
  'hint.en': t('英文填写提示', 'Hint in English'),
  hint: t('填写提示', 'Hint'),
  options: t('选项', 'Options'),
  lead: t('主办单位', 'Lead unit'),
  assisting: t('协办单位', 'Assisting units'),
  case: t('工单', 'Case'),
  number: t('工单号', 'Case number'),
  words: t('裁定内容', 'Ruling'),
  at: t('裁定时间', 'Decided at'),
  stage: t('环节', 'Stage'),
  sources: t('依据和出处', 'Sources'),
  textEn: t('英文答复', 'Answer in English'),
  limit: t('时限', 'Limit'),
  starts: t('开始时间', 'Begins'),
  ends: t('结束时间', 'Ends'),
  person: t('值班人账号', 'Person on duty'),
  leader: t('带班领导账号', 'Leader on duty'),
  season: t('每年时段', 'Season of the year'),
  sessions: t('开放时段', 'Open hours'),
  source: t('来源', 'Source'),
  title: t('名称', 'Title'),
  dates: t('日期写法', 'How dates are written'),
  reply: t('回填列', 'Columns of the reply'),
  ...Object.fromEntries(
    Object.entries(aboveFields).map(([field, { zh, en }]) => [`columns.${field}`, t(`${zh}（列名）`, `${en} (headings)`)]),
  ),
  purpose: t('用途', 'Purpose'),
  signature: t('签名', 'Signature'),
  text: t('短信内容', 'Text'),
  filed: t('报备号', 'Filed number'),
};

/** Labels that differ on one sheet from what the field is called elsewhere. */
const onSheet: Partial<Record<ZoneSheet, Record<string, Words>>> = {
  areas: { basis: t('边界依据', 'Basis of the shape') },
  accounts: { name: t('姓名', 'Name') },
  posts: { kind: t('岗位类型', 'Kind of post') },
  categories: { kind: t('诉求类型', 'Kind of case') },
  questions: { code: t('答案编码', 'Name of the answer') },
  articles: {
    title: t('标题', 'Title'),
    text: t('答复内容', 'Answer'),
    until: t('有效期至', 'Valid until'),
    unit: t('责任单位', 'Owner'),
  },
  enterprises: {
    id: t('统一社会信用代码', 'Unified social credit code'),
    title: t('企业名称', 'Name of the firm'),
    phone: t('服务官电话', 'The officer’s telephone'),
  },
};

/** The label of a field of a sheet; a deeper path falls back to the field it lies in, an unknown one to its own name. */
export const labelIn = (sheet: ZoneSheet, field: string): Words => {
  for (let path = field; path !== ''; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
    const found = onSheet[sheet]?.[path] ?? fieldLabels[path];
    if (found) return found;
  }
  return t(field, field);
};
