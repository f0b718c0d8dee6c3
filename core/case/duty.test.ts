import { expect, test } from 'vitest';
import { book } from './testing/book.ts';
import { iso, story } from './testing/given.ts';
import { people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { pipe } from './testing/steps.ts';
import { waitsOf } from './waits.ts';

const { desk } = people;
const anybody = { who: 'caller', posts: [], caller: 'nobody' } as const;
const roster = book({ onDuty: () => ({ person: 'yan', leader: 'zhao' }) });
const night = (over: object = {}) => story({ book: roster, ...over }).opened(anybody, { source: 'button' }, '03-02 23:00');
const trays = (told: ReturnType<typeof night>) => waitsOf(told.state).map(({ tray }) => tray);

test('in office hours, and when nothing is urgent, nobody is called out of bed', () => {
  expect(story({ book: roster }).opened(anybody, { source: 'button' }, '03-02 09:00').state.duty).toBe('none');
  expect(story({ book: roster }).opened(anybody, {}, '03-02 23:00').state.duty).toBe('none');
});

test('by night an urgent case waits in the duty person’s own tray, within half an hour in the leader’s too, then in every leader’s', () => {
  const told = night();
  expect(told.state.duty).toMatchObject({ person: 'yan', leader: 'zhao', reached: 'person', toLeader: iso('03-02 23:30') });
  expect(trays(told)).toEqual(['desk', 'account:yan']);
  expect(told.told('03-02 23:29')).toEqual([]);
  told.clock('03-02 23:30');
  expect(told.types).toEqual(['duty-passed']);
  expect(trays(told)).toEqual(['desk', 'account:yan', 'account:zhao']);
  told.clock('03-03 00:00');
  expect(trays(told)).toEqual(['desk', 'account:yan', 'account:zhao', 'leader']);
  expect(told.wake > iso('03-03 00:00')).toBe(true);
});

test('however far the clock jumps, each step is told once and in order', () => {
  const told = night().clock('03-03 07:00');
  expect(told.last.filter(({ type }) => type === 'duty-passed')).toEqual([
    { type: 'duty-passed', to: 'leader' },
    { type: 'duty-passed', to: 'leaders' },
  ]);
  expect(told.told('03-03 07:00')).toEqual([]);
});

test('once accepted it goes no further', () => {
  const told = night().act(desk, 'accept', pipe, { at: '03-02 23:10' });
  expect(trays(told)).toEqual(['desk']);
  expect(told.told('03-03 00:10').map(({ type }) => type)).not.toContain('duty-passed');
});

test('how long each has is the programme’s and the zone’s to say', () => {
  const { limits } = testProgramme().cases;
  const programme = testProgramme({ limits: { ...limits, duty: { n: 0.25, unit: 'urgentHours' } } });
  expect(night({ programme }).state.duty).toMatchObject({ toLeader: iso('03-02 23:15'), toAll: iso('03-02 23:30') });
  const zone = book({ onDuty: () => ({ person: 'yan', leader: 'zhao' }), limits: { duty: { n: 1, unit: 'urgentHours' } } });
  expect(night({ programme, book: zone }).state.duty).toMatchObject({ toLeader: iso('03-03 00:00') });
});

test('where nobody is on duty every leader has it at once', () => {
  const told = night({ book: book({ onDuty: () => undefined }) });
  expect(told.state).toMatchObject({ night: true, duty: 'none' });
  expect(trays(told)).toEqual(['desk', 'leader']);
});
