import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const hundredMillion = t('亿元', '× 100 million yuan');

/**
 * 招商帮办 (systems.md S62, S69–S71): from the first talk to the landed project, with an agent who does the errands for a client far away.
 */
export default programme({
  id: 'investment',
  title: t('招商帮办', 'Investment'),
  about: t(
    '从洽谈、签约到落地，一张台账跟到底；客商在外地，帮办员替他跑',
    'From the talks over the signing to the landing in one ledger; for clients far away an agent does the errands',
  ),

  lists: {
    pushes: {
      platforms: t('招商平台', 'Platforms'),
      landing: t('项目落地', 'Landing of projects'),
      everybody: t('全员招商', 'Everybody invites'),
      talent: t('双招双引协同', 'Investment and talent together'),
    },
    most: {
      fastest: t('速度最快', 'Fastest'),
      cheapest: t('成本最低', 'Cheapest'),
      service: t('服务最优', 'Best service'),
      lively: t('活力最强', 'Most lively'),
      environment: t('环境最佳', 'Best environment'),
    },
  },
  listTitles: { pushes: t('四促', 'Four pushes'), most: t('五最', 'Five most') },

  registers: {
    prospects: {
      title: t('招商线索', 'Prospects'),
      about: t('洽谈、签约、落地，一步一证', 'Talks, signing, landing: each step with its proof'),
      key: 'number',
      name: 'name',
      fields: {
        number: f.text(t('线索编号', 'Number'), 40),
        name: f.text(t('项目名称', 'Name'), 120),
        client: f.text(t('客商', 'Client'), 120),
        contact: f.person(t('联系人', 'Contact')).optional(),
        phone: f.phone(t('联系电话', 'Telephone')).optional(),
        way: f.choice(t('洽谈方式', 'How they talk'), {
          outpost: t('驻外小组', 'By an outpost'),
          screen: t('屏对屏', 'On line'),
          visit: t('上门', 'In person'),
        }),
        amount: f.amount(t('投资额', 'Investment'), hundredMillion),
        signed: f.date(t('签约日期', 'Signed on')).optional(),
        landed: f.date(t('落地日期', 'Landed on')).optional(),
        authorised: f.files(t('帮办授权书', 'Authorisation of the agent')).optional(),
      },
      stages: {
        talking: { title: t('洽谈', 'Talking'), to: ['signed', 'dropped'] },
        signed: {
          title: t('签约', 'Signed'),
          to: ['landed', 'dropped'],
          gates: [
            { why: t('写明签约日期', 'Say when it was signed'), filled: ['signed'] },
            { why: t('要有一名帮办员', 'There must be an agent'), role: 'agent' },
          ],
        },
        landed: {
          title: t('落地', 'Landed'),
          to: [],
          gates: [
            { why: t('写明落地日期', 'Say when it landed'), filled: ['landed'] },
            { why: t('先关联落地园区', 'Say in which place it landed'), related: 'place' },
          ],
          done: true,
        },
        dropped: { title: t('终止', 'Dropped'), to: [], done: true },
      },
      roles: {
        lead: { title: t('招商负责人', 'Who leads the talks'), most: 1 },
        agent: { title: t('帮办员', 'Agent'), most: 1 },
      },
      relations: { place: { title: t('落地园区', 'Where it lands'), back: t('招商项目', 'Investments'), to: { of: 'area' }, most: 1 } },
      coverage: {
        helped: {
          title: t('签约项目都有帮办员', 'Every signed project has an agent'),
          at: ['signed'],
          counts: { role: 'agent' },
          least: 1,
          most: 1,
        },
      },
      match: { name: 'name' },
      sums: ['amount'],
      frozen: 'monthly',
    },
  },
});
