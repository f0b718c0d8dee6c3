import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test('every length around a block, and Chinese, is what the machine says', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  for (const text of [...Array.from({ length: 130 }, (_, n) => 'x'.repeat(n)), '福彩3D 357\n9199…', '😀'.repeat(400)])
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
