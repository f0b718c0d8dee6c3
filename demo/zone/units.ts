import { t, type Words } from '../../core/words.ts';
import type { Unit, UnitKind } from '../../core/zone/index.ts';
import { courtyardCommunity } from './area-rows.ts';
import { communities, type Place, parks, streetPlace, streetVillages, townPlace, townVillages } from './places.ts';
import { founded, zoneId } from './zone.ts';

type More = { parent?: string; area?: string; short?: Words; aliases?: readonly string[] };

const unit = (id: string, kind: UnitKind, zh: string, en: string, more: More = {}): Unit => ({
  id,
  kind,
  name: t(zh, en),
  parent: more.parent ?? 'none',
  area: more.area ?? zoneId,
  short: more.short ?? t(zh, en),
  aliases: more.aliases ?? [],
  from: founded,
});

/** The office of a place has the place's key as its id. */
const office = (place: Pick<Place, 'id' | 'key' | 'name' | 'aliases'>, kind: UnitKind, zh: string, en: string, parent = 'none'): Unit =>
  unit(place.key, kind, `${place.name.zh}${zh}`, `${place.name.en} ${en}`, {
    parent,
    area: place.id,
    short: place.name,
    aliases: place.aliases,
  });

const home = { parent: courtyardCommunity.key, area: courtyardCommunity.id };

const departments = [
  unit('chengguan', 'department', '城市管理和综合执法局', 'City Management and Law Enforcement Bureau', {
    short: t('城管执法局', 'City Management'),
    aliases: ['城管局', '执法局'],
  }),
  unit('weixiu', 'team', '市政设施维修队', 'Municipal Repair Team', { parent: 'chengguan', short: t('市政维修队', 'Repair Team') }),
  unit('shirong', 'team', '市容执法中队', 'Street Enforcement Squad', { parent: 'chengguan', short: t('市容中队', 'Street Squad') }),
  unit('huanwei', 'team', '环卫所', 'Cleaning Station', { parent: 'chengguan', aliases: ['环境卫生管理所'] }),
  unit('yuanlin', 'team', '园林绿化队', 'Greening Team', { parent: 'chengguan' }),
  unit('jingfa', 'department', '经济发展局', 'Economic Development Bureau', { short: t('经发局', 'Economy') }),
  unit('xingzheng', 'department', '行政服务中心', 'Service Centre', { aliases: ['政务大厅', '办事大厅'] }),
  unit('zhujian', 'department', '城乡建设和生态环境局', 'Construction and Environment Bureau', {
    short: t('住建生态局', 'Construction'),
    aliases: ['住建局', '环保局'],
  }),
  unit('renshe', 'department', '人力资源和社会保障局', 'Labour and Social Security Bureau', { short: t('人社局', 'Labour') }),
  unit('kechuang', 'department', '科技创新局', 'Science and Innovation Bureau', { short: t('科创局', 'Innovation') }),
  unit('dangqun', 'department', '党群工作部', 'Party and Community Work Department', { short: t('党群部', 'Party Work') }),
  unit('zongzhi', 'team', '综治办', 'Public Order Office', { parent: 'dangqun', aliases: ['综治中心', '司法所'] }),
  unit('minsheng', 'team', '社会事务办', 'Social Affairs Office', { parent: 'dangqun', aliases: ['民政办', '卫健办'] }),
  unit('jijian', 'department', '纪检监察组', 'Discipline Inspection Group', { short: t('纪检组', 'Discipline') }),
  unit('gongan', 'department', '公安分局', 'Police Sub-bureau', { aliases: ['高新公安'] }),
  unit('jiaojing', 'team', '交警中队', 'Traffic Police Squad', { parent: 'gongan' }),
  unit('caizheng', 'department', '财政局', 'Finance Bureau'),
  unit('anjian', 'department', '安全检查组', 'Safety Inspection Group', { short: t('安检组', 'Safety'), aliases: ['应急办'] }),
];

const places = [
  ...parks.map((park) => office(park, 'park', '管理办公室', 'Office')),
  office(townPlace, 'town', '人民政府', 'Government'),
  ...townVillages.map((village) => office(village, 'village', '村民委员会', 'Committee', townPlace.key)),
  office(streetPlace, 'subdistrict', '办事处', 'Office'),
  ...communities.map((community) => office(community, 'community', '居民委员会', 'Committee', streetPlace.key)),
  ...streetVillages.map((village) => office(village, 'village', '村民委员会', 'Committee', streetPlace.key)),
];

const companies = [
  unit('nuanchao', 'property', '暖巢物业服务公司', 'Nuanchao Property Services', { area: home.area, short: t('暖巢物业', 'Nuanchao') }),
  unit('heyuan', 'property', '和院物业服务公司', 'Heyuan Property Services', { area: home.area, short: t('和院物业', 'Heyuan') }),
  unit('qingyan', 'property', '清檐物业服务公司', 'Qingyan Property Services', { area: home.area, short: t('清檐物业', 'Qingyan') }),
  unit('linban', 'property', '邻伴物业服务公司', 'Linban Property Services', { area: home.area, short: t('邻伴物业', 'Linban') }),
  unit('xiangbang', 'property', '相帮红色物业服务队', 'Xiangbang Party-led Property Team', {
    ...home,
    short: t('相帮物业', 'Xiangbang'),
    aliases: ['红色物业'],
  }),
];

const utilities = [
  unit('gongdian', 'utility', '供电服务站', 'Power Supply Station', { aliases: ['供电所', '电力公司'] }),
  unit('gongshui', 'utility', '供水服务站', 'Water Supply Station', { aliases: ['自来水公司', '水厂'] }),
  unit('gongqi', 'utility', '燃气服务站', 'Gas Supply Station', { aliases: ['燃气公司'] }),
  unit('tongxin', 'utility', '通信服务站', 'Telecom Station', { aliases: ['宽带公司'] }),
];

const stations = [
  unit('weisheng', 'station', '晨曦社区卫生服务站', 'Chenxi Community Health Station', {
    area: home.area,
    short: t('卫生服务站', 'Health Station'),
  }),
  unit('jingwu', 'station', '晨曦社区警务室', 'Chenxi Community Police Room', {
    parent: 'gongan',
    area: home.area,
    short: t('警务室', 'Police Room'),
  }),
  unit('yanglao', 'station', '晨曦养老服务中心', 'Chenxi Care Centre', { ...home, short: t('养老中心', 'Care Centre') }),
];

/** Everybody who can be made to answer. Offices stand by themselves, not under the command, so that its checkers are outsiders to all of them. */
export const units: readonly Unit[] = [
  unit('zhihui', 'command', '云岭高新区指挥中心', 'Yunling Command Centre', {
    short: t('指挥中心', 'Command'),
    aliases: ['民呼必应指挥中心'],
  }),
  ...departments,
  ...places,
  ...companies,
  ...utilities,
  ...stations,
];
