import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const watches = {
  reserve: t('入库项目', 'Projects in reserve'),
  started: t('开工项目', 'Projects started'),
  renewed: t('三大改造项目', 'Three renewals'),
  revived: t('停产半停产盘活', 'Reviving stopped firms'),
  progress: t('现有项目进度', 'Progress of those under way'),
};

const axes = { scale: t('规模', 'Scale'), innovation: t('创新', 'Innovation'), green: t('绿色', 'Green') };

const tenThousand = t('万元', '× 10,000 yuan');

/**
 * 项目五盯 (systems.md S44, S49, S61–S68): every project has a leader, a named person and milestones planned backwards from its finish; what
 * is on the negative list 两高一危 is stopped at once.
 */
export default programme({
  id: 'projects',
  title: t('项目五盯', 'Five watches over projects'),
  about: t(
    '每个项目有领导包联、专人负责、倒排工期；节点一滑就提醒，两高一危立即叫停',
    'Every project has a leader, a person and a plan made backwards; a slip is told, the negative list stops at once',
  ),

  lists: { watches, axes },
  listTitles: { watches: t('五盯', 'Five watches'), axes: t('考评维度', 'Axes of the appraisal') },

  registers: {
    projects: {
      title: t('项目台账', 'Projects'),
      about: t('从谋划到投产，一张路线图看到底', 'From the first idea to production on one road map'),
      key: 'code',
      name: 'name',
      fields: {
        code: f.text(t('项目编号', 'Code'), 40),
        name: f.text(t('项目名称', 'Name'), 120),
        address: f.text(t('建设地点', 'Where'), 200),
        kind: f.choice(t('类别', 'Kind'), {
          industry: t('工业', 'Industry'),
          service: t('服务业', 'Services'),
          works: t('基础设施', 'Infrastructure'),
          homes: t('民生', 'Livelihood'),
        }),
        level: f.choice(t('级别', 'Level'), {
          province: t('省重点', 'Province'),
          city: t('市重点', 'City'),
          zone: t('区级', 'Zone'),
        }),
        amount: f.amount(t('总投资', 'Investment'), tenThousand),
        begin: f.date(t('计划开工', 'To be started by')),
        finish: f.date(t('计划竣工', 'To be finished by')),
        began: f.date(t('实际开工', 'Started on')).optional(),
        watch: f.choices(t('列入五盯', 'Watched as'), watches).optional(),
        scale: f.stars(axes.scale).optional(),
        innovation: f.stars(axes.innovation).optional(),
        green: f.stars(axes.green).optional(),
        bottleneck: f.words(t('卡点', 'Bottleneck'), 2_000).optional(),
      },
      stages: {
        proposed: { title: t('谋划', 'Proposed'), to: ['reserve', 'dropped'] },
        reserve: { title: t('入库', 'In reserve'), to: ['approved', 'dropped'] },
        approved: {
          title: t('审批通过', 'Approved'),
          to: ['started', 'dropped'],
          gates: [
            { why: t('项目要有包联领导', 'A project needs its leader'), role: 'leader' },
            { why: t('项目要有责任人', 'A project needs its person'), role: 'person' },
          ],
        },
        started: {
          title: t('开工', 'Started'),
          to: ['finished', 'dropped'],
          gates: [{ why: t('先填写实际开工日期', 'Fill in when it started'), filled: ['began'] }],
        },
        finished: {
          title: t('竣工投产', 'Finished'),
          to: [],
          gates: [{ why: t('最后一个节点还没有完成', 'The last milestone is not reached'), milestone: 'production' }],
          done: true,
        },
        dropped: { title: t('终止', 'Dropped'), to: [], done: true },
      },
      roles: {
        leader: { title: t('包联领导', 'Leader'), most: 1 },
        person: { title: t('责任人', 'Person in charge'), most: 1 },
        force: { title: t('专班成员', 'Task force') },
      },
      relations: { firm: { title: t('建设企业', 'Firm'), back: t('项目', 'Projects'), to: { of: 'firm' }, most: 1 } },
      coverage: {
        led: { title: t('项项有包联领导', 'Every project has a leader'), counts: { role: 'leader' }, least: 1, most: 1 },
        held: { title: t('项项有责任人', 'Every project has a person'), counts: { role: 'person' }, least: 1, most: 1 },
      },
      milestones: {
        finish: 'finish',
        unit: 'working',
        warn: 5,
        steps: {
          land: { title: t('土地手续', 'Land'), days: 20 },
          design: { title: t('设计审查', 'Design'), days: 15 },
          permit: { title: t('施工许可', 'Permit'), days: 10 },
          foundation: { title: t('基础施工', 'Foundation'), days: 40 },
          topped: { title: t('主体封顶', 'Topped out'), days: 60 },
          equipment: { title: t('设备安装', 'Equipment'), days: 30 },
          production: { title: t('试产投产', 'Production'), days: 20 },
        },
      },
      flags: {
        energy: { title: t('高耗能', 'High energy use'), about: t('列入负面清单，立即叫停', 'On the negative list: stopped at once') },
        emission: { title: t('高排放', 'High emissions'), about: t('列入负面清单，立即叫停', 'On the negative list: stopped at once') },
        danger: { title: t('危险化工', 'Dangerous'), about: t('列入负面清单，立即叫停', 'On the negative list: stopped at once') },
      },
      match: { name: 'name', place: 'address' },
      sums: ['amount'],
      frozen: 'monthly',
    },

    orders: {
      title: t('重点订单', 'Orders to be kept'),
      about: t('从设计到发货倒排到天，按期交付', 'Planned backwards to the day, from design to shipment'),
      key: 'number',
      name: 'name',
      fields: {
        number: f.text(t('订单编号', 'Number'), 40),
        name: f.text(t('订单', 'Order'), 120),
        ship: f.date(t('发货日期', 'To be shipped on')),
      },
      stages: {
        taken: { title: t('生产中', 'In the making'), to: ['shipped'] },
        shipped: {
          title: t('已发货', 'Shipped'),
          to: [],
          gates: [{ why: t('还没有登记发货', 'The shipment is not registered'), milestone: 'shipment' }],
          done: true,
        },
      },
      roles: { person: { title: t('责任人', 'Person in charge'), most: 1 } },
      relations: { firm: { title: t('企业', 'Firm'), back: t('订单', 'Orders'), to: { of: 'firm' }, most: 1 } },
      milestones: {
        finish: 'ship',
        unit: 'natural',
        warn: 3,
        steps: {
          design: { title: t('设计', 'Design'), days: 10 },
          making: { title: t('制造', 'Making'), days: 25 },
          testing: { title: t('调试', 'Testing'), days: 7 },
          shipment: { title: t('发货', 'Shipment'), days: 3 },
        },
      },
      match: { name: 'name' },
    },
  },
});
