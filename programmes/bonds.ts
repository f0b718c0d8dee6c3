import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const documents = {
  argued: t('论证', 'Argued for'),
  land: t('用地规划', 'Land plan'),
  study: t('立项可研', 'Approval and study'),
  ready: t('准备', 'Preparations'),
};

const hundredMillion = t('亿元', '× 100 million yuan');

/**
 * 专项债券 (systems.md S60): plan, reserve, documents, apply, spend, revenue, monitor. Reserve wants revenue of at least 1.1 times the debt
 * service [cfg] and no more than was planned; applying wants the four papers.
 */
export default programme({
  id: 'bonds',
  title: t('专项债券', 'Special bonds'),
  about: t(
    '谋划、储备、申报、支出、收益、监控：哪一天钱在哪一步都说得清，手续不齐不往下走',
    'How much money stands at which stage on any day; nothing moves on without its papers',
  ),

  lists: { documents },
  listTitles: { documents: t('前期手续', 'Papers') },

  registers: {
    bonds: {
      title: t('债券项目', 'Bond projects'),
      about: t('自求平衡才能入库，四项前期齐了才能申报', 'Only what pays for itself enters the reserve; four papers before applying'),
      key: 'code',
      name: 'name',
      fields: {
        code: f.text(t('项目编号', 'Code'), 40),
        name: f.text(t('项目名称', 'Name'), 120),
        field: f.choice(t('投向领域', 'Field'), {
          water: t('农林水利', 'Farming, forests, water'),
          homes: t('保障性安居', 'Affordable homes'),
          parks: t('市政和产业园区', 'Municipal works and parks'),
          cold: t('城乡冷链', 'Cold chain'),
        }),
        planned: f.amount(t('谋划金额', 'Planned'), hundredMillion),
        reserve: f.amount(t('储备金额', 'In reserve'), hundredMillion).optional(),
        revenue: f.amount(t('项目收益', 'Revenue'), hundredMillion).optional(),
        debtService: f.amount(t('还本付息', 'Debt service'), hundredMillion).optional(),
        documents: f.choices(t('前期手续', 'Papers'), documents).optional(),
        debtSystem: f.date(t('录入国家债务系统', 'Entered in the national debt system')).optional(),
        issued: f.amount(t('发行金额', 'Issued'), hundredMillion).optional(),
        spent: f.amount(t('已支出', 'Spent'), hundredMillion).optional(),
        earned: f.amount(t('已实现收益', 'Earned'), hundredMillion).optional(),
      },
      stages: {
        plan: { title: t('谋划', 'Plan'), to: ['reserve', 'dropped'] },
        reserve: {
          title: t('储备', 'Reserve'),
          to: ['documents', 'dropped'],
          gates: [
            {
              why: t(
                '不能自求平衡：项目收益要不少于还本付息的{least}倍',
                'It does not pay for itself: revenue must be {least} times the debt service',
              ),
              times: { field: 'revenue', of: 'debtService', least: '1.1', figure: 'coverage' },
            },
            { why: t('储备金额不能超过谋划金额', 'No more in reserve than was planned'), atMost: { field: 'reserve', of: 'planned' } },
          ],
        },
        documents: { title: t('前期手续', 'Documents'), to: ['apply', 'dropped'] },
        apply: {
          title: t('申报', 'Apply'),
          to: ['spend', 'dropped'],
          gates: [{ why: t('前期手续不齐', 'Papers are missing'), all: { field: 'documents', of: ['argued', 'land', 'study', 'ready'] } }],
        },
        spend: {
          title: t('支出', 'Spend'),
          to: ['revenue'],
          gates: [
            { why: t('先录入债务系统和发行金额', 'Enter it in the debt system, and what was issued'), filled: ['debtSystem', 'issued'] },
          ],
        },
        revenue: {
          title: t('收益', 'Revenue'),
          to: ['monitor'],
          gates: [{ why: t('支出不能超过发行', 'No more is spent than was issued'), atMost: { field: 'spent', of: 'issued' } }],
        },
        monitor: { title: t('监控', 'Monitor'), to: ['repaid'] },
        repaid: { title: t('已还清', 'Repaid'), to: [], done: true },
        dropped: { title: t('退出', 'Dropped'), to: [], done: true },
      },
      roles: { owner: { title: t('项目责任人', 'Project owner'), most: 1 } },
      coverage: { owned: { title: t('项项有责任人', 'Every project has an owner'), counts: { role: 'owner' }, least: 1, most: 1 } },
      match: { name: 'name' },
      sums: ['planned', 'reserve', 'issued', 'spent', 'earned'],
      frozen: 'monthly',
    },
  },
});
