import { programme } from '../core/programme/programme.ts';
import type { Check, FindingRule } from '../core/programme/rounds.ts';
import { t, type Words } from '../core/words.ts';

const conduct: FindingRule = { category: 'J0107', unit: 'duty' };
const gate: FindingRule = { category: 'J0105', limit: 'atOnce', unit: 'subject' };
const clean: FindingRule = { category: 'J0104', limit: { n: 24, unit: 'urgentHours' }, unit: 'subject' };

const points = {
  gates: t('查卡口', 'Gates'),
  people: t('查人员', 'People'),
  problems: t('查问题', 'Problems'),
  duties: t('查责任', 'Responsibility'),
  conduct: t('查纪律', 'Discipline'),
  gaps: t('查漏洞', 'Gaps'),
  order: t('查秩序', 'Order'),
};

const finds: Readonly<Record<keyof typeof points, FindingRule>> = {
  gates: gate,
  people: gate,
  problems: conduct,
  duties: conduct,
  conduct,
  gaps: conduct,
  order: clean,
};

const asked = (title: Words, rule: FindingRule): Check => ({ title, asks: 'yesNo', evidence: 'failed', finds: rule });

/** 文明创建 (systems.md S94, S95, S141): looked at by seven points, put right, proved by before and after; every section of a road has its unit. */
export default programme({
  id: 'civic',
  title: t('文明创建', 'A civil zone'),
  about: t(
    '七查督导，发现就改，改完再看；每个路段都有单位包',
    'Seven points are looked at, put right and looked at again; every stretch of road has its unit',
  ),

  lists: {
    points,
    methods: {
      look: t('看现场', 'Look at the place'),
      papers: t('查资料', 'Look at the papers'),
      ledgers: t('翻台账', 'Look at the ledgers'),
    },
  },
  listTitles: { points: t('七查', 'Seven points'), methods: t('三种方法', 'Three ways') },

  rounds: {
    sevenPoints: {
      title: t('七查督导', 'Seven-point supervision'),
      about: t('看现场、查资料、翻台账', 'Look, papers, ledgers'),
      every: { asked: true },
      window: { n: 3, unit: 'naturalDays' },
      subjects: { areas: ['village', 'community'] },
      who: { kinds: ['inspector', 'checker'] },
      checks: Object.fromEntries(Object.entries(points).map(([id, title]) => [id, asked(title, finds[id as keyof typeof points])])),
      recheck: { n: 3, unit: 'workDays' },
    },
  },
});
