import { describe, expect, test } from 'vitest';
import { calendar } from '../case/testing/given.ts';
import type { AboveField, DateOrder } from './fields.ts';
import { guessColumns } from './guess.ts';
import { type Cell, readDue, readMoment } from './moment.ts';
import { readRow } from './row.ts';
import { phoneIn } from './tidy.ts';

const now = new Date('2026-11-24T10:00:00+08:00');
const how = (order: DateOrder = 'ymd') => ({ order, calendar, now });

/** The instant as it is said where the calendar is. */
const local = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const read = (cell: Cell, order?: DateOrder, end?: boolean) => {
  const found = readMoment(cell, how(order), end);
  return 'value' in found ? local(found.value) : found.wrong.zh;
};

describe('times as others write them', () => {
  test.each(['昨天', '2026-13-01', '2026-02-30', '25:00', '2026-11-24 25:00', '', '下周一', '3', '2026年'])(
    '“%s” is none, and is told so',
    (shown) => {
      expect(read(shown)).toContain('不是时间');
    },
  );

  test.each([
    ['2026-11-24 09:30', '2026-11-24 09:30:00'],
    ['2026-11-24 09:30:15', '2026-11-24 09:30:15'],
    ['2026/11/4 9:05', '2026-11-04 09:05:00'],
    ['2026.11.04', '2026-11-04 00:00:00'],
    ['2026年11月24日9时30分', '2026-11-24 09:30:00'],
    ['2026年11月24日 下午3点', '2026-11-24 15:00:00'],
    ['２０２６－１１－２４　０９：３０', '2026-11-24 09:30:00'],
    ['20261124', '2026-11-24 00:00:00'],
    ['20261124093015', '2026-11-24 09:30:15'],
    ['20261124 0930', '2026-11-24 09:30:00'],
    ['11月25日18时前', '2026-11-25 18:00:00'],
    ['11-25', '2026-11-25 00:00:00'],
    ['2026-11-24T01:30:00Z', '2026-11-24 09:30:00'],
    ['2026-11-24T09:30:00+08:00', '2026-11-24 09:30:00'],
    ['2026-11-24 09:30:00.0', '2026-11-24 09:30:00'],
    ['2026-11-24 星期二', '2026-11-24 00:00:00'],
    ['24/11/2026 18:00', '2026-11-24 18:00:00'],
    ['46350', '2026-11-24 00:00:00'],
  ])('%s is %s', (shown, said) => expect(read(shown)).toBe(said));

  test('a date of Excel is what was typed, wherever the server stands', () => {
    expect(read(new Date('2026-11-24T09:30:00Z'))).toBe('2026-11-24 09:30:00');
    expect(read(46350.395833333336)).toBe('2026-11-24 09:30:00');
    expect(read(new Date('2026-11-24T00:00:00Z'), 'ymd', true)).toBe('2026-11-24 23:59:59');
  });

  test('the order of day and month is the source’s own', () => {
    expect(read('04/11/2026', 'dmy')).toBe('2026-11-04 00:00:00');
    expect(read('11/04/2026', 'mdy')).toBe('2026-11-04 00:00:00');
  });

  test.each([
    ['5个工作日', '2026-12-01 23:59:59'],
    ['3日内', '2026-11-27 23:59:59'],
    ['24小时', '2026-11-25 10:00:00'],
    ['十五日', '2026-12-09 23:59:59'],
    ['2026-11-26', '2026-11-26 23:59:59'],
    ['2026-11-26 12:00', '2026-11-26 12:00:00'],
  ])('a limit of %s ends at %s', (shown, said) => {
    const due = readDue(shown, now, how());
    expect('value' in due ? local(due.value) : due.wrong.zh).toBe(said);
  });
});

test('the headings of a file mean what they are like; what is like nothing means nothing', () => {
  const means = (...headings: string[]) => [...guessColumns(headings)].map(([place, field]) => `${headings[place]} ${field}`);
  expect(means('序号', '工单编号', '派单时间', '要求办结时间', '来电人姓名', '来电号码', '诉求内容', '受理渠道')).toEqual([
    '工单编号 number',
    '派单时间 received',
    '要求办结时间 due',
    '来电人姓名 caller',
    '来电号码 phone',
    '诉求内容 words',
  ]);
  expect(means('工单标题', '工单内容', '工单编号*', ' 联系 电话 ', '事发地址（详细）')).toEqual([
    '工单标题 title',
    '工单内容 words',
    '工单编号* number',
    ' 联系 电话  phone',
    '事发地址（详细） address',
  ]);
  expect(means('甲', '乙', '是否回访')).toEqual([]);
  expect([...guessColumns(['件次', '工单编号'], { number: ['件次'] })]).toEqual([[0, 'number']]);
});

const meant = (cells: Partial<Record<AboveField, Cell>>) =>
  new Map(Object.entries(cells).map(([field, cell]) => [field as AboveField, [cell]] as const));

describe('a row', () => {
  const good = { number: 'A1', received: '2026-11-20 09:00', due: '2026-11-27', words: '路灯不亮', phone: '13800000000' };

  test('with everything wrong is told everything at once, by field', () => {
    const { faults } = readRow(meant({ number: '1.23e+15', received: '昨天', due: '很快', phone: '问门卫', words: ' ' }), how());
    expect(faults.map(({ field }) => field)).toEqual(['number', 'received', 'due', 'words', 'phone']);
  });

  test('received in the future, or due before it was received, is a slip', () => {
    expect(readRow(meant({ ...good, received: '2027-01-01' }), how()).faults.map(({ field }) => field)).toEqual(['received', 'due']);
    expect(readRow(meant({ ...good, due: '2026-11-19' }), how()).faults.map(({ field }) => field)).toEqual(['due']);
  });

  test('a number that Excel has shortened is not trusted; a whole one keeps its digits', () => {
    expect(readRow(meant({ ...good, number: 2.0261124000123e21 }), how()).faults[0]?.words.zh).toContain('科学计数法');
    expect(readRow(meant({ ...good, number: 20261124000123 }), how()).told.number).toBe('20261124000123');
  });

  test('title, words and what is asked for run together, none of them twice', () => {
    expect(readRow(meant({ ...good, title: '路灯', words: '路灯不亮三天', note: '请尽快' }), how()).told.words).toBe(
      '路灯不亮三天\n【交办要求】请尽快',
    );
    expect(readRow(meant({ ...good, title: '夜间照明', words: '路灯不亮三天' }), how()).told.words).toBe('夜间照明\n路灯不亮三天');
  });

  test('a masked telephone, or none, is none', () => {
    expect(readRow(meant({ ...good, phone: '138****0000' }), how())).toMatchObject({ faults: [], told: { phone: 'none' } });
    expect(readRow(meant({ ...good, phone: '无' }), how())).toMatchObject({ faults: [], told: { phone: 'none' } });
  });
});

test.each([
  ['王某 10000001234', '10000001234'],
  ['０１０－６０００１２３４', '010-60001234'],
  ['+86 13800000000', '13800000000'],
  ['13800000000/13900000000', '13800000000'],
  ['没有', 'none'],
])('the telephone number in “%s” is %s', (text, number) => expect(phoneIn(text)).toBe(number));
