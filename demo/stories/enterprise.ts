import { accepted, passed, rated, sent, signed, solved, type Story, step, toUnit } from './story.ts';

const at = 'enterprise';

/** What firms brought: power, loans, staff, roads, inspections. */
export const enterpriseStories: readonly Story[] = [
  {
    id: 'firm-power', programme: at, when: { daysAgo: 18, hour: 9.6 }, by: 'fenggu.fuwu', source: 'visit',
    words: '丰谷园一家速冻食品企业夏季扩产，现有变压器容量不够，担心高峰期跳闸，冷库一停货就全坏了，请求月底前增容。',
    kind: 'help', category: 'E0101', area: '990171Y06', address: '丰谷食品产业园3号路', caller: { name: '耿某辉', phone: '10000034201' }, asks: { firm: '云岭禾鲜食品厂（演示）' },
    steps: [
      ...toUnit('gongdian', ['fenggu'], [1, 0.5, 2]),
      step('whistle', 'fenggu.fuwu', 3, { lead: 'gongdian', units: ['zhujian', 'jingfa'], words: '请今天下午到厂里一起定增容方案和电缆走向。' }),
      step('arrive', 'gongdian', 0.3), step('arrive', 'jingfa', 0.1), step('arrive', 'zhujian', 0.1, { words: '已带管线图到场。' }),
      step('conclude', 'fenggu.fuwu', 4, { words: '三方商定：新增630千伏安变压器一台，电缆走3号路北侧，住建当日办完开挖手续。', scores: [{ unit: 'gongdian', score: 5 }, { unit: 'jingfa', score: 4 }, { unit: 'zhujian', score: 5 }] }),
      solved(40, 'gongdian', '增容完成，带负荷试运行24小时正常。', '增容已完成，现在可以满负荷生产，用电有问题直接打客户经理电话。', 'power'),
      passed(5, '到厂里看了运行记录。'),
      rated(20, 5, '第三天就通了，没想到'),
    ],
  },
  {
    id: 'firm-loan', programme: at, when: { daysAgo: 6, hour: 15.1 }, by: 'caller',
    words: '我们是做传感器的小企业，订单涨了一倍，没有抵押物，想了解有没有信用贷款，大概需要300万流动资金。',
    kind: 'help', category: 'E0301', area: '990171Y04', address: '听松软件产业园', caller: { name: '鲍某斌', phone: '10000034202' }, asks: { firm: '云岭微澜传感公司（演示）' },
    steps: [...toUnit('jingfa', ['caizheng']), step('contact', 'jingfa', 5, { how: 'visit', words: '上门核实订单，约两家银行周四到企业对接。' })],
  },
  {
    id: 'firm-staff', programme: at, when: { daysAgo: 22, hour: 10.8 }, by: 'qiming.fuwu', source: 'visit',
    words: '企业反映缺数控操作工15人，已招两个月，请帮忙对接职业学校。',
    kind: 'help', category: 'E0201', area: '990171Y01', address: '启明智造产业园', caller: { name: '滕某军', phone: '10000034203' }, asks: { firm: '云岭启航机械厂（演示）' },
    steps: [
      ...toUnit('qiming', ['renshe']),
      step('signPart', 'renshe', 2), step('answerPart', 'renshe', 24, { words: '已对接两所职业学校，组织实习双选。' }),
      solved(48, 'qiming', '组织专场招聘，签订12人，另3人下周报到。', '12名操作工已到岗，另外3名下周一报到。', 'hall'),
      passed(6, '与企业核对花名册。'),
      rated(30, 4),
    ],
  },
  {
    id: 'firm-subsidy', programme: at, when: { daysAgo: 52, hour: 11.3 }, by: 'caller',
    words: '去年认定的科技型企业奖励20万元，说年底兑现，到现在没到账，打电话说在走流程，请给个准信。',
    kind: 'complaint', category: 'E0302', area: '990171Y02', address: '清荷生物产业园', caller: { name: '霍某丽', phone: '10000034204' }, asks: { firm: '云岭清源试剂公司（演示）' },
    steps: [
      ...toUnit('jingfa', ['caizheng']),
      step('signPart', 'caizheng', 24),
      step('contact', 'jingfa', 30, { how: 'phone', words: '告知奖励名单已报财政，等资金计划。' }),
      step('urge', 'duban', 24 * 34, { words: '已超过承诺时间，请说明卡在哪个环节、谁负责、哪天到账。' }),
    ],
  },
  {
    id: 'firm-road', programme: at, when: { daysAgo: 2, hour: 9.2 }, by: 'baichuan.fuwu', source: 'visit',
    words: '百川园出口修路，大货车掉头要绕12公里，五家物流企业联名要求临时开北门并设信号灯。',
    kind: 'help', category: 'E0501', area: '990171Y05', address: '百川物流产业园出口', caller: { name: '褚某亮', phone: '10000034205' }, asks: { firm: '百川园五家物流企业（演示）' },
    steps: [
      ...toUnit('jingfa', ['weixiu'], [0.5, 0.3, 0.5]),
      step('whistle', 'baichuan.fuwu', 1, { lead: 'jiaojing', units: ['weixiu', 'zhujian'], words: '请到百川园北门现场定开口位置。' }),
      step('arrive', 'jiaojing', 0.4), step('refuse', 'zhujian', 0.2, { words: '负责人正在防汛现场，改派明天上午到，请先会商。' }),
    ],
  },
  {
    id: 'firm-inspections', programme: at, when: { daysAgo: 5, hour: 17.0 }, by: 'caller',
    words: '一个月来了四拨检查，消防、用电、应急、环保，每次都要停两个小时，能不能合到一起查？',
    kind: 'complaint', category: 'E0601', area: '990171Y03', address: '望星能源产业园', caller: { name: '单某琦', phone: '10000034206' }, asks: { firm: '云岭望远储能公司（演示）' },
    steps: [accepted(16, 'shouli', { about: ['anjian'] }), sent(0.5, 'jingfa'), signed(2, 'jingfa')],
  },
  {
    id: 'firm-land', programme: at, when: { daysAgo: 1, hour: 10.0 }, by: 'xingzheng', source: 'counter',
    words: '企业准备二期扩建，需要约15亩，咨询园区是否还有地、走什么程序。',
    kind: 'help', category: 'E0104', area: '990171Y02', address: '清荷生物产业园', caller: { name: '晏某芝', phone: '10000034207' }, asks: { firm: '云岭清源试剂公司（演示）' },
    steps: [accepted(1)],
  },
];

