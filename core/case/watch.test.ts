import { expect, test } from 'vitest';
import { type Calendar, usualOfficeHours } from '../calendar/index.ts';
import { calendar, iso, story } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { accepted, dispatched, handling, received, resolved, solved } from './testing/steps.ts';

const { desk, wang, checker, system } = people;
const seconds = (text: string) => iso(text).replace('59:00', '59:59');
const urgent = () => story().opened(callerOf('nobody'), { source: 'button' }, '03-02 09:00');

test('nothing is told before it is due', () => {
  expect(received().told('03-02 09:00')).toEqual([]);
  expect(received().told('03-02 13:29')).toEqual([]);
});

test('the stage’s clock gives yellow at three quarters of the wall time, red the second after it is over', () => {
  const told = received();
  expect(told.wake).toBe(iso('03-02 13:30'));
  expect(told.clock('03-02 13:30').last).toEqual([{ type: 'clock-told', colour: 'yellow' }]);
  expect(told.wake).toBe(iso('03-02 15:00').replace('00.000', '01.000'));
  expect(told.told('03-02 15:00')).toEqual([]);
  expect(told.clock('03-02 15:01').last).toEqual([{ type: 'clock-told', colour: 'red' }]);
  expect(told.clock('03-02 16:00').last).toEqual([]);
});

test('the ladder day by day: 预警, 超期, 催办 the next working day, 督办 three and 通报 five working days after it', () => {
  const told = handling();
  const days = Array.from({ length: 24 }, (_, n) => `03-${String(n + 3).padStart(2, '0')} 09:00`);
  const climbed = days.flatMap((day) =>
    told.clock(day).last.flatMap((event) => (event.type === 'climbed' ? [`${day.slice(0, 5)} ${event.rung}`] : [])),
  );
  expect(told.state.promise.due).toBe(seconds('03-09 23:59'));
  expect(climbed).toEqual(['03-08 warned', '03-10 late', '03-10 urged', '03-13 supervised', '03-17 criticised']);
  expect(told.state).toMatchObject({ rung: 'criticised', supervised: true });
});

test('over the May days off: urged on the first working day after them, the make-up Saturday counts', () => {
  const may = story().opened(callerOf('nobody'), {}, '04-23 09:00');
  expect(may.state.promise.due).toBe(seconds('04-30 23:59'));
  expect(may.state.ladder).toMatchObject({ urged: iso('05-06 08:00'), supervised: iso('05-09 08:00'), criticised: iso('05-12 08:00') });
});

test('a clock that jumps tells everything once, in order', () => {
  const told = handling().clock('04-30 12:00');
  expect(told.last).toEqual([
    { type: 'climbed', rung: 'warned' },
    { type: 'climbed', rung: 'late' },
    { type: 'climbed', rung: 'urged' },
    { type: 'climbed', rung: 'supervised' },
    { type: 'climbed', rung: 'criticised' },
    { type: 'clock-told', colour: 'red' },
  ]);
  expect(told.wake).toBe('never');
  expect(told.clock('04-30 12:00').last).toEqual([]);
  expect(told.clock('05-30 12:00').last).toEqual([]);
});

test('a clock that jumps back tells nothing', () => expect(handling().clock('04-30 12:00').clock('03-03 09:00').last).toEqual([]));

test('urgent hours run through the night, working hours do not', () => {
  expect(urgent().state.promise.due).toBe(iso('03-03 09:00'));
  const evening = story().opened(callerOf('nobody'), {}, '03-06 17:00');
  expect(evening.state.clock.due).toBe(iso('03-09 11:00'));
});

test('office hours by season: in summer the afternoon begins at three', () => {
  const summer: Calendar = {
    ...calendar,
    officeHours: [
      ...usualOfficeHours,
      {
        from: '2020-01-01',
        season: ['06-15', '08-31'],
        sessions: [
          ['08:00', '12:00'],
          ['15:00', '18:30'],
        ],
      },
    ],
  };
  const told = story({ calendar: summer }).opened(callerOf('nobody'), {}, '06-15 10:00');
  expect(told.state.clock.due).toBe(iso('06-15 17:00'));
  expect(story({ calendar: summer }).opened(callerOf('nobody'), {}, '06-12 10:00').state.clock.due).toBe(iso('06-12 16:00'));
});

test('the first second after the due instant is late, the due second is not', () => {
  expect(handling().act(wang, 'resolve', solved, { at: '03-09 23:59' }).state.inTime).toBe('yes');
  expect(handling().act(wang, 'resolve', solved, { at: '03-10 00:00' }).state.inTime).toBe('no');
});

test('once handed in nothing falls late: the wait for the check is counted apart', () => {
  expect(resolved().state).toMatchObject({ ladder: {}, clock: { limit: 'none' } });
  expect(resolved().wake).toBe('never');
  expect(resolved().told('05-30 12:00')).toEqual([]);
});

test('a ladder is climbed once per handling: a failed check does not start it again', () => {
  const told = handling().clock('03-08 12:00').act(wang, 'resolve', solved, { at: '03-09 10:00' });
  told.act(checker, 'fail', { words: '还漏' }, { at: '03-11 10:00' });
  expect(told.state.rung).toBe('warned');
  expect(told.told('03-11 10:00')).toEqual([]);
  expect(told.clock('03-12 00:00').last).toContainEqual({ type: 'climbed', rung: 'late' });
});

test('nothing falls due while its clock stands still, not even on its last day', () => {
  const told = received().act(desk, 'ask', { what: '哪一栋？' }, { at: '03-09 10:00' });
  expect(told.state.promise.due).toBe('open');
  told.act(callerOf(told.state.callers[0]?.id ?? ''), 'supply', { words: '三号楼' }, { at: '03-14 10:00' });
  expect(told.state.promise.due).toBe(seconds('03-16 23:59'));
});

test('bouncing never restarts the promise', () => {
  const told = dispatched();
  const { promise } = told.state;
  for (const _ of [1, 2]) {
    told.act(wang, 'return', { reason: 'duty', basis: '不是' });
    told.act(desk, 'grant', { request: told.state.requests.at(-1)?.id }).act(desk, 'dispatch', { lead: 'water' });
    expect(told.state.promise).toEqual(promise);
  }
});

test('a limit of the zone comes over the programme’s, read when the stage is entered', () => {
  const over = accepted({
    book: { ...accepted().world.book, limit: (_p, stage) => (stage === 'dispatched' ? { n: 1, unit: 'workHours' } : undefined) },
  });
  expect(over.act(desk, 'dispatch', { lead: 'water' }).state.clock).toMatchObject({ limit: '1 workHours' });
  expect(over.act(wang, 'sign').state.clock).toMatchObject({ limit: '4 workDays' });
});

test('over a year without a notice a due date is estimated, and moved once the notice is there', () => {
  const told = story().opened(callerOf('nobody'), {}, '12-29 09:00');
  expect(told.state.promise).toMatchObject({ estimated: true, due: iso('2027-01-05 23:59').replace('59:00', '59:59') });
  expect(told.does(system, { type: 'recount' }).last).toEqual([]);

  const table = { ...calendar.table, off: new Set([...calendar.table.off, '2027-01-01', '2027-01-04']), years: new Set([2026, 2027]) };
  const published = story({ calendar: { ...calendar, table } });
  published.state = told.state;
  published.does(system, { type: 'recount' }, '12-30 09:00');
  expect(published.types).toEqual(['due-moved']);
  expect(published.state.promise).toMatchObject({ estimated: false, due: iso('2027-01-07 23:59').replace('59:00', '59:59') });
  expect(published.does(system, { type: 'recount' }).last).toEqual([]);
});

test('what has stopped is not counted again', () => expect(resolved().does(system, { type: 'recount' }).last).toEqual([]));
