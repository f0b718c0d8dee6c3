import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

const wide = (sign: string) => (/[ -~]/.test(sign) ? 0.5 : 1);
const lines = (text: string, width: number) => breakLines(text, width, wide);

test('no line is wider than it may be, and nothing is lost', () => {
  const text = '晨曦社区南门第三根灯杆从昨晚起不亮，孩子放学看不清路。'.repeat(9);
  const broken = lines(text, 10);
  expect(Math.max(...broken.map((line) => line.length))).toBeLessThanOrEqual(10);
  expect(broken.join('')).toBe(text);
});

test('a closing sign never begins a line, an opening one never ends it', () => {
  expect(lines('路灯不亮，请修', 4)).toEqual(['路灯不', '亮，请修']);
  expect(lines('一二三（四五）', 4)).toEqual(['一二三', '（四五）']);
});

test('a telephone number stays whole; what is wider than the page is broken all the same', () => {
  expect(lines('电话10000001234', 6)).toEqual(['电话', '10000001234']);
  expect(lines('a'.repeat(30), 5)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(10)]);
});

test('an empty line between two paragraphs stays; a sign beyond the basic plane is one sign', () => {
  expect(lines('甲\n\n乙', 4)).toEqual(['甲', '', '乙']);
  expect(lines('𠮷𠮷𠮷', 2)).toEqual(['𠮷𠮷', '𠮷']);
  expect(lines('', 4)).toEqual(['']);
});
