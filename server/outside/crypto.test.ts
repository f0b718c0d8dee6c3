import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBy, hmacSm3, sm4Block, sm4Decrypt, sm4Encrypt } from './crypto.ts';

const standard = '0123456789abcdeffedcba9876543210';
const iv = '000102030405060708090a0b0c0d0e0f';

describe('the national algorithms of the runtime', () => {
  test('SM3 of abc', () => expect(digestBy('sm3')('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'));
  test('SM4 of the standard block under itself', () => expect(sm4Block(standard, standard)).toBe('681edf34d206965e86b3e94f536e4246'));
  test('a key as text is its bytes', () => expect(hmacSm3('钥', 'abc')).toBe(hmacSm3(Buffer.from('钥'), 'abc')));
  test('what was hidden is found again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sm4Decrypt(standard, iv, sm4Encrypt(standard, iv, text))).toBe(text);
      }),
    ));
  test.each(['', 'zz'.repeat(16), standard.slice(2)])('"%s" is no key', (key) =>
    expect(() => sm4Encrypt(key, iv, 'abc')).toThrow('16 bytes'),
  );
});
