import type { Article } from '../../core/zone/index.ts';

type Row = readonly [category: string, unit: string, title: string, text: string, sources: string, until: string, textEn?: string];

/** One ends soon and one has ended, so that both can be seen. */
const rows: readonly Row[] = [
  [
    'R0301',
    'weixiu',
    '路灯不亮',
    '您反映的路灯不亮（编号 {编号}），由{单位}负责，{期限}前修好。修好前请绕行或结伴走，注意脚下。',
    '市政照明设施养护要求；民呼必应办理时限',
    '2027-12-31',
    'The street lamp you reported (no. {编号}) is with {单位}; it will be lit before {期限}. Until then please mind your step.',
  ],
  [
    'R0201',
    'gongshui',
    '计划停水',
    '您那里的停水是计划检修，{单位}会在{期限}前恢复。停水期间消防和应急用水照常供应，恢复后请先放水一分钟再饮用。',
    '供水服务规范；检修公告',
    '2027-06-30',
  ],
  [
    'R0203',
    'gongdian',
    '停电抢修',
    '停电已报{单位}抢修，{期限}前恢复供电。家里有用呼吸机、制氧机的，请马上拨打供电服务站电话，安排应急电源。',
    '供电服务承诺',
    '2027-06-30',
  ],
  [
    'R0404',
    'huanwei',
    '垃圾清运',
    '您反映的垃圾清运问题（编号 {编号}），{单位}已安排加密清运，{期限}前清净，之后每天至少清运一次。',
    '环卫作业标准',
    '2027-12-31',
  ],
  [
    'R0401',
    'chengguan',
    '夜间施工噪声',
    '夜里十点到早上六点，没有夜间施工许可的工地一律停工。{单位}会到场查看，{期限}前答复您结果。',
    '噪声污染防治有关规定',
    '2026-12-15',
  ],
  [
    'R0702',
    'xingzheng',
    '异地就医备案',
    '异地就医备案可以在手机上办，也可以带身份证到行政服务中心医保窗口当场办，备案后在外地直接结算。',
    '办事指南：异地就医备案',
    '2027-03-31',
  ],
  [
    'any',
    'xingzheng',
    '需要补充材料',
    '您的诉求（编号 {编号}）还缺一些情况，请在{期限}前补充。只需补充这一次，补齐后时限接着算。',
    '一次告知制度',
    '2027-12-31',
  ],
  ['R0206', 'gongqi', '上一供暖季的答复', '供暖问题请按上一供暖季的办法办理。', '上一供暖季工作方案', '2026-03-15'],
];

/** Answers thought over once, written for the demo zone. */
export const articles: readonly Article[] = rows.map(([category, unit, title, text, sources, until, textEn], place) => ({
  id: `ZS${String(place + 1).padStart(2, '0')}`,
  title,
  category,
  unit,
  text,
  ...(textEn && { textEn }),
  sources,
  from: '2025-01-01',
  until,
}));
