import { expect, test } from 'vitest';
import { book, category } from '../core/case/testing/book.ts';
import { iso, story } from '../core/case/testing/given.ts';
import { callerOf, people } from '../core/case/testing/people.ts';
import { callerIn, solved } from '../core/case/testing/steps.ts';
import { uscc } from '../core/identifier/index.ts';
import enterprise from './enterprise.ts';

const { desk, wang, checker, officer, lu } = people;
const world = {
  programme: enterprise,
  book: book({ category: (code) => (code === 'power' ? category('power', 'enterprise') : undefined) }),
};
const firm = callerOf('nobody');
const open = (data: object) => ({ type: 'open', number: 'n', data: { words: '厂区电压不稳', ...data } }) as const;
const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => `91990171MA0000001${last}`).find((one) => uscc(one).valid) ?? '';
const reported = () => story(world).opened(firm, { firm: '试验电缆厂（虚构）', code, park: '东一园区' });
const accept = { kind: 'help', category: 'power', area: 'T' };
const end = (text: string) => iso(`${text} 23:59`).replace('59:00', '59:59');

test('a firm says which firm it is, by a credit code that is right', () => {
  expect(story(world).refusal(firm, open({}))).toBe('unwell firm:missing');
  const wrong = `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`;
  expect(story(world).refusal(firm, open({ firm: '试验厂', code: wrong }))).toBe('unwell code:credit-code');
  expect(reported().events[0]).toMatchObject({ data: { firm: '试验电缆厂（虚构）', code, park: '东一园区' } });
});

test('1 / 3 / 7 / 30 natural days: one day to study and pass on, for both steps together', () => {
  const told = reported();
  expect(told.state).toMatchObject({ clock: { due: end('03-03') }, promise: { due: end('03-09') } });
  told.act(desk, 'accept', accept, { at: '03-03 15:00' });
  expect(told.state.clock).toMatchObject({ limit: '1 naturalDays', start: iso('03-02 09:00'), due: end('03-03') });
  told.act(desk, 'dispatch', { lead: 'water' }, { at: '03-03 16:00' }).act(wang, 'sign', {}, { at: '03-04 09:00' });
  expect(told.state.clock).toMatchObject({ limit: '3 naturalDays', due: end('03-07') });
});

test('a major matter has thirty days', () => {
  const told = reported().act(desk, 'accept', { ...accept, matter: 'major' });
  expect(told.state.promise).toMatchObject({ limit: '30 naturalDays', due: end('04-01') });
  expect(reported().act(desk, 'accept', { ...accept, matter: 'general' }).state.promise.limit).toBe('7 naturalDays');
});

test('the park whistles: departments report in within thirty minutes', () => {
  const told = reported().act(desk, 'accept', accept).act(desk, 'dispatch', { lead: 'water' }, { at: '03-03 10:00' });
  told.act(officer, 'whistle', { lead: 'roads', units: ['roads'], words: '请到园区' });
  expect(told.state.whistle).toMatchObject({ due: iso('03-03 10:30'), units: [{ unit: 'roads', state: 'called' }] });
  expect(told.act(lu, 'arrive', {}, { at: '03-03 10:30' }).state.whistle).toMatchObject({ units: [{ state: 'arrived' }] });
});

test('the firm alone rates, its officer too; nobody records a rating as told', () => {
  const told = reported().act(desk, 'accept', accept).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign');
  told.act(wang, 'resolve', solved).act(checker, 'pass');
  expect(told.refuses(checker, 'record', { outcome: 'reached', call: 'R', solved: 'yes', score: 5 })).toBe('not-now');
  expect(told.refuses(desk, 'rate', { solved: 'yes', score: 5 })).toBe('not-yours');
  expect(told.refuses(callerIn(told), 'rate', { solved: 'yes', score: 5, officer: 6 })).toBe('unwell officer:too-large');
  told.act(callerIn(told), 'rate', { solved: 'yes', score: 5, officer: 4 });
  expect(told.last).toMatchObject([{ type: 'rated', data: { officer: 4 }, rating: { by: 'link' } }]);
  expect(told.state.stage).toBe('archived');
});

test('a firm that says nothing is unrated after fourteen days', () => {
  const told = reported().act(desk, 'accept', accept).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign');
  told.act(wang, 'resolve', solved).act(checker, 'pass', {}, { at: '03-05 10:00' }).clock('03-20 00:00');
  expect(told.state).toMatchObject({ stage: 'archived', unrated: true });
});
