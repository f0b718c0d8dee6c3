import { type Story, signed, step } from './story.ts';

const at = 'mandatory-report';

/** Reports that the law demands at once; only those who must act, and whoever keeps watch over them, ever see them. */
export const mandatoryStories: readonly Story[] = [
  {
    id: 'bruises-at-school',
    programme: at,
    when: { daysAgo: 5, hour: 10.2 },
    by: 'shouli',
    source: 'school',
    words: '班主任来电：三年级一名学生连续两周手臂、小腿有新的淤青，不肯回家，问起来只说摔的。',
    kind: 'help',
    category: 'M0101',
    area: '990171001003',
    address: '星河社区小学',
    caller: { name: '倪老师', phone: '10000032311' },
    steps: [
      signed(0.2, 'gongan'),
      step('note', 'gongan', 1.5, { words: '女警与驻校社工到校，孩子已在医务室，情绪平稳；监护人已通知到所。' }),
      step('resolve', 'gongan', 6, {
        done: '核实为家庭成员体罚，已出具告诫书，民生部门安排临时照护和心理辅导，学校每日一报。',
        reply: '孩子现在安全，由社工陪护；后续情况由驻校社工与您联系。',
      }),
      step('pass', 'duban', 12, { words: '次日到校核实，照护和辅导已落实。' }),
    ],
  },
  {
    id: 'crying-at-night',
    programme: at,
    when: { minutesAgo: 55 },
    by: 'shouli2',
    source: 'hotline',
    words: '来电人称隔壁出租屋连续几晚有孩子哭喊和摔东西的声音，今晚又有，不敢敲门。',
    kind: 'help',
    category: 'M0101',
    area: '990171001002',
    address: '出租屋三楼',
    steps: [signed(0.2, 'gongan')],
  },
];
