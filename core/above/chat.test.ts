import { expect, test } from 'vitest';
import { chatWords, splitChat } from './chat.ts';

const said = (text: string) => splitChat(text).map(({ who, at, words }) => [who, at, words].filter((part) => part !== '').join('|'));

test('words that are no chat are one message without a speaker', () => {
  expect(said('三号楼东单元楼道灯坏了三天了')).toEqual(['三号楼东单元楼道灯坏了三天了']);
  expect(said('地址：柳园小区三号楼\n电话：10000001234\n楼道灯坏了')).toEqual(['地址：柳园小区三号楼\n电话：10000001234\n楼道灯坏了']);
  expect(said('  \n ')).toEqual([]);
  expect(said('通知：明天上午 9:30 停水')).toEqual(['通知|明天上午 9:30 停水']);
});

test.each([
  [
    'names with date and time on lines of their own',
    '三号楼小李 2026/11/24 9:30:12\n楼道灯坏了\n\n王阿姨 2026/11/24 9:31\n我们单元也是\n晚上不敢出门',
    ['三号楼小李|2026/11/24 9:30:12|楼道灯坏了', '王阿姨|2026/11/24 9:31|我们单元也是\n晚上不敢出门'],
  ],
  ['names with a time alone', '小李 09:30\n楼道灯坏了\n王阿姨 昨天 21:05\n是的', ['小李|09:30|楼道灯坏了', '王阿姨|昨天 21:05|是的']],
  ['the time before the name', '9:30 小李\n电梯停了\n[9:32] 老张\n又停了', ['小李|9:30|电梯停了', '老张|9:32|又停了']],
  ['names with a colon alone', '小李：\n电梯停了\n\n老张：\n快来人', ['小李|电梯停了', '老张|快来人']],
  ['names with a colon and words', '小李：电梯停了\n老张：快来人', ['小李|电梯停了', '老张|快来人']],
  ['a line of the day between', '—————  2026-11-24  —————\n小李：\n停水了', ['小李|2026-11-24|停水了']],
  ['marks of pictures are left out', '小李 9:30\n[图片]\n墙裂了\n老张 9:31\n[动画表情]', ['小李|9:30|墙裂了']],
  ['half-width colons', '小李:电梯停了\n老张:快来人', ['小李|电梯停了', '老张|快来人']],
])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

test('one speaker’s words stand as they are, several with their names', () => {
  expect(chatWords(splitChat('小李 9:30\n电梯停了\n小李 9:31\n快来人'))).toBe('电梯停了\n快来人');
  expect(chatWords(splitChat('小李：电梯停了\n老张：快来人'))).toBe('小李：电梯停了\n老张：快来人');
});
