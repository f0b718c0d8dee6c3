import { expect, test } from 'vitest';
import { addressOf, leadsTo, typedAs } from './read.ts';

test.each([
  'https://elsewhere.example/login',
  'https://huying.example/field/visit/1',
  'https://huying.example/field/gate/',
  'https://huying.example/field/gate/%E0%A4%A',
  'https://huying.example/x?next=/field/gate/KK1',
  'javascript:alert(1)',
  '/field/gate/KK1',
  '',
])('the code “%s” leads nowhere', (text) => expect(leadsTo(text)).toBe('nowhere'));

test('a code of ours leads to its place or pass, by whichever name the house was reached', () => {
  expect(leadsTo('http://10.0.0.7:8080/field/gate/KK1')).toEqual({ to: 'gate', id: 'KK1' });
  expect(leadsTo(' https://huying.example/field/pass/%E4%BA%ACA%2F1?x=1 ')).toEqual({ to: 'pass', id: '京A/1' });
  expect(addressOf({ to: 'pass', id: '京A/1' })).toBe('/field/pass/%E4%BA%ACA%2F1');
});

test('what is typed is a place that is known, else the number of a pass', () => {
  const places = [{ place: 'KK1' }];
  expect(typedAs('  ', places)).toBe('nowhere');
  expect(typedAs('ｋｋ1', places)).toEqual({ to: 'gate', id: 'KK1' });
  expect(typedAs('P-0007', places)).toEqual({ to: 'pass', id: 'P-0007' });
});
