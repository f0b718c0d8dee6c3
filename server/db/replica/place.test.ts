import { expect, test } from 'vitest';
import { bytesBetween, reaches, readPlace } from './place.ts';

test.each(['', 'x', '0', '1/', '/1', '1/2/3', '123456789/0', "0/1'; drop table cases", 'G/1'])('%o is no place in the log', (text) => {
  expect(readPlace(text)).toBe('unknown');
});

test('places are compared as numbers, not as words', () => {
  expect(reaches('10/0', '9/FFFFFFFF')).toBe(true);
  expect(reaches('9/FFFFFFFF', '10/0')).toBe(false);
  expect(reaches('0/A0', '0/A0')).toBe(true);
  expect(bytesBetween('0/FFFFFFFF', '1/1')).toBe(2);
  expect(bytesBetween('1/1', '0/0')).toBe(0);
});

test('the head of a page on which nothing stands yet is not waited for, but what stands on it is', () => {
  expect(reaches('0/4000', '0/4018')).toBe(true);
  expect(reaches('0/4000', '0/4020')).toBe(false);
  expect(reaches('0/3FF8', '0/4018')).toBe(false);
});
