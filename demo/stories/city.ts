import { accepted, confirmed, later, passed, rated, sent, signed, solved, type Story, step, toUnit } from './story.ts';

const at = 'city';

/** Things and happenings in the street, found by patrols or reported by people; what people report is verified first. */
export const cityStories: readonly Story[] = [
  {
    id: 'cover-missing', programme: at, when: { daysAgo: 3, hour: 6.4 }, by: 'chengguan.xuncha', source: 'patrol',
    words: '早巡发现菜场北口污水井盖缺失，已用锥桶围挡，旁边就是人行道。',
    kind: 'complaint', category: 'C0101', area: '99017100100101', address: '晨曦社区菜场北口', photos: ['cover-before'],
    steps: [
      accepted(0.1), sent(0.05, 'weixiu', [], '两小时内补齐，到场先围挡。'), signed(0.1, 'weixiu'),
      solved(0.9, 'weixiu', '补装球墨铸铁井盖一套，加防坠网。', '井盖已补装，防坠网已装。', 'cover'),
      passed(1, '现场踩踏检查，稳固无响。'),
    ],
  },
  {
    id: 'cover-broken', programme: at, when: { daysAgo: 11, hour: 9.3 }, by: 'caller',
    words: '茶亭村口井盖裂了一道大口子，车一压咣当响，晚上吵得睡不着，也怕哪天掉下去',
    kind: 'complaint', category: 'C0102', area: '99017100120301', address: '茶亭村口', photos: ['cover-before'], caller: { name: '卜某生', phone: '10000035201' },
    steps: [
      accepted(0.3), confirmed(0.5, 'chating.wangge', '井盖裂缝约三十厘米，有塌落危险，已放警示牌。', 'cover-before'),
      sent(0.1, 'weixiu'), signed(0.2, 'weixiu'),
      solved(1.2, 'weixiu', '更换破损井盖，井圈重新坐浆。', '井盖换了新的，车压上去不响了。', 'cover', { investigation: '经查为重车碾压致裂，该段井盖已列入季度排查。' }),
      passed(2, '到现场看过。'),
      rated(24, 5, '速度可以'),
    ],
  },
  {
    id: 'stalls', programme: at, when: { daysAgo: 1, hour: 7.6 }, by: 'chengguan.xuncha', source: 'patrol',
    words: '暮云社区路口早市摊点占了半条机动车道，约二十个摊位。',
    kind: 'complaint', category: 'C1501', area: '99017100100201', address: '暮云社区路口', photos: ['stall-before'],
    steps: [...toUnit('shirong', ['muyun'], [0.3, 0.1, 0.2]), step('note', 'shirong', 1, { words: '已劝离机动车道上的摊位，引导到社区疏导点，两户不配合，正在做工作。' })],
  },
  {
    id: 'earth', programme: at, when: { daysAgo: 19, hour: 14.2 }, by: 'caller',
    words: '松涛村东边荒地半夜有人偷倒渣土，堆得有两层楼高，一刮风全村都是土。',
    kind: 'complaint', category: 'C1103', area: '99017110020101', address: '松涛村东荒地', photos: ['earth-before'], caller: { name: '别某义', phone: '10000035202' },
    steps: [
      accepted(1), confirmed(3, 'songtao.wangge', '现场渣土约四百立方，有新鲜车辙。', 'earth-before'),
      sent(0.5, 'shirong', ['songtao', 'jiaojing']), signed(2, 'shirong'),
      step('signPart', 'jiaojing', 3),
      step('note', 'shirong', 40, { words: '调取沿线监控，锁定两辆渣土车，正在核对车主。' }),
    ],
  },
  {
    id: 'illegal-building', programme: at, when: { daysAgo: 12, hour: 10.5 }, by: 'caller',
    words: '邻居在公共平台上加盖了一间房，把消防梯都封了，社区说过他两次，照盖不误。',
    kind: 'misconduct', category: 'C1601', area: '99017100100303', address: '星河社区6号楼', photos: ['wall-before'], caller: { name: '乐某红', phone: '10000035203' },
    steps: [
      accepted(1), confirmed(4, 'xinghe.wangge3', '平台上加建砖混房一间约十八平方米，消防梯被封。', 'wall-before'),
      sent(0.3, 'chengguan', ['zhujian', 'xinghe']), signed(1, 'chengguan'),
      step('note', 'chengguan', 30, { words: '已下达停工通知，现场停工。' }),
      step('extend', 'chengguan', 24 * 5, { until: later(24 * 50), why: '当事人申请听证，依法须在听证后作出决定。' }),
    ],
  },
  {
    id: 'fireworks', programme: at, when: { daysAgo: 28, hour: 20.4 }, by: 'caller',
    words: '藕香村有人结婚放烟花，离加油站不到一百米，太吓人了，你们管不管！',
    kind: 'misconduct', category: 'C1403', area: '99017100120201', address: '藕香村加油站旁', caller: { name: '暴某洋', phone: '10000035204' },
    steps: [
      accepted(0.1), confirmed(0.2, 'ouxiang.wangge', '确有燃放，距加油站约九十米，已劝停。', 'fireworks-before'),
      sent(0.1, 'qingfeng', ['gongan', 'anjian']), signed(0.1, 'qingfeng'),
      solved(0.9, 'qingfeng', '到场制止，收缴剩余烟花两箱，村里张贴公告。', '已到场制止，剩下的烟花收走了，当事人受到训诫。', 'fireworks', { investigation: '当事人在禁放区域燃放烟花，公安出具训诫书，来源为外购，已移交继续追查。' }),
      passed(14, '查阅调查记录、训诫书和现场照片。'),
      rated(10, 4),
    ],
  },
  {
    id: 'exposed-rubbish', programme: at, when: { daysAgo: 4, hour: 8.1 }, by: 'xinghe.wangge2', source: 'grid',
    words: '星河社区北围墙外暴露垃圾约三立方，夹有建筑垃圾。',
    kind: 'complaint', category: 'C1101', area: '99017100100302', address: '星河社区北围墙外', photos: ['rubbish-before'],
    steps: [
      ...toUnit('huanwei', [], [0.3, 0.1, 0.3]),
      solved(2, 'huanwei', '已清运。', '已清运。', 'rubbish'),
      step('fail', 'hecha', 3, { words: '现场仍有砖块和编织袋约半立方，围墙根没清到。' }),
    ],
  },
  {
    id: 'tree', programme: at, when: { minutesAgo: 40 }, by: 'caller',
    words: '刚才一阵大风，听松园门口一棵大树倒了，压住了两辆电动车，路也堵了，没看到有人受伤',
    kind: 'complaint', category: 'C0403', area: '990171Y04', address: '听松园南门', photos: ['tree-before'], caller: { name: '蒙某飞', phone: '10000035205' },
    steps: [accepted(0.1)],
  },
  {
    id: 'flood', programme: at, when: { daysAgo: 39, hour: 16.9 }, by: 'shouli', source: 'hotline',
    words: '鹭洲村涵洞积水没过膝盖了，一辆面包车熄火在里面，车上有人！',
    kind: 'help', category: 'C1401', area: '99017110021901', address: '鹭洲村涵洞', caller: { name: '农某超', phone: '10000035206' },
    steps: [
      accepted(0.05), confirmed(0.2, 'luzhou.wangge', '积水约五十厘米，一辆车被困，车内两人，已设警戒。', 'flood-before'),
      sent(0.05, 'weixiu', ['gongan', 'anjian', 'luzhou']), signed(0.1, 'weixiu'),
      solved(1.3, 'weixiu', '人员已救出，设卡断路，移动泵车排水，恢复通行。', '车里的人平安，水已经排完，路通了。', 'flood', { investigation: '涵洞排水泵跳闸，已修复并加装远程报警。' }),
      passed(15, '看现场照片和值守记录。'),
      rated(40, 3, '人没事就好，这个涵洞年年淹，能不能修一下'),
    ],
  },
  {
    id: 'green', programme: at, when: { daysAgo: 1, hour: 15.2 }, by: 'muyun.wangge4', source: 'grid',
    words: '暮云社区中心绿地草长到半人高，有三处黄土裸露。',
    kind: 'complaint', category: 'C0401', area: '99017100100204', address: '暮云社区中心绿地', photos: ['grass-before'],
    steps: [accepted(0.3), sent(0.1, 'yuanlin'), step('return', 'yuanlin', 0.6, { reason: 'area', basis: '该绿地未移交，由小区开发单位养护，建议派住建生态局督促。' })],
  },
];
