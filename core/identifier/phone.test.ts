import { expect, test } from 'vitest';
import { isMobile, phoneDigits } from './phone.ts';

test.each([
  '10000001234',
  '100 0000 1234',
  '100-0000-1234',
  '+86 100 0000 1234',
  '0086 10000001234',
  '8610000001234',
  '１００００００１２３４',
  '+86(100)0000-1234',
])('%s is one number, however it was written', (text) => {
  expect(phoneDigits(text)).toBe('10000001234');
  expect(isMobile(text)).toBe(true);
});

test('a fixed line is the same with and without the country before it, and no text reaches it', () => {
  expect(phoneDigits('+86 375 1234567')).toBe('03751234567');
  expect(phoneDigits('0375-1234567')).toBe('03751234567');
  expect(isMobile('0375-1234567')).toBe(false);
});

test('short and foreign numbers stay as they are', () => {
  expect(phoneDigits('12345')).toBe('12345');
  expect(phoneDigits('+44 20 7946 0000')).toBe('442079460000');
  expect(isMobile('861234')).toBe(false);
});
