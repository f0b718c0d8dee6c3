import { t, type Words } from '../words.ts';
import type { AreaKind } from './area.ts';
import type { CaseKind, Urgency } from './category.ts';
import type { EntryPointKind } from './entry-point.ts';
import type { PostKind } from './post.ts';
import type { AnswerType } from './question.ts';
import type { PlaceRule, ServiceType } from './service.ts';
import type { UnitKind } from './unit.ts';

export const areaKindTitles: Record<AreaKind, Words> = {
  zone: t('全区', 'zone'),
  park: t('园区', 'park'),
  town: t('镇', 'town'),
  subdistrict: t('街道', 'sub-district'),
  village: t('村', 'village'),
  community: t('社区', 'community'),
  grid: t('网格', 'grid'),
  courtyard: t('庭院', 'courtyard'),
  building: t('楼栋', 'building'),
};

export const entryPointKindTitles: Record<EntryPointKind, Words> = {
  checkpoint: t('交通卡口', 'road checkpoint'),
  gate: t('园区门岗', 'park gate'),
  counter: t('服务窗口', 'counter'),
  centre: t('服务中心', 'centre'),
  facility: t('设施', 'facility'),
};

export const unitKindTitles: Record<UnitKind, Words> = {
  command: t('指挥中心', 'command centre'),
  department: t('部门', 'department'),
  park: t('园区', 'park'),
  town: t('镇', 'town'),
  subdistrict: t('街道', 'sub-district'),
  village: t('村', 'village'),
  community: t('社区', 'community'),
  team: t('队伍', 'team'),
  property: t('物业公司', 'property company'),
  utility: t('公用事业', 'utility'),
  station: t('站所', 'station'),
};

export const postTitles: Record<PostKind, Words> = {
  operator: t('受理员', 'desk operator'),
  handler: t('承办人', 'handler'),
  checker: t('核查员', 'checker'),
  gridWorker: t('网格员', 'grid worker'),
  inspector: t('检查员', 'inspector'),
  officer: t('首席服务官', 'chief service officer'),
  leader: t('领导', 'leader'),
  supervisor: t('督办员', 'supervisor'),
  systemAdmin: t('系统管理员', 'system administrator'),
  securityAdmin: t('安全管理员', 'security administrator'),
  auditor: t('审计员', 'auditor'),
};

export const caseKindTitles: Record<CaseKind, Words> = {
  consultation: t('咨询', 'question'),
  help: t('求助', 'request for help'),
  complaint: t('投诉', 'complaint'),
  misconduct: t('举报', 'report of wrongdoing'),
  suggestion: t('建议', 'suggestion'),
  thanks: t('表扬', 'thanks'),
};

export const urgencyTitles: Record<Urgency, Words> = {
  normal: t('一般', 'normal'),
  urgent: t('紧急', 'urgent'),
  danger: t('危险', 'danger to life'),
};

export const serviceTypeTitles: Record<ServiceType, Words> = {
  realtime: t('立即给编号', 'number at once'),
  batch: t('受理后给编号', 'number once accepted'),
  blackbox: t('不给编号、不公开', 'no number, never listed'),
};

export const placeRuleTitles: Record<PlaceRule, Words> = {
  exact: t('公开具体位置', 'the exact place'),
  area: t('只公开所在村社区', 'the village or community only'),
};

export const answerTypeTitles: Record<AnswerType, Words> = {
  string: t('一行文字', 'a line of text'),
  number: t('数字', 'a number'),
  datetime: t('日期时间', 'a date and time'),
  text: t('多行文字', 'several lines of text'),
  singlevaluelist: t('单选', 'one of a list'),
  multivaluelist: t('多选', 'any of a list'),
};

export { hookEventTitles } from '../webhook/events.ts';
