import { accepted, caseOf, later, passed, pending, rated, sent, signed, solved, type Story, step, toUnit } from './story.ts';

const at = 'response';

/** Streets and villages: lamps, rubbish, noise, roads, what neighbours quarrel about. */
export const streets: readonly Story[] = [
  {
    id: 'lamp', programme: at, when: { daysAgo: 15, hour: 20.2 }, by: 'caller',
    words: '晨曦社区菜场门口那排路灯，从东数第三盏到第六盏都不亮，黑灯瞎火的，昨天有个大爷差点绊倒。',
    kind: 'help', category: 'R0301', area: '99017100100102', address: '晨曦社区菜场门口', photos: ['lamp-before'],
    caller: { name: '桂某玲', phone: '10000033201' },
    steps: [
      ...toUnit('weixiu', [], [12, 0.5, 1]),
      solved(20, 'weixiu', '更换灯头4盏、镇流器2个，检查同路其余灯具。', '您反映的四盏灯都换好了，今晚就亮，您路过时帮着看一眼。', 'lamp'),
      passed(22, '晚上到现场看，全部亮。'),
      rated(3, 5, '亮了，谢谢'),
    ],
  },
  {
    id: 'dancing', programme: at, when: { daysAgo: 34, hour: 21.1 }, by: 'caller',
    words: '星河社区小广场每晚跳舞到十点，音响开得震窗户，孩子中考在即，跟她们说了还骂人。',
    kind: 'complaint', category: 'R0402', matter: 'neighbours', area: '99017100100301', address: '星河社区小广场',
    caller: { name: '应某蓉', phone: '10000033202' },
    steps: [
      accepted(11), sent(0.4, 'chengguan'),
      step('return', 'chengguan', 6, { reason: 'duty', basis: '社会生活噪声由公安机关处理，建议派公安分局，社区配合。' }),
      step('grant', 'shouli', 1.5, { request: pending, words: '同意退单，改派公安分局。' }),
      sent(0.3, 'gongan', ['xinghe']), signed(2, 'gongan'),
      solved(30, 'gongan', '约谈领舞，音响限到60分贝以下，九点收场，社区装了分贝屏。', '已跟领舞说好，晚上九点收场，声音超了屏幕会提示。', 'square'),
      passed(20, '当晚九点十分到现场，已散。'),
      rated(48, 1, '好了两天，第三天又到十点', 'no'),
      step('note', 'gongan', 8, { words: '重办：安排连续一周晚间巡查。' }),
      solved(100, 'gongan', '连续七晚巡查，音响由社区统一保管，九点断电。', '现在音响由社区保管，九点自动断电，连着看了七个晚上没有超时。'),
      passed(20, '抽查两晚，均在九点前结束。', 'hecha2'),
      rated(30, 4, '这回可以'),
    ],
  },
  {
    id: 'sewage', programme: at, when: { daysAgo: 2, hour: 8.2 }, by: 'caller',
    words: '星河社区东门下水道冒污水，臭得不行，都流到小学门口了，孩子踩着过去上学。',
    kind: 'help', category: 'R0405', area: '99017100100302', address: '星河社区东门', photos: ['sewage-before'],
    caller: { name: '符某霞', phone: '10000033203' }, steps: [...toUnit('gongshui', ['xinghe'], [0.4, 0.2, 0.5]), step('note', 'gongshui', 2, { words: '吸污车已到，正在抽排，管道内有大量油脂，需高压疏通。' })],
  },
  {
    id: 'sewage-again', programme: at, when: { daysAgo: 2, hour: 9.6 }, by: 'shouli2', source: 'hotline',
    words: '小学门口一地脏水，是不是下水道堵了？',
    kind: 'help', category: 'R0405', area: '99017100100302', address: '星河社区东门小学旁', caller: { name: '蓝某军', phone: '10000033204' },
    steps: [step('merge', 'shouli2', 0.2, { into: caseOf('sewage') })],
  },
  {
    id: 'rubbish', programme: at, when: { daysAgo: 13, hour: 7.5 }, by: 'caller',
    words: '菱歌村西头垃圾池一个多星期没人清了，苍蝇乱飞，夏天可怎么过！！',
    kind: 'complaint', category: 'R0404', area: '99017110022402', address: '菱歌村西头', photos: ['rubbish-before'],
    caller: { name: '焦某琴', phone: '10000033205' },
    steps: [accepted(1), sent(0.5, 'lingge', ['huanwei'])],
  },
  {
    id: 'village-road', programme: at, when: { daysAgo: 16, hour: 17.3 }, by: 'caller',
    words: '槐荫村到望星园那段水泥路全是坑，电动车都骑不了，园区说是村里的路，村里说是园区大车压的，来回推了三年了。',
    kind: 'help', category: 'R0304', area: '99017110020902', address: '槐荫村至望星园连接路', photos: ['road-before'],
    caller: { name: '古某旺', phone: '10000033206' },
    steps: [
      accepted(15), sent(0.5, 'huaiyin'),
      step('return', 'huaiyin', 5, { reason: 'duty', basis: '路面由园区货车压坏，村里无力修复，建议派望星园。' }),
      step('grant', 'shouli', 2, { request: pending }), sent(0.3, 'wangxing'),
      step('return', 'wangxing', 6, { reason: 'area', basis: '该路在村域内，园区红线外，建议派住建生态局。' }),
      step('grant', 'shouli2', 2, { request: pending }), sent(0.4, 'zhujian'),
      step('return', 'zhujian', 20, { reason: 'duty', basis: '村道不属区管道路，依据权责清单应由镇村负责。' }),
    ],
  },
  {
    id: 'cables', programme: at, when: { daysAgo: 1, hour: 12.9 }, by: 'chenxi.wangge3', source: 'patrol',
    words: '巡查发现合欢坊2号楼有三户从窗户拉线给电动车充电，楼道口堆放旧沙发，占了消防通道。',
    kind: 'complaint', category: 'R0902', area: '990171001001T07-2', address: '合欢坊2号楼', photos: ['cable-before'], steps: [accepted(1.2)],
  },
  {
    id: 'fumes', programme: at, when: { daysAgo: 4, hour: 16.2 }, by: 'shouli', source: 'city12345',
    words: '市民反映：暮云社区临街烧烤店油烟直排，影响楼上居民生活，希望核实处理并答复。',
    kind: 'complaint', category: 'R0403', area: '99017100100203', address: '暮云社区临街', above: { number: '演示12345-000318', due: later(24 * 12) },
    caller: { name: '隆某霞', phone: '10000033207' },
    steps: [...toUnit('chengguan', ['muyun']), step('note', 'chengguan', 20, { words: '现场查看，净化器未开机，已责令三日内清洗并正常使用。' })],
  },
  {
    id: 'bus', programme: at, when: { daysAgo: 25, hour: 12.4 }, by: 'caller',
    words: '建议在听松园北门加一个公交站，上下班有两千多人，最近的站要走二十分钟。',
    kind: 'suggestion', category: 'R0303', area: '990171Y04', address: '听松园北门', caller: { name: '宫某俊', phone: '10000033208' },
    steps: [
      ...toUnit('jiaojing', ['zhujian', 'tingsong']),
      solved(60, 'jiaojing', '会同住建生态局、听松园现场踏勘，同意设站，线路调整方案已报审。', '您的建议采纳了，北门设站，方案批下来大约两个月，批准后我们再告诉您开通日期。'),
      passed(22, '看了踏勘记录。'),
      step('record', 'hecha', 24 * 6, { outcome: 'unanswered' }),
      step('record', 'hecha', 27, { outcome: 'unanswered' }),
      step('record', 'hecha2', 26, { outcome: 'reached', call: '演示录音-0071', solved: 'partly', score: 4, remark: '等开通了再说' }),
    ],
  },
  {
    id: 'boundary', programme: at, when: { daysAgo: 26, hour: 8.9 }, by: 'ouxiang.wangge', source: 'visit',
    words: '藕香村两户因为院墙滴水檐朝谁家吵了好几回，敲门时听说昨天差点动手，需要尽快调解。',
    kind: 'help', category: 'R0501', matter: 'neighbours', area: '99017100120202', address: '藕香村二组', caller: { name: '辛某贵', phone: '10000033209' },
    steps: [
      ...toUnit('ouxiang', ['zongzhi']),
      step('signPart', 'zongzhi', 1), step('answerPart', 'zongzhi', 20, { words: '人民调解员到场，两家各退一步，檐口改装接水槽。' }),
      solved(6, 'ouxiang', '签了调解协议，接水槽费用两家平摊，当天装好。', '事情说开了，水槽也装上了，以后有话先找村里说。', 'wall'),
      passed(40, '两户都电话问过，属实。'),
      rated(20, 5),
    ],
  },
  {
    id: 'fresh-portal', programme: at, when: { minutesAgo: 26 }, by: 'caller', words: '小区门口那个花坛塌了一半，砖头都露出来了，小孩老在上面跑，怪吓人的',
    kind: 'help', category: 'R0101', area: '990171001001T13', address: '凌霄居南门', photos: ['wall-before'], caller: { name: '苗某洁', phone: '10000033210' }, steps: [],
  },
  {
    id: 'fresh-chat', programme: at, when: { minutesAgo: 95 }, by: 'chenxi.wangge1', source: 'chat',
    words: '群里有人说紫藤园今天的垃圾没收，已经堆到路上了，我去看了确实是。',
    kind: 'complaint', category: 'R0404', area: '990171001001T03', address: '紫藤园', photos: ['rubbish-before'], caller: { name: '群内居民' }, steps: [],
  },
];
