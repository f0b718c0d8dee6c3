import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const roles = {
  tells: t('宣传员', 'Tells the news'),
  guards: t('值勤员', 'Stands duty'),
  looks: t('排查员', 'Looks round'),
  serves: t('服务员', 'Serves'),
};

const surveys = {
  never: t('未联系上', 'Not reached yet'),
  well: t('无异常', 'Nothing found'),
  watch: t('需跟踪', 'To be followed up'),
  refused: t('拒绝回答', 'Would not answer'),
};

/**
 * 联系户摸排 (systems.md S11–S16): members keep contact with five to ten households each, every household has exactly one contact; buildings
 * have somebody responsible; a telephone survey is followed until it is closed.
 */
export default programme({
  id: 'households',
  title: t('联系户摸排', 'Contact with households'),
  about: t(
    '党员联系户、分包楼栋、电话摸排：户户有人联系，楼楼有人负责，漏了谁看得见',
    'Members keep contact with households and buildings; whoever is left out can be seen',
  ),

  lists: { roles },
  listTitles: { roles: t('党员角色', 'What members do') },

  registers: {
    members: {
      title: t('联系党员', 'Members who keep contact'),
      about: t('每名党员联系5至10户', 'Each keeps contact with five to ten households'),
      key: 'number',
      name: 'name',
      fields: {
        number: f.text(t('编号', 'Number'), 40),
        name: f.person(t('姓名', 'Name')),
        phone: f.phone(t('电话', 'Telephone')).optional(),
        roles: f.choices(t('承担的角色', 'What they do'), roles).optional(),
        account: f.account(t('登录账号', 'Account')).optional(),
      },
      stages: {
        serving: { title: t('在任', 'Serving'), to: ['ended'] },
        ended: { title: t('退出', 'Ended'), to: ['serving'], done: true },
      },
      coverage: {
        load: {
          title: t('每名党员联系5至10户', 'Five to ten households each'),
          counts: { borne: { register: 'households', relation: 'contact', at: ['living'] } },
          least: 5,
          most: 10,
        },
      },
      match: { name: 'name' },
    },

    households: {
      title: t('户台账', 'Households'),
      about: t('每户有且只有一名联系党员', 'Every household has exactly one contact'),
      key: 'number',
      name: 'head',
      fields: {
        number: f.text(t('户编号', 'Number of the household'), 40),
        head: f.person(t('户主', 'Head of the household')),
        headId: f.residentId(t('户主身份证号', 'Identity number of the head')).optional(),
        formerNames: f.person(t('户主曾用名', 'Former names of the head')).optional(),
        phone: f.phone(t('电话', 'Telephone')).optional(),
        door: f.words(t('门牌', 'Door'), 120),
        people: f.count(t('人口', 'People'), 60),
        vaccinated: f.count(t('已接种人数', 'Vaccinated'), 60).optional(),
        returned: f.yesNo(t('有返乡人员', 'Somebody has come back')).optional(),
        pledged: f.date(t('承诺书签订日期', 'Pledge signed on')).optional(),
        care: f
          .sensitive(
            f.choices(t('需要照看', 'To be looked after'), {
              poor: t('困难家庭', 'In need'),
              alone: t('独居老人', 'Old and alone'),
              ill: t('大病家庭', 'Seriously ill'),
              left: t('留守儿童', 'Children left behind'),
            }),
          )
          .optional(),
      },
      stages: {
        living: { title: t('在册', 'Living here'), to: ['away'] },
        away: { title: t('已迁出', 'Moved away'), to: ['living'], done: true },
      },
      relations: {
        contact: {
          title: t('联系党员', 'Contact'),
          back: t('联系户', 'Households'),
          to: { register: 'members' },
          most: 1,
          load: { most: 10 },
        },
      },
      coverage: {
        contacted: {
          title: t('户户有人联系', 'Every household has a contact'),
          at: ['living'],
          counts: { relation: 'contact' },
          least: 1,
          most: 1,
        },
      },
      match: { id: 'headId', name: 'head', aliases: 'formerNames', place: 'door' },
      frozen: 'monthly',
    },

    buildings: {
      title: t('楼栋台账', 'Buildings'),
      about: t('楼栋分包到人', 'Every building has somebody responsible'),
      key: 'number',
      name: 'name',
      fields: {
        number: f.text(t('楼栋编号', 'Number of the building'), 40),
        name: f.text(t('楼栋', 'Building'), 80),
        doors: f.count(t('户数', 'Households'), 2_000).optional(),
        entrances: f.count(t('出入口', 'Entrances'), 100).optional(),
      },
      stages: {
        used: { title: t('在用', 'In use'), to: ['gone'] },
        gone: { title: t('已拆除', 'Gone'), to: [], done: true },
      },
      roles: {
        secretary: { title: t('第一书记', 'First secretary'), most: 1 },
        responsible: { title: t('分包责任人', 'Responsible') },
      },
      coverage: {
        held: { title: t('楼楼有人负责', 'Every building has somebody'), counts: { role: 'responsible' }, least: 1 },
      },
      match: { name: 'name' },
      frozen: 'monthly',
    },

    surveys: {
      title: t('电话摸排', 'Telephone survey'),
      about: t('打电话、登记、甄别、跟踪，直到销号', 'Called, registered, screened and followed until it is closed'),
      key: 'number',
      name: 'person',
      fields: {
        number: f.text(t('编号', 'Number'), 40),
        person: f.person(t('姓名', 'Name')),
        phone: f.phone(t('电话', 'Telephone')),
        outcome: f.choice(t('摸排结果', 'Outcome'), surveys).optional(),
        again: f.date(t('下次回访日期', 'Call again on')).optional(),
        notes: f.words(t('情况说明', 'Notes'), 2_000).optional(),
      },
      stages: {
        listed: { title: t('待拨打', 'To be called'), to: ['screened'] },
        screened: {
          title: t('已甄别', 'Screened'),
          to: ['tracked', 'closed'],
          gates: [{ why: t('先登记摸排结果', 'Register the outcome first'), filled: ['outcome'] }],
        },
        tracked: {
          title: t('跟踪中', 'Followed'),
          to: ['closed'],
          gates: [{ why: t('跟踪要写明下次回访日期', 'Say when to call again'), filled: ['again'] }],
        },
        closed: { title: t('已销号', 'Closed'), to: [], done: true },
      },
      roles: { caller: { title: t('责任人', 'Responsible'), most: 1 } },
      match: { name: 'person' },
    },
  },
});
