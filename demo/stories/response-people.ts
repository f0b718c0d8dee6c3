import { accepted, later, passed, pending, rated, sent, signed, solved, type Story, step, toUnit } from './story.ts';

const at = 'response';

/** People: the old, children, families, work, conduct. */
export const peopleStories: readonly Story[] = [
  {
    id: 'old-man-fell', programme: at, when: { daysAgo: 2, hour: 4.9 }, by: 'caller', source: 'button',
    words: '我摔了，起不来',
    kind: 'help', category: 'R0605', matter: 'emergency', area: '990171001001T06-1', address: '丁香院1号楼101',
    caller: { name: '房某山', phone: '10000032201' },
    steps: [
      accepted(0.03, 'shouli2'), step('dispatch', 'shouli2', 0.03, { lead: 'chenxi', assisting: ['weisheng', 'jingwu'], words: '独居老人，备用钥匙在网格员处，已同时拨打120。' }),
      signed(0.05, 'chenxi'),
      solved(0.9, 'chenxi', '网格员和卫生站医生12分钟到场，120送医，已通知女儿。', '老人已送到医院，骨头没事，女儿在陪着。回家后网格员每天上门看一次，连看一周。'),
      passed(6, '到医院看望，老人清醒。'),
      rated(4, 5, '（女儿代评）多亏你们'),
    ],
  },
  {
    id: 'meals', programme: at, when: { daysAgo: 8, hour: 10.3 }, by: 'chenxi', source: 'visit',
    words: '入户走访时独居老人提出：腿脚不便，希望养老中心的午饭能送到家，周末也能送。',
    kind: 'help', category: 'R0601', area: '990171001001T01-2', address: '梧桐里2号楼',
    caller: { name: '殷某珍', phone: '10000032202' },
    steps: [
      ...toUnit('yanglao', [], [1, 0.5, 2]),
      solved(26, 'yanglao', '已纳入送餐名单，周一到周日午餐由志愿者送到家。', '阿姨，从明天起每天十一点半给您送饭，周末也送，菜单每周一贴在门口。'),
      passed(22, '次日已送到，老人满意。', 'hecha2'),
    ],
  },
  {
    id: 'school', programme: at, when: { daysAgo: 1, hour: 9.1 }, by: 'caller',
    words: '孩子九月上一年级，户口不在这儿，房子租在星河社区，有居住证，需要准备什么材料？',
    kind: 'consultation', category: 'R0703', area: '990171001003', address: '星河社区',
    caller: { name: '阮某莹', phone: '10000032203' },
    steps: [
      accepted(0.5),
      step('answer', 'shouli', 0.4, { reply: '需要户口本、监护人居住证、租房备案、社保或营业执照、预防接种证五样，七月上旬在服务平台预约。居住证要在有效期内，您可以先看一下日期。' }),
      passed(2, '材料清单与指南一致。', 'xingzheng.hecha'),
    ],
  },
  {
    id: 'wages', programme: at, when: { daysAgo: 44, hour: 8.6 }, by: 'shouli', source: 'walkIn',
    words: '我们11个人在启明园干外墙保温，三月的活六月就完了，工头说甲方没给钱，到现在还欠我们9万多。要钱的电话都不接了。',
    kind: 'complaint', category: 'R0801', area: '990171Y01', address: '启明智造产业园', caller: { name: '路某伟', phone: '10000032204' },
    steps: [
      ...toUnit('renshe', ['qiming', 'zhujian']),
      step('contact', 'renshe', 3, { how: 'phone', words: '已与工人代表核对11人工资表，共欠94600元。' }),
      step('signPart', 'qiming', 4),
      step('extend', 'renshe', 60, { until: later(24 * 30), why: '总包单位在外地，约谈时间定在下周，需要调取付款凭证。' }),
      step('grant', 'shouli', 3, { request: pending, words: '同意延期一次，请把新的时间和原因告诉工人代表。' }),
      step('answerPart', 'qiming', 30, { words: '已约谈总包，承认欠款，分两次付清，第一笔4万元已到专户。' }),
      step('supervise', 'duban', 24 * 24, { words: '第二笔已超过承诺时间，请三日内报结果，逾期约谈单位主要负责人。' }),
      step('instruct', 'lingdao', 20, { words: '工人工资不能再拖，请人社局牵头、启明园配合，本周内付清。', to: 'renshe', until: later(24 * 30) }),
    ],
  },
  {
    id: 'violence', programme: at, when: { daysAgo: 3, hour: 22.8 }, by: 'shouli2', source: 'hotline',
    words: '来电人称丈夫酒后动手，现在带孩子躲在邻居家，不敢回去，请求帮助，不要打电话到家里。',
    kind: 'help', category: 'R0503', matter: 'family', area: '99017100100202', address: '暮云社区', confidential: true, caller: { name: '舒某静', phone: '10000032205' },
    steps: [
      accepted(0.05, 'shouli2', { confidential: true }), step('dispatch', 'shouli2', 0.05, { lead: 'gongan', assisting: ['minsheng'], words: '只打留的号码。孩子随身，请一并安排。' }),
      signed(0.1, 'gongan'),
      step('signPart', 'minsheng', 0.2),
      step('answerPart', 'minsheng', 0.7, { words: '母子已入住临时庇护住处，志愿者陪同。' }),
      step('resolve', 'gongan', 0.4, { done: '民警到场分开双方，出具告诫书，协助申请人身安全保护令。', reply: '您和孩子先安心住下，保护令的材料我们陪您办，有事随时打这个电话。', how: 'phone' }),
    ],
  },
  {
    id: 'official', programme: at, when: { daysAgo: 7, hour: 11.2 }, by: 'shouli', source: 'hotline',
    words: '反映村里发放补贴时有干部优亲厚友，名单没有公示，请上级核查。来电人要求保密。',
    kind: 'misconduct', category: 'R1102', area: '990171100207', address: '桃溪村', about: ['taoxi'], confidential: true, caller: { name: '常某林', phone: '10000032206' },
    steps: [
      accepted(0.5, 'shouli', { about: ['taoxi'], confidential: true }), sent(0.3, 'jijian', [], '涉纪线索，直接移交。'), signed(3, 'jijian'),
    ],
  },
  {
    id: 'thanks', programme: at, when: { daysAgo: 3, hour: 16.4 }, by: 'caller',
    words: '表扬一下市政维修队的师傅，大中午顶着太阳把我们路口的井盖修好了，水都没喝一口。',
    kind: 'thanks', category: 'R1103', area: '99017100100103', address: '合欢坊路口', caller: { name: '安某娟', phone: '10000032207' },
    steps: [
      accepted(1),
      step('answer', 'shouli', 0.5, { reply: '谢谢您的夸奖，我们已经转给维修队，师傅们听了很高兴。' }),
      passed(18, '已转告。', 'xingzheng.hecha'),
      rated(5, 5),
    ],
  },
  {
    id: 'court', programme: at, when: { daysAgo: 10, hour: 14.8 }, by: 'caller',
    words: '法院判决我不服，请你们出面让法院改判，把我的房款退回来。',
    kind: 'help', category: 'R1105', area: '990171001', address: '青枫街道', caller: { name: '贝某国', phone: '10000032208' },
    steps: [
      step('decline', 'shouli', 2, {
        reason: 'statutory', basis: '判决已经生效，应依法申请再审', instead: '对生效判决不服，可以在六个月内向上一级法院申请再审；需要帮助，可到综治办法律援助窗口，周一到周五都有律师值班。',
      }),
    ],
  },
  {
    id: 'house-land', programme: at, when: { daysAgo: 20, hour: 9.8 }, by: 'caller',
    words: '我家三个儿子都成家了，只有一处宅基地，想再申请一处，村里说现在冻结，请问政策是什么，能不能批？',
    kind: 'consultation', category: 'R1001', area: '990171100216', address: '雁落村', caller: { name: '麻某根', phone: '10000032209' },
    steps: [
      ...toUnit('zhujian', ['luming']),
      step('suspend', 'zhujian', 20, { until: later(24 * 40), why: '镇村规划正在公示，公示期满后才能答复能否新增。' }),
      step('grant', 'shouli', 4, { request: pending, words: '同意暂停计时，请先告诉来电人。' }),
      step('contact', 'zhujian', 2, { how: 'phone', words: '已说明规划公示时间和分户条件，来电人表示理解。' }),
    ],
  },
  {
    id: 'dogs', programme: at, when: { daysAgo: 2, hour: 13.2 }, by: 'caller', words: '狗天天叫，烦死了，没人管吗',
    kind: 'complaint', category: 'R0406', area: '990171001', address: '青枫街道', caller: { name: '池某涛', phone: '10000032210' },
    steps: [step('ask', 'shouli', 0.6, { what: '请补充：在哪个小区哪栋楼、大概什么时间叫得厉害，方便我们派人上门。' })],
  },
];
