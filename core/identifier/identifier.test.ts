import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  age,
  caseNumber,
  checkDigit,
  isCaseNumber,
  maskId,
  maskName,
  maskPhone,
  oldResidentId,
  orgCode,
  readCaseNumber,
  residentId,
  uscc,
} from './index.ts';

const asOf = '2026-01-01';

describe('credit codes', () => {
  test("the standard's own example", () =>
    expect(uscc(' 9135 0100-m000100y-４３ ')).toEqual({
      valid: true,
      normalized: '91350100M000100Y43',
      orgCodeOk: true,
    }));
  test.each([
    ['', 'length'],
    ['91350100M000100Y4', 'length'],
    ['91350100M000100Y4Z', 'alphabet'],
    ['9135O100M000100Y43', 'alphabet'],
    ['91A50100M000100Y43', 'area'],
    ['91350100M000100Y44', 'check'],
    ['93150100M000100Y43', 'check'],
  ])('%s fails by %s', (code, reason) => expect(uscc(code)).toEqual({ valid: false, reason }));
  test('an emoji is one character and not of the alphabet', () =>
    expect(uscc('91350100M000100Y4😀')).toEqual({ valid: false, reason: 'alphabet' }));
  test('a wrong organisation code is a warning only', () =>
    expect(uscc('91410499MA00K7X25K')).toMatchObject({ valid: true, orgCodeOk: false }));
  test('organisation codes', () => expect(['M000100Y', 'ma000000', '00000000'].map(orgCode)).toEqual(['4', '7', '0']));
  test('seven characters have no check character', () => expect(() => orgCode('M000100')).toThrow(RangeError));
});

describe('resident numbers', () => {
  test("the standard's own example", () =>
    expect(residentId('11010519491231002x', asOf)).toEqual({
      valid: true,
      normalized: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: 'female',
    }));
  test.each([
    ['', 'length'],
    ['41049919X50101002X', 'alphabet'],
    ['009999196205173156', 'province'],
    ['839999196205173156', 'check'],
    ['849999196205173156', 'province'],
    ['41049920210229013X', 'birthDate'],
    ['410499202601020067', 'birthDate'],
    ['410499000001010067', 'birthDate'],
    ['410499197509230048', 'check'],
  ])('%s fails by %s', (id, reason) => expect(residentId(id, asOf)).toEqual({ valid: false, reason }));
  test('an old number is judged by the new one', () => {
    expect(oldResidentId('410499620517315', asOf)).toMatchObject({ normalized: '410499196205173157', sex: 'male' });
    expect(oldResidentId('410499630229122', asOf)).toEqual({ valid: false, reason: 'birthDate' });
    expect(oldResidentId('41049963022912X', asOf)).toEqual({ valid: false, reason: 'alphabet' });
    expect(oldResidentId('410499196205173157', asOf)).toEqual({ valid: false, reason: 'length' });
  });
  test('29 February turns a year older on 1 March', () => {
    expect(age('2004-02-29', '2021-02-28')).toBe(16);
    expect(age('2004-02-29', '2021-03-01')).toBe(17);
    expect(age('2004-02-29', '2024-02-29')).toBe(20);
  });
});

describe('masks', () => {
  test('keep what the eye needs', () => {
    expect(maskId('41049919750923008x')).toBe('410499********008X');
    expect(maskPhone('100 0000 1234')).toBe('100****1234');
    expect(maskName('甲乙丙')).toBe('甲**');
    expect(maskName('𠮷乙')).toBe('𠮷*');
    expect(maskName('')).toBe('');
  });
  test('never show a short number whole', () => {
    expect(maskPhone('1234567')).toBe('*******');
    expect(maskId('4104991975')).toBe('**********');
  });
});

describe('case numbers', () => {
  test('are short and read aloud', () => expect(caseNumber('2026-11-20', 42)).toMatch(/^261120-00042-\d$/));
  test("ISO 7064's own example", () => expect(checkDigit('0794')).toBe('5'));
  test.each([0, -1, 1.5, 1e9])('there is no counter %d', (counter) => expect(() => caseNumber('2026-11-20', counter)).toThrow(RangeError));
  test('are understood however they are typed', () => {
    const number = caseNumber('2026-11-20', 42);
    const digits = number.replaceAll('-', '');
    const wide = [...number].map((c) => (c === '-' ? '－' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join('');
    expect([` ${number} `, digits, number.replaceAll('-', ' '), wide].map(readCaseNumber)).toEqual([number, number, number, number]);
  });
  test.each(['', '261120', '261320-00042-1', '26112000042', '王某某'])('"%s" is none', (text) => expect(isCaseNumber(text)).toBe(false));

  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999 })))
    .map(([day, counter]) => caseNumber(`2026-11-${String(day).padStart(2, '0')}`, counter));

  test('every number is one', () => fc.assert(fc.property(numbers, (number) => isCaseNumber(number))));
  test('every single wrong digit is noticed', () =>
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, where, by) => {
        const digits = number.replaceAll('-', '');
        const i = where % digits.length;
        const wrong = digits.slice(0, i) + ((Number(digits[i]) + by) % 10) + digits.slice(i + 1);
        expect(isCaseNumber(wrong)).toBe(false);
      }),
    ));
  test('more than 97 of 100 exchanges of neighbours are noticed', () => {
    let [exchanged, unnoticed] = [0, 0];
    for (let counter = 1; counter < 3000; counter++) {
      const digits = `261120${String(counter).padStart(5, '0')}`;
      const whole = digits + checkDigit(digits);
      for (let i = 0; i < whole.length - 1; i++) {
        if (whole[i] === whole[i + 1]) continue;
        const swapped = whole.slice(0, i) + whole[i + 1] + whole[i] + whole.slice(i + 2);
        exchanged += 1;
        if (checkDigit(swapped.slice(0, -1)) === swapped.at(-1)) unnoticed += 1;
      }
    }
    expect(unnoticed / exchanged).toBeLessThan(0.03);
  });
});
