import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarTable, dateOf, usualOfficeHours } from '../calendar/index.ts';
import type { Asking } from '../case/command.ts';
import { people, post } from '../case/testing/people.ts';
import type { Check, RoundPart } from '../programme/rounds.ts';
import { t } from '../words.ts';
import {
  type Answers,
  answerFaults,
  asked,
  type Brought,
  decideVisit,
  evolveVisit,
  failedIn,
  occasions,
  type Planned,
  shareOut,
  type Visit,
  type VisitCommand,
  walkingOrder,
  wayLength,
} from './index.ts';

const table: CalendarTable = { off: new Set(['2026-10-05']), work: new Set(['2026-10-10']), years: new Set([2026]) };
const calendar = { zoneOffsetMinutes: 480, table, officeHours: usualOfficeHours };
const due = (every: RoundPart['every'], from: string, to: string, risk = 'none', window?: RoundPart['window']) =>
  occasions({ every, ...(window && { window }) }, { from, to, risk }, calendar).map(({ slot }) => slot);

describe('when visits fall due', () => {
  test('only when asked: never by itself', () => expect(due({ asked: true }, '2026-10-01', '2026-10-31')).toEqual([]));
  test('on Mondays, moved behind a day off, and only within the days asked about', () => {
    const mondays = { weekdays: [1], onOffDay: 'next' } as const;
    expect(due(mondays, '2026-10-04', '2026-10-12')).toEqual(['2026-10-06', '2026-10-12']);
    expect(due(mondays, '2026-10-06', '2026-10-06')).toEqual(['2026-10-06']);
  });
  test('twice a day splits the day, every three hours keeps the opening hours', () => {
    const [morning, afternoon] = occasions(
      { every: { daily: { times: 2, from: '08:00', to: '18:00' } } },
      { from: '2026-10-08', to: '2026-10-08' },
      calendar,
    );
    expect([morning!.opens, morning!.closes, afternoon!.closes].map((at) => at.toISOString().slice(11, 16))).toEqual([
      '00:00',
      '05:00',
      '10:00',
    ]);
    expect(due({ daily: { everyHours: 3, from: '09:00', to: '17:00' } }, '2026-10-08', '2026-10-08')).toHaveLength(3);
    expect(due({ daily: { everyHours: 3, from: '00:00', to: '24:00' } }, '2026-10-08', '2026-10-08')).toHaveLength(8);
  });
  test('once in a period, from whichever day of it one looks', () => {
    const half = (from: string) => due({ once: 'halfMonths' }, from, from);
    expect(half('2026-10-03')).toEqual(['2026-10-01/2026-10-15']);
    expect(half('2026-10-15')).toEqual(half('2026-10-03'));
    expect(half('2026-10-16')).toEqual(['2026-10-16/2026-10-31']);
  });
  test('by risk class, and working days only', () => {
    const every = { byClass: { high: 'weeks', low: 'quarters' }, otherwise: 'months' } as const;
    expect(due(every, '2026-10-08', '2026-10-08', 'high')).toEqual(['2026-10-05/2026-10-11']);
    expect(due(every, '2026-10-08', '2026-10-08', 'constructor')).toEqual(['2026-10-01/2026-10-31']);
    expect(due({ daily: { times: 1 }, workingDaysOnly: true }, '2026-10-03', '2026-10-06')).toEqual(['2026-10-06']);
  });
  test('a window of its own ends a visit before its period does', () => {
    const [one] = occasions(
      { every: { once: 'months' }, window: { n: 2, unit: 'naturalDays' } },
      { from: '2026-10-02', to: '2026-10-02' },
      calendar,
    );
    expect(dateOf(one!.closes, calendar) <= '2026-10-04').toBe(true);
  });
});

test('twenty firms for three groups are 7, 7 and 6, and everybody keeps theirs when it is worked out again', () => {
  const firms = Array.from({ length: 20 }, (_, n) => `f${String(n).padStart(2, '0')}`);
  const people = ['c', 'a', 'b'].map((account) => ({ account, unit: 'u' }));
  const shares = shareOut(firms, people, 'people');
  expect(['a', 'b', 'c'].map((one) => [...shares.values()].filter((who) => who[0] === one).length)).toEqual([7, 7, 6]);
  expect(shareOut(firms, people.toReversed(), 'people')).toEqual(shares);
  expect([...shareOut(firms, [], 'people').values()].every((who) => who.length === 0)).toBe(true);
  expect(shareOut(['x'], people, 'units').get('x')).toEqual(['a', 'b', 'c']);
});

test('the way leaves nobody out and does not cross itself', () => {
  const stop = fc.record({
    id: fc.uuid(),
    point: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(stop, { maxLength: 12 }), (stops) => {
      const way = walkingOrder(stops, [0, 0]);
      expect(way.map(({ id }) => id).sort()).toEqual(stops.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
  const square = [
    [0, 0],
    [1, 1],
    [0, 1],
    [1, 0],
  ].map(([x, y], n) => ({ id: String(n), point: [x!, y!] as const }));
  expect(wayLength(walkingOrder(square, [0, 0]), [0, 0])).toBeLessThan(3.01);
  expect(
    walkingOrder([
      { id: 'x', point: 'nowhere' },
      { id: 'y', point: [1, 1] },
    ]).map(({ id }) => id),
  ).toEqual(['y', 'x']);
});

const checks: Record<string, Check> = {
  fire: { title: t('消防', 'Fire'), asks: 'yesNo', evidence: 'failed', finds: { category: 'J1' } },
  heat: { title: t('体温', 'Heat'), asks: 'number', least: '35', most: '37.3', optional: true },
  machines: { title: t('设备', 'Machines'), asks: 'choice', options: { good: t('好', 'good'), bad: t('坏', 'bad') }, fails: ['bad'] },
  why: { title: t('原因', 'Why'), asks: 'text', when: { check: 'machines', is: ['bad'] } },
};
const good: Answers = { fire: { value: 'yes' }, machines: { value: 'good' } };
const faults = (answers: Answers) => answerFaults(checks, answers).map(({ path, code }) => `${path} ${code}`);

describe('a checklist', () => {
  test('names everything that is missing or wrong at once', () => {
    expect(faults({})).toEqual(['answers.fire missing', 'answers.machines missing']);
    expect(faults({ ...good, heat: { value: '37,3' }, machines: { value: 'constructor' } })).toEqual([
      'answers.heat not-right',
      'answers.machines not-right',
    ]);
    expect(faults({ ...good, why: { value: 'x' } })).toEqual(['answers.why not-asked']);
    expect(faults({ ...good, machines: { value: 'bad' } })).toEqual(['answers.why missing']);
    expect(faults({ ...good, fire: { value: 'no' } })).toEqual(['answers.fire no-photo']);
    expect(faults(good)).toEqual([]);
  });
  test('knows what failed: a no, a number outside, an option that is bad', () => {
    expect(failedIn(checks, { fire: { value: 'no' }, heat: { value: '37.4' }, machines: { value: 'bad' } })).toEqual([
      'fire',
      'heat',
      'machines',
    ]);
    expect(failedIn(checks, { fire: { value: 'yes' }, heat: { value: '37.3' }, machines: { value: 'good' } })).toEqual([]);
    expect(asked(checks, good)).not.toContain('why');
  });
});

const round = {
  title: t('检查', 'Check'),
  about: t('检查', 'Check'),
  every: { asked: true },
  subjects: { firms: true },
  who: { kinds: ['inspector'] },
  checks,
} as RoundPart;
const planned: Planned = {
  programme: 'p',
  round: 'r',
  version: 'v1',
  slot: 's',
  subject: { kind: 'area', id: 'G', area: 'G', areaPath: ['Z', 'T', 'G'], unit: 'town', point: 'nowhere' },
  kinds: ['inspector'],
  who: [],
  least: 1,
  opens: '2026-03-02T00:00:00.000Z',
  closes: '2026-03-02T10:00:00.000Z',
  hidden: false,
  because: { why: 'schedule' },
};
const inspector = { who: 'ivo', posts: [post('ivo', 'inspector', 'audit')] };
const second = { who: 'ida', posts: [post('ida', 'inspector', 'audit')] };
const system = { who: 'system', posts: [] };
const as = ({ who, posts }: { who: string; posts: Asking['posts'] }, at = '2026-03-02T03:00:00.000Z'): Asking => {
  let n = 0;
  return {
    who,
    posts,
    caller: 'nobody',
    at: new Date(at),
    newId: () => `${who}-${++n}`,
    newSalt: () => 'salt',
    digest: (text) => `#${text.length}`,
    sure: 'known',
  };
};
const world = {
  round,
  postsThen: [],
  proof: (file: string) => (file.startsWith('photo') ? { sha256: 'abc' } : undefined),
  caseOf: (check: string) => `case of ${check}`,
};
const told = (state: Visit | 'none', command: VisitCommand, asking: Asking, now = asking.at) => {
  const { events } = decideVisit(world, state, command, asking, now);
  return { events, state: events.reduce(evolveVisit, state) as Visit };
};
const visit = told('none', { type: 'plan', planned }, as(system)).state;
const brought = (id: string, more: Partial<Brought> = {}): VisitCommand => ({
  type: 'bring',
  brought: {
    id,
    outcome: 'done',
    at: '2026-03-02T03:00:00.000Z',
    clock: { said: '2026-03-02T03:00:00.000Z', off: 0 },
    version: 'v1',
    place: 'nowhere',
    together: [],
    answers: good,
    stamped: {},
    ...more,
  },
});
const failing: Answers = { ...good, fire: { value: 'no', photos: ['photo1'], note: '堆了纸箱' } };

describe('a visit', () => {
  test('is nobody else’s: another place, another kind, another name', () => {
    const kept =
      (who: { who: string; posts: Asking['posts'] }, state = visit) =>
      () =>
        decideVisit(world, state, brought('w'), as(who), as(who).at);
    expect(kept({ who: 'x', posts: [post('x', 'inspector', 'audit', 'P')] })).toThrow('no-such-thing');
    expect(kept(people.desk)).toThrow('no-such-thing');
    expect(kept(people.grid)).toThrow('no-such-thing');
    expect(kept(second, { ...visit, who: ['ivo'] })).toThrow('no-such-thing');
    expect(() => decideVisit(world, 'none', { type: 'plan', planned }, as(inspector), as(inspector).at)).toThrow('not-yours');
  });
  test('that lacks an answer or a photograph is refused, all of it told', () => {
    expect(() => told(visit, brought('w', { answers: {} }), as(inspector))).toThrow('Fire: not answered yet; answers.machines');
    expect(() => told(visit, brought('w', { answers: { ...failing, fire: { value: 'no', photos: ['gone'] } } }), as(inspector))).toThrow(
      'unwell',
    );
    expect(() => told(visit, brought('w', { outcome: 'refused', answers: {} }), as(inspector))).toThrow('unwell');
  });
  test('opens a case for what failed, and free words stand in no event', () => {
    const { state, events } = told(visit, brought('w', { answers: failing }), as(inspector));
    expect(state).toMatchObject({ stage: 'done', late: false });
    expect(state.works[0]).toMatchObject({ by: 'ivo', failed: ['fire'], findings: [{ check: 'fire', case: 'case of fire' }] });
    expect(JSON.stringify(events)).not.toContain('纸箱');
  });
  test('planned again is planned once; the same work again happens once', () => {
    expect(told(visit, { type: 'plan', planned }, as(system)).events).toEqual([]);
    const { state } = told(visit, brought('w'), as(inspector));
    expect(told(state, brought('w'), as(inspector)).events).toEqual([]);
  });
  test('is missed when its time is over, and what comes home later still counts', () => {
    const soon = new Date('2026-03-02T09:59:59.000Z');
    expect(told(visit, { type: 'miss' }, as(system), soon).events).toEqual([]);
    const missed = told(visit, { type: 'miss' }, as(system), new Date(visit.closes)).state;
    expect(missed.stage).toBe('missed');
    const home = told(missed, brought('w'), as(inspector), new Date('2026-03-03T01:00:00.000Z')).state;
    expect(home).toMatchObject({ stage: 'done', late: false });
    const tardy = told(missed, brought('w', { at: '2026-03-02T11:00:00.000Z' }), as(inspector), new Date('2026-03-03T01:00:00.000Z')).state;
    expect(tardy).toMatchObject({ stage: 'done', late: true });
  });
  test('brought by two phones keeps both, and what only the second found opens a case too', () => {
    const { state } = told(
      visit,
      brought('one', { answers: { ...good, machines: { value: 'bad' }, why: { value: '漏油' } } }),
      as(inspector),
    );
    const { state: both, events } = told(state, brought('two', { answers: failing }), as(second));
    expect(events[0]).toMatchObject({ type: 'kept-beside' });
    expect(both.works.map(({ by }) => by)).toEqual(['ivo', 'ida']);
    expect(both.works[1]!.findings).toEqual([{ check: 'fire', case: 'case of fire' }]);
    expect(told(both, brought('three', { answers: failing }), as(second)).state.works[2]!.findings).toEqual([]);
  });
  test('a check that was refused is told with its reason; done by another, it is done', () => {
    const { state } = told(visit, brought('w', { outcome: 'refused', answers: {}, reason: '门卫不让进' }), as(inspector));
    expect(state.stage).toBe('refused');
    expect(told(state, brought('w2'), as(second)).state).toMatchObject({ stage: 'done', works: [{ by: 'ida' }, { by: 'ivo' }] });
  });
  test('a phone that lives in the future is believed no further than now', () => {
    const now = new Date('2026-03-02T04:00:00.000Z');
    const { state } = told(
      visit,
      brought('w', { at: '2031-01-01T00:00:00.000Z', clock: { said: '2031-01-01T00:00:00.000Z', off: 'unknown' } }),
      as(inspector),
      now,
    );
    expect(state.works[0]).toMatchObject({ at: now.toISOString(), clock: { off: 'unknown', said: '2031-01-01T00:00:00.000Z' } });
  });
  test('is excused with a reason by whoever plans, never once it is done', () => {
    const excuse: VisitCommand = { type: 'excuse', reason: '企业停产放假' };
    expect(() => told(visit, excuse, as(inspector))).toThrow('not-yours');
    expect(() => told(visit, { type: 'excuse', reason: ' ' }, as(people.supervisor))).toThrow('unwell');
    expect(told(visit, excuse, as(people.supervisor)).state.stage).toBe('excused');
    expect(() => told(told(visit, brought('w'), as(inspector)).state, excuse, as(people.supervisor))).toThrow('not-now');
  });
  test('looked at again asks only what failed, and opens nothing more', () => {
    const again: Visit = { ...visit, because: { why: 'recheck', visit: 'v', case: 'c', checks: ['fire'] } };
    expect(() => told(again, brought('w', { answers: good }), as(inspector))).toThrow('unwell');
    const { state } = told(again, brought('w', { answers: { fire: failing.fire! } }), as(inspector));
    expect(state.works[0]).toMatchObject({ failed: ['fire'], findings: [] });
  });
});
