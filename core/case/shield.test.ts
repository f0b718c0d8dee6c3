import { expect, test } from 'vitest';
import { actionsFor } from './actions.ts';
import { maySee } from './decide.ts';
import { mayReveal } from './reveal.ts';
import { type Story, story } from './testing/given.ts';
import { both, callerOf, type Person, people } from './testing/people.ts';
import { pipe, received, solved } from './testing/steps.ts';

const { desk, desk2, wang, wen, ping, lu, checker, waterHead, supervisor, leader, tian, townDesk } = people;
const complaint = { ...pipe, kind: 'complaint', about: ['water'] } as const;
const about = () => received().act(desk, 'accept', complaint);
const sees = (told: Story, person: Person) => maySee(told.state, told.asking(person, told.now));
const reveal = (purpose: string) => ({ type: 'reveal', purpose }) as const;

test('a case is never sent, in no way, to a unit that it is about, nor to its family', () => {
  expect(about().refuses(desk, 'dispatch', { lead: 'water' })).toBe('concerns-them');
  expect(about().refuses(desk, 'dispatch', { lead: 'crew' })).toBe('concerns-them');
  expect(about().refuses(desk, 'dispatch', { lead: 'roads', assisting: ['crew'] })).toBe('concerns-them');
  expect(about().refuses(leader, 'instruct', { words: '请办理', to: 'water' })).toBe('concerns-them');
  expect(about().refuses(desk, 'dispatch', { lead: 'roads' })).toBe('done');
});

test('an arbitration does not name it either', () => {
  const told = about().act(desk, 'dispatch', { lead: 'roads' });
  for (const _ of [1, 2]) {
    told.act(lu, 'return', { reason: 'duty', basis: '不是' });
    told.act(desk, 'deny', { request: told.state.requests.at(-1)?.id, words: '是' });
  }
  told.act(lu, 'return', { reason: 'duty', basis: '不是' });
  expect(told.refuses(supervisor, 'arbitrate', { lead: 'water', words: '定' })).toBe('concerns-them');
});

test('nobody of that family sees it, whatever other post they hold', () => {
  const told = about().act(desk, 'dispatch', { lead: 'roads' });
  for (const person of [wang, wen, ping, waterHead, both('wang', wang, lu), both('wang', wang, people.checker, supervisor)]) {
    expect(sees(told, person)).toBe(false);
    expect(actionsFor(told.world, told.state, told.asking(person, told.now))).toEqual([]);
    expect(told.refusal(person, reveal('核实'))).toBe('no-such-case');
  }
  for (const person of [desk, lu, leader]) expect(sees(told, person)).toBe(true);
});

test('a report that names a unit is kept from its people from the first moment', () => {
  const told = story().opened(desk, { source: 'hotline', about: ['town'] });
  expect(sees(told, townDesk)).toBe(false);
  expect(sees(told, tian)).toBe(false);
  expect(
    story().refusal(townDesk, { type: 'open', number: 'n', data: { words: '反映镇里', source: 'hotline', area: 'T', about: ['town'] } }),
  ).toBe('not-yours');
});

test('who called is shown to whom the case is with, and every look is on record with its purpose', () => {
  const told = received().act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' });
  expect(told.refusal(wang, reveal(''))).toBe('unwell purpose:missing');
  expect(told.refusal(lu, reveal('核实'))).toBe('no-such-case');
  expect(told.refusal(leader, reveal('核实'))).toBe('not-yours');
  told.does(wang, reveal(' 上门维修 '));
  expect(told.last).toMatchObject([{ type: 'revealed', purpose: '上门维修' }]);
  const [caller] = told.state.callers;
  expect(told.last).toMatchObject([{ values: [caller?.name?.personal, caller?.phone?.personal] }]);
});

test('an anonymous caller is shown to no unit: a handler calls through the desk', () => {
  const told = received({}, { anonymous: true }).act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' });
  expect(told.refusal(wang, reveal('核实'))).toBe('not-yours');
  expect(told.refusal(desk, reveal('代为联系'))).toBe('done');
});

test('anonymous is accepted with no name at all', () => {
  const told = story().opened(callerOf('nobody'), { anonymous: true });
  expect(told.state.callers).toEqual([{ id: expect.any(String), main: true, anonymous: true, account: 'none', rated: 0 }]);
});

test('of a confidential case only those named see who called; a confidential category makes it one', () => {
  const told = received()
    .act(desk, 'accept', { kind: 'misconduct', category: 'conduct', area: 'T' })
    .act(desk, 'dispatch', { lead: 'roads' });
  expect(told.state.shield).toEqual({ confidential: true, about: [], named: ['desk'] });
  expect(told.refusal(lu, reveal('核实'))).toBe('not-yours');
  expect(told.refusal(desk2, reveal('核实'))).toBe('not-yours');
  expect(mayReveal(told.state, told.asking(desk, told.now))).toBe(true);
});

test('it is checked by somebody else than those it is about', () => {
  const told = received()
    .act(desk, 'accept', { ...complaint, about: ['audit'] })
    .act(desk, 'dispatch', { lead: 'water' });
  told.act(wang, 'sign').act(wang, 'resolve', solved);
  expect(told.refuses(checker, 'pass')).toBe('no-such-case');
  expect(told.refuses(people.deskChecker, 'pass')).toBe('done');
});

test('a discipline clue is only registered and passed on', () => {
  const told = received().act(desk, 'accept', { kind: 'misconduct', category: 'conduct', area: 'T', clue: true });
  expect(told.state.shield).toMatchObject({ confidential: true, clue: true });
  expect(told.refuses(desk, 'dispatch', { lead: 'roads' })).toBe('only-passed-on');
  expect(told.refuses(desk, 'answer', { reply: '已收到' })).toBe('only-passed-on');
  expect(told.refuses(desk, 'merge', { into: '33333333-3333-4333-8333-333333333333' })).toBe('no-such-case');
  expect(received().act(desk, 'accept', pipe).refuses(desk, 'passOn', { to: '纪检监察机关' })).toBe('not-now');
  expect(told.act(desk, 'passOn', { to: '纪检监察机关' }).state).toMatchObject({ stage: 'passedOn', phase: 'done', holder: 'nobody' });
});

test('what is split off a clue is one too', () => {
  const told = received().act(desk, 'accept', { kind: 'misconduct', category: 'conduct', area: 'T', clue: true });
  told.act(desk, 'split', { words: '还有一件', category: 'pipe' }, { number: 'n2' });
  expect([...told.others.values()][0]?.shield).toMatchObject({ clue: true, confidential: true });
});
