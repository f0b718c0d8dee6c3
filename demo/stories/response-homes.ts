import { accepted, later, passed, pending, rated, sent, signed, solved, type Story, step, toUnit } from './story.ts';

const at = 'response';

/** Homes: lifts, water from above, power, gas, heating. */
export const homes: readonly Story[] = [
  {
    id: 'lift-stuck', programme: at, when: { minutesAgo: 9 }, by: 'caller', source: 'button',
    words: '电梯卡在6楼和7楼中间，我妈和孙子在里面，按铃没人应，快来人！',
    kind: 'help', category: 'R0103', matter: 'emergency', area: '990171001001T02', address: '海棠苑2号楼1单元',
    caller: { name: '许某宁', phone: '10000031201' }, steps: [],
  },
  {
    id: 'ceiling', programme: at, when: { daysAgo: 6, hour: 19.4 }, by: 'shouli', source: 'hotline',
    words: '我住银杏居3号楼402，楼上502卫生间漏水有半个月了，卧室顶子都起皮了。找过他家两次，说过完年再弄，到现在没人管。物业来看过一回，说是私人的事他们管不着。',
    kind: 'help', category: 'R0505', matter: 'neighbours', area: '990171001001T04-3', address: '银杏居3号楼402',
    caller: { name: '柴某敏', phone: '10000031202' },
    steps: [
      ...toUnit('chenxi', ['heyuan']),
      step('contact', 'chenxi', 2, { how: 'phone', words: '已联系502住户，约周六上午入户查漏，402住户同意在场。' }),
      step('signPart', 'heyuan', 1),
      step('answerPart', 'heyuan', 20, { words: '已做关水打压，确认漏点在502卫生间地漏周边，不是公共管道。' }),
      step('note', 'chenxi', 3, { words: '两家都认可查漏结果，502同意重做防水，正在谈402粉刷费用。' }),
    ],
  },
  {
    id: 'no-water', programme: at, when: { daysAgo: 9, hour: 6.7 }, by: 'caller',
    words: '麦浪村北头从昨晚九点停水到现在，也没见通知，家里有小孩，问一下什么时候能来水',
    kind: 'help', category: 'R0201', area: '99017110022101', address: '麦浪村北头',
    caller: { name: '毛某杰', phone: '10000031203' }, photos: ['tap-before'],
    steps: [
      ...toUnit('gongshui', ['mailang'], [0.2, 0.1, 0.3]),
      solved(5, 'gongshui', '北头支管接头脱开，开挖更换后恢复供水，冲洗管道20分钟。', '您好，是支管接头脱开，11点40分已恢复供水，刚来的水放一会儿再用。以后停水我们会提前在村群通知。', 'pipe'),
      passed(3, '电话问了三户，都已有水。'),
      rated(6, 4, '修得挺快，就是没提前说一声'),
    ],
  },
  {
    id: 'gas-smell', programme: at, when: { daysAgo: 4, hour: 21.2 }, by: 'shouli2', source: 'hotline',
    words: '蔷薇里1号楼楼道里一股煤气味，越往上越重，我们都不敢开灯，已经下楼了',
    kind: 'help', category: 'R0204', matter: 'emergency', area: '990171001001T09-1', address: '蔷薇里1号楼',
    caller: { name: '涂某兰', phone: '10000031204' },
    steps: [
      accepted(0.05, 'shouli2'), step('dispatch', 'shouli2', 0.05, { lead: 'gongqi', assisting: ['anjian', 'chenxi'], words: '已请住户撤离，勿开关电器，请立即到场。' }),
      signed(0.1, 'gongqi'),
      solved(1.1, 'gongqi', '关闭立管阀门，查出5楼灶前软管老化开裂，更换后检测合格，逐户检测无泄漏。', '漏气是5楼一户软管老化，已经换好，整栋楼都测过了，可以正常用气。', 'gas'),
      passed(11, '已到现场看过换下的软管，住户都回了家。'),
      rated(5, 5, '来得真快，谢谢'),
    ],
  },
  {
    id: 'roof', programme: at, when: { daysAgo: 48, hour: 10.1 }, by: 'caller',
    words: '木槿小区4号楼顶楼，下雨就漏，厨房吊顶掉了一块。去年报过一次，说列计划，今年还是漏。',
    kind: 'help', category: 'R0105', area: '990171001001T08-4', address: '木槿小区4号楼601', photos: ['ceiling-before'],
    caller: { name: '覃某峰', phone: '10000031205' },
    steps: [
      ...toUnit('qingyan', ['chenxi']),
      solved(120, 'qingyan', '清理屋面落水口，对裂缝做了局部防水。', '屋面裂缝已补，落水口已清，下雨后请再看看。', 'roof'),
      passed(20, '看了照片，电话问住户，未下雨暂不能验证。'),
      rated(30, 2, '先看看下雨漏不漏', 'partly'),
      step('reopen', 'caller', 330, { words: '昨天下雨又漏了，比原来还厉害，这次请派人上来看看，别光打电话。' }),
      step('note', 'qingyan', 20, { words: '上屋面查看，女儿墙根部防水整体开裂，需要翻修，已报维修资金。' }),
    ],
  },
  {
    id: 'stairs-light', programme: at, when: { daysAgo: 12, hour: 20.5 }, by: 'caller',
    words: '3单元楼道灯坏了好几层，晚上老人不敢下楼。',
    kind: 'help', category: 'R0104', area: '990171001001T12-2', address: '芙蓉院2号楼3单元',
    caller: { name: '邝某华', phone: '10000031206' },
    steps: [
      ...toUnit('linban'),
      step('withdraw', 'caller', 14, { words: '今天一早物业已经换好了，不用再派了，谢谢' }),
    ],
  },
  {
    id: 'heating-main', programme: at, when: { daysAgo: 57, hour: 9.2 }, by: 'shouli', source: 'walkIn',
    words: '石竹园是老农机站家属院，没有通集中供暖管网，27户老人冬天都烧电暖气，几次反映都说管网没到，请问到底有没有计划？',
    kind: 'help', category: 'R0206', area: '990171001001T11', address: '石竹园',
    caller: { name: '钟某田', phone: '10000031207' },
    steps: [
      ...toUnit('zhujian', ['xiangbang']),
      step('hang', 'zhujian', 4, { until: later(24 * 400), plan: '支线管网已列入明年老旧小区改造：第一季度设计，第二季度招标，第三季度施工，供暖前接通。每月底向住户报一次进度，今冬先发电暖补贴。' }),
      step('grant', 'lingdao', 3, { request: pending, words: '同意挂账，每月在院里公示进度。' }),
      step('note', 'zhujian', 24 * 20, { words: '本月进度：测绘已完成，设计单位入场。' }),
    ],
  },
  {
    id: 'property-fees', programme: at, when: { daysAgo: 5, hour: 15.6 }, by: 'caller',
    words: '清檐物业每个月收公摊电费，从来不公布明细，问就说系统里有。合欢坊三栋楼的路灯坏一半，公摊反而涨了，希望有人查查账。我怕他们找我麻烦，别告诉他们是谁说的。',
    kind: 'complaint', category: 'R0106', area: '990171001001T07', address: '合欢坊', anonymous: true, about: ['qingyan'],
    caller: { name: '纪某萍', phone: '10000031208' },
    steps: [
      accepted(1, 'shouli', { about: ['qingyan'], confidential: true }),
      sent(0.4, 'zhujian', [], '涉及物业公司收费，请直接调取近一年公摊账目。'),
      signed(2, 'zhujian'),
    ],
  },
];
