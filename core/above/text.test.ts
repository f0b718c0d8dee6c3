import { describe, expect, test } from 'vitest';
import { takeApart } from './text.ts';

/** What was found, by field; a table by its headings and how many rows stand under them. */
const taken = (text: string) => {
  const found = takeApart(text);
  return found.kind === 'one' ? Object.fromEntries(found.found.map(({ field, value }) => [field, value])) : found;
};

const letters: [what: string, text: string, found: Record<string, string>][] = [
  [
    'a form with full-width colons',
    '市12345政务服务热线交办单\n工单编号：YL20261124000123\n交办时间：2026-11-24 09:12\n办理时限：2026-11-27 18:00\n来电人：王某某\n联系电话：10000001234\n事发地址：暮云社区柳园小区3号楼\n诉求内容：小区门口路灯三天不亮，晚上看不清路。\n转办意见：请核实处理，按时反馈。',
    {
      number: 'YL20261124000123',
      received: '2026-11-24 09:12',
      due: '2026-11-27 18:00',
      caller: '王某某',
      phone: '10000001234',
      address: '暮云社区柳园小区3号楼',
      words: '小区门口路灯三天不亮，晚上看不清路。',
      note: '请核实处理，按时反馈。',
    },
  ],
  [
    'half-width colons and blanks of every width',
    ' 工单号 : 8800112233\n　来电人　:　李女士\n联系方式: 0371-60001234\n内容: 楼道灯坏了',
    { number: '8800112233', caller: '李女士', phone: '0371-60001234', words: '楼道灯坏了' },
  ],
  [
    'what was said goes on over several lines',
    '编号：1001\n反映内容：一、楼上漏水；\n二、物业不管。\n\n已经半个月了。\n办结时限：5个工作日',
    { number: '1001', words: '一、楼上漏水；\n二、物业不管。\n已经半个月了。', due: '5个工作日' },
  ],
  [
    'labels in brackets',
    '【工单编号】ZX-2026-00881\n【诉求人】张先生\n【电话】10000005678\n【诉求内容】广场舞音响声音太大，影响孩子写作业',
    { number: 'ZX-2026-00881', caller: '张先生', phone: '10000005678', words: '广场舞音响声音太大，影响孩子写作业' },
  ],
  [
    'labels with numbers before them',
    '一、信访件编号：XF2026-77\n二、信访人：赵某\n三、信访事项：宅基地确权\n四、信访内容：要求尽快办理确权登记\n五、办理期限：60日内',
    { number: 'XF2026-77', caller: '赵某', title: '宅基地确权', words: '要求尽快办理确权登记', due: '60日内' },
  ],
  [
    'a text message with labels on one line',
    '【市热线】编号：26112400088，联系人：孙女士，电话：10000009012，地址：东柳村南街12号，内容：自来水管爆裂，请于11月25日18时前反馈。',
    {
      number: '26112400088',
      caller: '孙女士',
      phone: '10000009012',
      address: '东柳村南街12号',
      words: '自来水管爆裂，请于11月25日18时前反馈。',
      due: '11月25日18时',
    },
  ],
  [
    'labels of the units above are nobody’s',
    '交办编号：JB-9\n责任单位：区住建局\n交办事项：清理占道经营\n交办内容：育才路早市占道严重\n经办人：周某\n完成时限：2026年12月1日',
    { number: 'JB-9', title: '清理占道经营', words: '育才路早市占道严重', due: '2026年12月1日' },
  ],
  [
    'two columns copied out of Excel',
    '工单编号\t20261124000777\n来电人\t陈某\n来电号码\t10000003456\n诉求内容\t下水道堵塞，污水外溢',
    { number: '20261124000777', caller: '陈某', phone: '10000003456', words: '下水道堵塞，污水外溢' },
  ],
  [
    'four columns of a printed form',
    '编号\tT-5\t登记时间\t2026-11-20\n姓名\t何某\t联系电话\t10000007788\n地址\t花园小区\t类别\t物业\n反映内容\t电梯常停\t\t',
    {
      number: 'T-5',
      received: '2026-11-20',
      caller: '何某',
      phone: '10000007788',
      address: '花园小区',
      category: '物业',
      words: '电梯常停',
    },
  ],
  [
    'one row under its headings',
    '工单编号\t派单时间\t办理时限\t诉求内容\nA001\t2026/11/24 8:05\t2026/11/29\t路面有坑',
    { number: 'A001', received: '2026/11/24 8:05', due: '2026/11/29', words: '路面有坑' },
  ],
  [
    'free words with number, telephone and a limit',
    '热线转来一件，工单号20261124000456，市民刘女士来电反映新华路路口红绿灯不亮，电话10000002468，请于2026年11月26日12时前处理并回复。',
    {
      number: '20261124000456',
      caller: '刘女士',
      phone: '10000002468',
      due: '2026年11月26日12时',
    },
  ],
  [
    'a document number instead of a number',
    '区督查室 云督交〔2026〕35号\n请你单位3日内核实东环路扬尘问题并反馈。文号：云督交〔2026〕35号',
    { number: '云督交〔2026〕35号', due: '3日内' },
  ],
  [
    'leader’s words',
    '批示编号：PS-2026-12\n批示日期：2026-11-23\n批示事项：老旧小区供暖\n批示内容：请住建、供热公司今晚到现场解决。\n反馈时限：24小时',
    {
      number: 'PS-2026-12',
      received: '2026-11-23',
      title: '老旧小区供暖',
      words: '请住建、供热公司今晚到现场解决。',
      due: '24小时',
    },
  ],
  [
    'a message on the web',
    '留言ID：5566\n昵称：湖边散步\n留言时间：2026-11-22 21:40:33\n留言标题：公交站牌太旧\n留言详情：看不清字，夜里没有灯。',
    { number: '5566', caller: '湖边散步', received: '2026-11-22 21:40:33', title: '公交站牌太旧', words: '看不清字，夜里没有灯。' },
  ],
  [
    'colons inside what was said do not begin a new field',
    '工单编号：77\n诉求内容：营业时间：早8点到晚10点，噪音大\n联系电话：10000001111',
    { number: '77', words: '营业时间：早8点到晚10点，噪音大', phone: '10000001111' },
  ],
  [
    'a label alone on its line',
    '工单编号：\nB-2201\n诉求内容：\n楼下烧烤油烟大\n夜里更厉害\n来电人：\n某女士',
    { number: 'B-2201', words: '楼下烧烤油烟大\n夜里更厉害', caller: '某女士' },
  ],
  ['words alone', '楼道里堆满杂物，没人管', { words: '楼道里堆满杂物，没人管' }],
  [
    'a mail with its head',
    '发件人：热线办\n主题：关于井盖缺失的转办\n编号：M-1\n正文：人民路井盖缺失，请尽快补上。',
    {
      number: 'M-1',
      title: '关于井盖缺失的转办',
      words: '人民路井盖缺失，请尽快补上。',
    },
  ],
  [
    'masked telephones stay as they are',
    '编号：9\n联系电话：100****1234\n内容：停水',
    { number: '9', phone: '100****1234', words: '停水' },
  ],
  ['an empty text', '   \n\n', {}],
];

test.each(letters)('%s', (_, text, expected) => {
  expect(taken(text)).toMatchObject(expected);
});

test('nothing is invented: words alone give no number, no caller, no limit', () => {
  expect(taken('楼道里堆满杂物，没人管')).toEqual({ words: '楼道里堆满杂物，没人管' });
  expect(taken('   \n\n')).toEqual({});
  expect(taken('工单编号：1\n诉求内容：停电')).toEqual({ number: '1', words: '停电' });
});

describe('rows copied out of a table', () => {
  test('are a table, blank rows left out, a cell in quotes keeps its line breaks', () => {
    expect(taken('工单编号\t派单时间\t诉求内容\nA1\t2026-11-24\t路灯不亮\n\nA2\t2026-11-24\t"井盖缺失\n有人绊倒"')).toEqual({
      kind: 'table',
      headings: ['工单编号', '派单时间', '诉求内容'],
      rows: [
        ['A1', '2026-11-24', '路灯不亮'],
        ['A2', '2026-11-24', '井盖缺失\n有人绊倒'],
      ],
    });
  });

  test('a title above the headings is passed over', () => {
    expect(taken('11月24日交办清单\t\t\n编号\t内容\t时限\n1\t甲\t11-25\n2\t乙\t11-26')).toMatchObject({
      kind: 'table',
      headings: ['编号', '内容', '时限'],
    });
  });
});

test('what a source calls its fields comes before what they are usually called', () => {
  const found = takeApart('件次：88\n群众说的：没暖气', { number: ['件次'], words: ['群众说的'] });
  expect(found).toMatchObject({
    kind: 'one',
    found: [
      { field: 'number', value: '88', by: 'label', label: '件次' },
      { field: 'words', value: '没暖气', by: 'label', label: '群众说的' },
    ],
  });
});
