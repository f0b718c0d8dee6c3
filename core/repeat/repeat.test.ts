import { expect, test } from 'vitest';
import type { Case } from '../case/state.ts';
import { at, Story } from '../case/testing/given.ts';
import { type Person, people } from '../case/testing/people.ts';
import { testProgramme } from '../case/testing/programme.ts';
import { decideRepeat, evolveRepeat, mayBeAbout, type Repeat, type RepeatCommand, type RepeatWorld, standing, standsOn } from './index.ts';

const story = new Story({ programme: testProgramme() });
const asking = (person: Person, moment = '03-20 09:00') => story.asking(person, at(moment));
const now = '2026-03-20';
const base: Case = {
  ...story.state,
  category: 'pipe',
  area: 'V',
  areaPath: ['Z', 'T', 'V'],
  lead: 'water',
  handler: 'wang',
  resolver: 'water',
  phase: 'done',
  opened: at('03-02 09:00').toISOString(),
};
const later: Case = {
  ...base,
  phase: 'intake',
  resolver: 'nobody',
  handler: 'nobody',
  lead: 'nobody',
  opened: at('03-25 09:00').toISOString(),
};
const world: RepeatWorld = {
  today: now,
  subject: base,
  proof: { seq: 6, hash: 'h6' },
  declared: { days: 90, counts: 'apart' },
  other: later,
  declaredOfOther: { days: 30, counts: 'apart' },
  taken: false,
};
const wanted = { type: 'ask', of: 'c1', title: '东门水压低', reason: '3 月 10 日换泵，三户当面确认', until: '2026-05-01' } as const;
const does = (state: Repeat | 'none', command: RepeatCommand, person: Person, over: Partial<RepeatWorld> = {}, moment?: string) =>
  decideRepeat({ ...world, ...over }, state, command, asking(person, moment));
const ask = (person: Person, more: object = {}, over: Partial<RepeatWorld> = {}) => does('none', { ...wanted, ...more }, person, over);
const after = (state: Repeat | 'none', decided: ReturnType<typeof does>) => decided.events.reduce(evolveRepeat, state) as Repeat;
const asked = after('none', ask(people.wang));
const approved = after(asked, does(asked, { type: 'approve' }, people.supervisor));
const link = { type: 'link', case: 'c2' } as const;

test('only who has the case asks, only once it is answered, and with every fault said at once', () => {
  expect(() => ask(people.lu)).toThrow('no-such-thing');
  expect(() => ask(people.supervisor)).toThrow('not-yours');
  expect(() => ask(people.wang, {}, { proof: 'none' })).toThrow('not-answered');
  expect(() => ask(people.wang, {}, { declared: 'none' })).toThrow('never-repeated');
  expect(() => ask(people.wang, {}, { taken: true })).toThrow('pending-already');
  for (const shield of [{ confidential: true }, { restricted: true as const }, { clue: true as const }])
    expect(() => ask(people.desk, {}, { subject: { ...base, shield: { ...base.shield, ...shield, named: ['desk'] } } })).toThrow(
      'never-repeated',
    );
  for (const until of [now, '2026-06-19', '2026-02-30x', '2026-04-31'])
    try {
      ask(people.wang, { title: ' ', reason: '', until });
      expect.unreachable();
    } catch (refusal) {
      expect((refusal as { faults: { path: string }[] }).faults.map(({ path }) => path)).toEqual(['title', 'reason', 'until']);
    }
});

test('what cannot be kept is said to be so, and a mark of a case that one may not see is not there to be linked', () => {
  expect(() => ask(people.wang, { title: 'a\u0000b' })).toThrow('unwell');
  const elsewhere = { ...base, area: 'X', areaPath: ['X'], lead: 'roads' };
  expect(() => does(approved, link, people.desk, { subject: elsewhere }, '03-26 09:00')).toThrow('no-such-thing');
});

test('what is asked cites the answer in the chain, and says nothing of anybody who called', () => {
  const { events, personal } = ask(people.wang);
  expect(events[0]).toMatchObject({ type: 'asked', of: 'c1', proof: { seq: 6, hash: 'h6' }, by: 'wang', until: '2026-05-01' });
  expect(JSON.stringify(events)).not.toMatch(/东门|三户|caller|phone/);
  expect(personal.map(({ value }) => value)).toEqual(['东门水压低', '3 月 10 日换泵，三户当面确认']);
});

test('nobody approves what they asked for or had in hand; whoever may shortens the time and never lengthens it', () => {
  const both: Person = { ...people.wang, posts: [...people.wang.posts, ...people.supervisor.posts] };
  expect(() => does(asked, { type: 'approve' }, people.desk)).toThrow('not-yours');
  expect(() => does(asked, { type: 'approve' }, both)).toThrow('own-work');
  expect(() => does({ ...asked, by: 'desk' }, { type: 'approve' }, both)).toThrow('own-work');
  expect(() => does(asked, { type: 'approve', until: '2026-05-02' }, people.supervisor)).toThrow('unwell');
  expect(() => does(asked, { type: 'deny', reason: ' ' }, people.supervisor)).toThrow('unwell');
  expect(after(asked, does(asked, { type: 'approve', until: '2026-04-01' }, people.supervisor))).toMatchObject({
    stage: 'approved',
    until: '2026-04-01',
  });
  const denied = after(asked, does(asked, { type: 'deny', reason: '只修了一半' }, people.supervisor));
  expect(standing(denied, now)).toBe('denied');
  expect(() => does(denied, { type: 'approve' }, people.supervisor)).toThrow('not-pending');
});

test('it ends by itself on its last day, without any event, and can be lifted before', () => {
  expect([standsOn(approved, '2026-05-01'), standsOn(approved, '2026-05-02'), standing(approved, '2026-05-02')]).toEqual([
    true,
    false,
    'expired',
  ]);
  expect(() => does(approved, link, people.desk, { today: '2026-05-02' })).toThrow('not-now');
  const lifted = after(approved, does(approved, { type: 'lift', reason: '又坏了，是新情况' }, people.supervisor));
  expect(standsOn(lifted, now)).toBe(false);
  expect(() => does(lifted, link, people.desk)).toThrow('not-now');
});

test('the desk says which later case belongs to it; danger, secrets and other marks are never put away under it', () => {
  expect(() => does(asked, link, people.desk)).toThrow('not-now');
  expect(() => does(approved, link, people.supervisor)).toThrow('not-yours');
  expect(() => does(approved, link, people.desk, { other: { ...later, urgency: 'danger' } })).toThrow('never-repeated');
  expect(() => does(approved, link, people.desk, { declaredOfOther: 'none' })).toThrow('never-repeated');
  expect(() => does(approved, link, people.desk, { taken: true })).toThrow('repeated-already');
  expect(() => does(approved, link, people.desk, { other: { ...later, opened: at('03-01 09:00').toISOString() } })).toThrow('not-now');
  const linked = after(approved, does(approved, link, people.desk));
  expect(linked.linked).toMatchObject([{ case: 'c2', counts: 'apart', by: 'desk' }]);
  expect(() => does(linked, link, people.desk)).toThrow('repeated-already');
  expect(after(linked, does(linked, { ...link, type: 'unlink' }, people.desk)).linked).toEqual([]);
});

test('a case may be about it by sort and place; whoever called does not count', () => {
  const matter = { ...asked.matter, point: [1_132_000_000, 337_000_000] as const };
  const near = { ...matter, point: [1_132_005_000, 337_000_000] as const };
  const far = { ...matter, point: [1_132_050_000, 337_000_000] as const };
  expect([near, far, { ...near, category: 'unsorted' }, { ...near, category: 'gas' }].map((one) => mayBeAbout(matter, one))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  const pointless = { ...matter, point: 'nowhere' as const };
  expect(mayBeAbout(pointless, { ...near, area: 'T', areaPath: ['Z', 'T'] })).toBe(true);
  expect(mayBeAbout(pointless, { ...near, area: 'P', areaPath: ['Z', 'P'] })).toBe(false);
  expect(mayBeAbout(pointless, { ...near, category: 'unsorted' })).toBe(false);
});
