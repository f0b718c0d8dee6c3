import { t, type Words } from '../../core/words.ts';
import { zoneId } from './zone.ts';

/** A place of the demo, with the number of grids it is divided into. All names are made up. */
export type Place = { id: string; key: string; name: Words; short: Words; grids: number; aliases: readonly string[] };

const town = `${zoneId}100`;
const street = `${zoneId}001`;

export const townPlace = { id: town, key: 'luming', name: t('鹿鸣镇', 'Luming Town'), aliases: ['鹿鸣'] };
export const streetPlace = { id: street, key: 'qingfeng', name: t('青枫街道', 'Qingfeng Sub-district'), aliases: ['青枫办事处'] };

const capital = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;

const place = (id: string, kind: Words, short: string, key: string, grids: number, ...aliases: string[]): Place => ({
  id,
  key,
  name: t(`${short}${kind.zh}`, `${capital(key)} ${kind.en}`),
  short: t(short, capital(key)),
  grids,
  aliases: [short, ...aliases],
});

const numbered = (above: string, first: number, kind: Words, rows: readonly (readonly [string, string, number, ...string[]])[]) =>
  rows.map(([short, key, grids, ...aliases], index) => place(`${above}${first + index}`, kind, short, key, grids, ...aliases));

const village = t('村', 'Village');

export const townVillages = numbered(town, 201, village, [
  ['松涛', 'songtao', 3],
  ['柳浪', 'liulang', 2],
  ['梨坞', 'liwu', 1, '梨花坞'],
  ['竹影', 'zhuying', 2],
  ['芦荻', 'ludi', 1],
  ['杏雨', 'xingyu', 2],
  ['桃溪', 'taoxi', 4, '桃西村'],
  ['兰渚', 'lanzhu', 1],
  ['槐荫', 'huaiyin', 3],
  ['榆钱', 'yuqian', 2],
  ['桑榆', 'sangyu', 2],
  ['棠梨', 'tangli', 1],
  ['枣香', 'zaoxiang', 3],
  ['榴花', 'liuhua', 2],
  ['鹤鸣', 'heming', 2, '河鸣村'],
  ['燕归', 'yangui', 1],
  ['莺啼', 'yingti', 2],
  ['雁落', 'yanluo', 3],
  ['鹭洲', 'luzhou', 2],
  ['蝉鸣', 'chanming', 1],
  ['麦浪', 'mailang', 4],
  ['稻香', 'daoxiang', 3],
  ['瓜田', 'guatian', 2],
  ['菱歌', 'lingge', 2],
]);

export const streetVillages = numbered(street, 201, village, [
  ['苇塘', 'weitang', 2],
  ['藕香', 'ouxiang', 3],
  ['茶亭', 'chating', 2],
]);

export const communities = [
  place(`${street}001`, t('社区', 'Community'), '晨曦', 'chenxi', 6, '晨曦里', '晨曦家属区'),
  place(`${street}002`, t('社区', 'Community'), '暮云', 'muyun', 5),
  place(`${street}003`, t('社区', 'Community'), '星河', 'xinghe', 5, '星河湾'),
];

/** Parks have no division code: the letter keeps them apart from towns and villages. */
export const parks = [
  place(`${zoneId}Y01`, t('产业园', 'Park'), '启明智造', 'qiming', 0, '启明园'),
  place(`${zoneId}Y02`, t('产业园', 'Park'), '清荷生物', 'qinghe', 0, '清荷园'),
  place(`${zoneId}Y03`, t('产业园', 'Park'), '望星能源', 'wangxing', 0, '望星园'),
  place(`${zoneId}Y04`, t('产业园', 'Park'), '听松软件', 'tingsong', 0, '听松园', '软件园'),
  place(`${zoneId}Y05`, t('产业园', 'Park'), '百川物流', 'baichuan', 0, '百川园', '物流园'),
  place(`${zoneId}Y06`, t('产业园', 'Park'), '丰谷食品', 'fenggu', 0, '丰谷园', '食品园'),
];

/** The fourteen courtyards of the first community: in which of its grids, how many buildings, who looks after it. */
export type Courtyard = { name: Words; grid: number; buildings: number; company: string; aliases: readonly string[] };

const yard = (zh: string, en: string, grid: number, buildings: number, company: string, ...aliases: string[]): Courtyard => ({
  name: t(zh, en),
  grid,
  buildings,
  company,
  aliases,
});

export const courtyards: readonly Courtyard[] = [
  yard('梧桐里', 'Wutong Lane', 1, 4, 'nuanchao'),
  yard('海棠苑', 'Haitang Garden', 1, 3, 'nuanchao'),
  yard('紫藤园', 'Ziteng Garden', 1, 2, 'nuanchao'),
  yard('银杏居', 'Yinxing House', 2, 3, 'heyuan'),
  yard('玉兰庭', 'Yulan Court', 2, 4, 'heyuan'),
  yard('丁香院', 'Dingxiang Yard', 2, 2, 'xiangbang', '老粮库家属院'),
  yard('合欢坊', 'Hehuan Mews', 3, 3, 'qingyan'),
  yard('木槿小区', 'Mujin Estate', 3, 4, 'qingyan'),
  yard('蔷薇里', 'Qiangwei Lane', 4, 2, 'xiangbang', '散片三区'),
  yard('茉莉苑', 'Moli Garden', 4, 3, 'qingyan'),
  yard('石竹园', 'Shizhu Garden', 5, 2, 'xiangbang', '原农机站院'),
  yard('芙蓉院', 'Furong Yard', 5, 3, 'linban'),
  yard('凌霄居', 'Lingxiao House', 6, 4, 'linban'),
  yard('金桂庭', 'Jingui Court', 6, 3, 'linban'),
];
