import { describe, expect, test } from 'vitest';
import bonds from '../../programmes/bonds.ts';
import households from '../../programmes/households.ts';
import projects from '../../programmes/projects.ts';
import { chinaCalendar } from '../../server/outside/calendar.ts';
import type { Asking } from '../case/command.ts';
import { people } from '../case/testing/people.ts';
import type { Programme } from '../programme/programme.ts';
import { decideEntry, type Entry, type EntryCommand, type EntryWorld, evolveEntry, linksOf, wakesOf } from './index.ts';

const shelf: Record<string, Programme> = { bonds, households, projects };
const calendar = chinaCalendar();
let made = 0;

/** A small register room: commands change it, refusals are thrown. */
const room = (on = '2021-08-05') => {
  const entries = new Map<string, Entry>();
  let today = on;
  const world = (): EntryWorld => ({
    part: (programme, register) => {
      const part = shelf[programme]?.registers?.[register];
      return part && { part, version: 'v' };
    },
    calendar,
    today,
    areaPath: (area) => (area === 'T' ? ['Z', 'T'] : area === 'Z' ? ['Z'] : undefined),
    knows: (what, id) => what === 'account' || id === 'water',
    figure: () => undefined,
    hasTag: (_, register, tag) => tag === 'watch' && register !== 'orders',
    taken: (programme, register, key) =>
      [...entries.values()].some((one) => one.programme === programme && one.register === register && one.key === key),
    other: (id) => entries.get(id) ?? 'none',
  });
  const asking = (who: { posts: Asking['posts'] }): Asking => ({
    who: 'somebody',
    posts: who.posts,
    caller: 'nobody',
    at: new Date(`${today}T02:00:00Z`),
    newId: () => `id-${++made}`,
    newSalt: () => 'salt',
    digest: (text) => `digest of ${text.length}`,
    sure: 'known',
  });
  const ask = (id: string, command: EntryCommand, who: { posts: Asking['posts'] } = people.desk) => {
    const decision = decideEntry(world(), id, entries.get(id) ?? 'none', command, asking(who));
    for (const { id: stream, events } of [{ id, events: decision.events }, ...decision.others]) {
      const state = events.reduce<Entry | 'none'>(evolveEntry, entries.get(stream) ?? 'none');
      if (state !== 'none') entries.set(stream, state);
    }
    return decision;
  };
  const enter = (programme: string, register: string, data: object, area = 'T') => {
    const id = `e-${++made}`;
    ask(id, { type: 'enter', programme, register, area, data });
    return id;
  };
  return {
    ask,
    enter,
    at: (day: string) => (today = day),
    of: (id: string) => entries.get(id)!,
    asSystem: (id: string) => decideEntry(world(), id, entries.get(id)!, { type: 'check' }, { ...asking({ posts: [] }), who: 'system' }),
  };
};

const project = {
  code: 'P-1',
  name: '电机厂房',
  address: '北湖大道1号',
  kind: 'industry',
  level: 'city',
  amount: '12000',
  begin: '2021-09-01',
  finish: '2022-06-30',
};
const household = (number: string) => ({ number, head: '王某某', door: '1号', people: 3 });

describe('entering', () => {
  test('every fault at once, by field; what nobody may see is not there', () => {
    const { ask } = room();
    const enter =
      (data: object, who?: { posts: Asking['posts'] }, area = 'T') =>
      () =>
        ask('x', { type: 'enter', programme: 'projects', register: 'projects', area, data }, who);
    expect(enter({ ...project, amount: '1,2', kind: 'zoo', more: 1 })).toThrow(
      /data\.kind.*data\.amount.*data\.more|data\.amount.*data\.kind|unwell/,
    );
    expect(enter(project, people.wang)).toThrow('no-such-thing');
    expect(enter(project, people.admin)).toThrow('no-such-thing');
    expect(enter(project, undefined, 'nowhere')).toThrow('area');
  });
  test('a number is registered once, and never changed', () => {
    const { ask, enter } = room();
    const id = enter('projects', 'projects', project);
    expect(() => enter('projects', 'projects', { ...project, name: '别的' })).toThrow('key-taken');
    expect(() => ask(id, { type: 'change', data: { code: 'P-2' } })).toThrow('data.code');
    expect(() => ask(id, { type: 'change', data: {}, cleared: ['name'] })).toThrow('data.name');
  });
  test('who lives there never stands in an event', () => {
    const { ask } = room();
    const { events, personal, finds } = ask('h', {
      type: 'enter',
      programme: 'households',
      register: 'households',
      area: 'T',
      data: { ...household('H-1'), headId: '11010519491231002X' },
    });
    expect(JSON.stringify(events)).not.toMatch(/王某某|1号|11010519491231002X/);
    expect(personal.map(({ class: kind, value }) => [kind, value])).toContainEqual(['sensitive', '11010519491231002X']);
    expect(finds).toEqual([
      { field: 'head', value: '王某某' },
      { field: 'headId', value: '11010519491231002X' },
    ]);
    expect(events[0]).toMatchObject({ type: 'entered', key: 'H-1', title: 'H-1' });
  });
});

describe('stages and their gates', () => {
  test('a bond project that does not pay for itself does not enter the reserve, and every reason is named', () => {
    const { ask, enter } = room();
    const id = enter('bonds', 'bonds', {
      code: 'B-1',
      name: '供水',
      field: 'water',
      planned: '5',
      reserve: '5.1',
      revenue: '1.0999',
      debtService: '1',
    });
    expect(() => ask(id, { type: 'move', to: 'reserve' })).toThrow(/pay for itself.*No more in reserve/s);
    ask(id, { type: 'change', data: { revenue: '1.10', reserve: '5' } });
    expect(ask(id, { type: 'move', to: 'reserve', words: '可以' }).events).toMatchObject([
      { type: 'moved', stage: 'reserve', active: true },
    ]);
    expect(() => ask(id, { type: 'move', to: 'apply' })).toThrow('not-now');
    ask(id, { type: 'move', to: 'documents' });
    ask(id, { type: 'change', data: { documents: ['argued', 'study', 'ready'] } });
    expect(() => ask(id, { type: 'move', to: 'apply' })).toThrow('Land plan');
  });
  test('the negative list stops a project at once; taking it off is another’s to do, with a reason', () => {
    const { ask, enter, of } = room();
    const id = enter('projects', 'projects', project);
    ask(id, { type: 'flag', flag: 'energy', words: '单位能耗超标' });
    expect(() => ask(id, { type: 'move', to: 'reserve' })).toThrow('High energy use');
    expect(() => ask(id, { type: 'unflag', flag: 'energy', words: '改了工艺' })).toThrow('not-yours');
    expect(() => ask(id, { type: 'unflag', flag: 'energy', words: '' }, people.supervisor)).toThrow('words');
    ask(id, { type: 'unflag', flag: 'energy', words: '改了工艺，复核通过' }, people.supervisor);
    expect(of(id).flags).toEqual([]);
    ask(id, { type: 'move', to: 'reserve' });
    expect(() => ask(id, { type: 'move', to: 'approved' })).toThrow(/leader.*person/s);
  });
});

describe('who is responsible, and for what', () => {
  test('five to ten households each: the eleventh is refused, on either end', () => {
    const { ask, enter, of } = room();
    const member = enter('households', 'members', { number: 'M-1', name: '李某' });
    const other = enter('households', 'members', { number: 'M-2', name: '赵某' });
    const all = Array.from({ length: 11 }, (_, n) => enter('households', 'households', household(`H-${n}`)));
    for (const id of all.slice(0, 10)) ask(id, { type: 'relate', relation: 'contact', to: `entry:${member}` });
    expect(() => ask(all[10]!, { type: 'relate', relation: 'contact', to: `entry:${member}` })).toThrow('full-already');
    expect(() => ask(all[0]!, { type: 'relate', relation: 'contact', to: `entry:${other}` })).toThrow('full-already');
    expect(() => ask(all[10]!, { type: 'relate', relation: 'contact', to: `entry:${all[1]}` })).toThrow('to');
    ask(all[0]!, { type: 'end', what: 'tie', of: of(all[0]!).ties[0]!.id });
    expect(of(member).borne).toHaveLength(9);
    ask(all[10]!, { type: 'relate', relation: 'contact', to: `entry:${member}` });
    expect(linksOf(of(all[10]!))).toEqual([`contact:entry:${member}`]);
  });
  test('a household that moves away is nobody’s load any more', () => {
    const { ask, enter, of } = room();
    const member = enter('households', 'members', { number: 'M-1', name: '李某' });
    const home = enter('households', 'households', household('H-1'));
    ask(home, { type: 'relate', relation: 'contact', to: `entry:${member}` });
    ask(home, { type: 'move', to: 'away' });
    expect([of(home).active, of(home).ties, of(member).borne]).toEqual([false, [], []]);
  });
  test('one leader at a time; a term ends by itself the day after its last', () => {
    const { ask, enter, of, at, asSystem } = room();
    const id = enter('projects', 'projects', project);
    ask(id, { type: 'assign', role: 'leader', account: 'lin', until: '2021-08-31' });
    expect(() => ask(id, { type: 'assign', role: 'leader', account: 'he' })).toThrow('full-already');
    expect(() => ask(id, { type: 'assign', role: 'person', account: 'he', from: '2021-09-02', until: '2021-09-01' })).toThrow('until');
    expect(wakesOf(of(id))).toBe('2021-08-31');
    at('2021-08-31');
    expect(asSystem(id).events).toEqual([]);
    at('2021-09-01');
    expect(asSystem(id).events).toMatchObject([{ type: 'ended', what: 'person' }]);
  });
});

describe('milestones', () => {
  test('A14: 45 days that end on 2021-08-19 begin on 07-06, planned backwards', () => {
    const { ask, enter, of } = room('2021-07-01');
    const id = enter('projects', 'orders', { number: 'O-1', name: '大型铣床', ship: '2021-08-19' });
    ask(id, { type: 'plan' });
    expect(of(id).plan[0]).toMatchObject({ step: 'design', start: '2021-07-06' });
    expect(of(id).plan.at(-1)).toMatchObject({ step: 'shipment', end: '2021-08-19' });
  });
  test('what is about to end is told its days before, and then wakes no more until its end', () => {
    const { ask, enter, of, at, asSystem } = room('2021-07-01');
    const id = enter('projects', 'orders', { number: 'O-1', name: '大型铣床', ship: '2021-08-19' });
    ask(id, { type: 'plan' });
    expect(wakesOf(of(id))).toBe('2021-07-11');
    at('2021-07-12');
    const [near] = asSystem(id).events;
    expect(near).toMatchObject({ type: 'neared', steps: ['design'] });
    expect(wakesOf(evolveEntry(of(id), near!) as Entry)).toBe('2021-07-15');
    at('2021-07-16');
    expect(asSystem(id).events).toMatchObject([{ type: 'slipped', steps: ['design'] }]);
    at('2021-08-07');
    expect(asSystem(id).events).toMatchObject([
      { type: 'neared', steps: ['making'] },
      { type: 'slipped', steps: ['design'] },
    ]);
  });
  test('a slip is told once, and not when it was reached in time', () => {
    const { ask, enter, of, at, asSystem } = room('2021-07-01');
    const id = enter('projects', 'orders', { number: 'O-1', name: '大型铣床', ship: '2021-08-19' });
    ask(id, { type: 'plan' });
    at('2021-07-11');
    expect(asSystem(id).events).toEqual([]);
    ask(id, { type: 'reach', step: 'design', on: '2021-07-10' });
    at('2021-07-15');
    expect(asSystem(id).events).toEqual([]);
    at('2021-07-16');
    expect(asSystem(id).events).toEqual([]);
    at('2021-08-10');
    const [slip] = asSystem(id).events;
    expect(slip).toMatchObject({ type: 'slipped', steps: ['making'] });
    expect(wakesOf(evolveEntry(of(id), slip!) as Entry)).toBe('2021-08-12');
    expect(() => ask(id, { type: 'reach', step: 'making', on: '2021-08-11' })).toThrow('on');
  });
});

test('a reveal says what for, and keeps which values were shown', () => {
  const { ask, enter } = room();
  const id = enter('households', 'households', household('H-1'));
  expect(() => ask(id, { type: 'reveal', purpose: ' ' })).toThrow('purpose');
  expect(() => ask(id, { type: 'reveal', purpose: '核实' }, people.checker)).toThrow(/not-yours|no-such-thing/);
  expect(ask(id, { type: 'reveal', purpose: '电话核实' }).events).toMatchObject([
    { type: 'revealed', purpose: '电话核实', values: [expect.any(String), expect.any(String)] },
  ]);
});
