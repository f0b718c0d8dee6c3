import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../crypto/index.ts';
import { contentOf, revive } from '../programme/content.ts';
import { standard } from '../programme/standard.ts';
import { actionsFor } from './actions.ts';
import { maySee } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Case } from './state.ts';
import { anyStory, everybody, type Happening } from './testing/any.ts';
import { kinOf } from './testing/book.ts';
import { comesTo, type Story } from './testing/given.ts';
import { testProgramme } from './testing/programme.ts';
import { unopened } from './unopened.ts';
import { waitsOf } from './waits.ts';
import { checkClock } from './watch.ts';

const worlds = {
  'the standard flow': {},
  'with review and call-backs': {
    programme: testProgramme({
      flow: standard({ review: true }),
      callBacks: 2,
      returns: { within: { n: 9, unit: 'workDays' }, arbitrateAt: 1 },
    }),
  },
};

/** Holds for every step of every story. */
const always = (look: (happening: Happening, told: Story) => void, runs = 40) => {
  for (const world of Object.values(worlds))
    fc.assert(
      fc.property(fc.gen(), (g) => {
        anyStory(g, world, look);
      }),
      { numRuns: runs, endOnFailure: true },
    );
};

const families = ({ lead, parts }: Case) =>
  [lead, ...parts.map(({ unit }) => unit)].flatMap((unit) => (unit === 'nobody' ? [] : kinOf(unit)));
const meets = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

test('folding the events gives the case that was kept step by step, also after a journey through JSON', () => {
  for (const world of Object.values(worlds))
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const told = anyStory(g, world, () => undefined);
        expect(told.events.reduce(evolve, unopened)).toEqual(told.state);
        const read = JSON.parse(JSON.stringify(told.events)) as typeof told.events;
        expect(read.reduce(evolve, unopened)).toEqual(told.state);
        expect(canonicalJson(read)).toBe(canonicalJson(told.events));
      }),
      { numRuns: 40, endOnFailure: true },
    );
});

test('nothing that names anybody ever stands in an event', () =>
  always(({ events }) => {
    const text = JSON.stringify(events);
    for (const name of ['张三', '李四', '10000001234']) expect(text).not.toContain(name);
  }));

test('a case has one lead, who is none of its assisting units; at the desk it has none', () =>
  always(({ after }) => {
    if (after.holder === 'lead' || after.holder === 'head') expect(after.lead).not.toBe('nobody');
    if (after.holder === 'desk') expect([after.lead, after.handler, after.parts.length]).toEqual(['nobody', 'nobody', 0]);
    expect(after.parts.map(({ unit }) => unit)).not.toContain(after.lead);
  }));

const bounces = ['dispatched', 'signed', 'transferred', 'arbitrated', 'denied', 'whistled', 'noted', 'joined', 'handed-over', 'split-off'];

test('the promise is never moved by bouncing', () =>
  always(({ before, after, events }) => {
    const [event] = events;
    if (!event) return;
    const kind =
      'request' in event &&
      (typeof event.request === 'string' ? before.requests.find(({ id }) => id === event.request) : event.request)?.kind;
    if (bounces.includes(event.type) || event.type === 'requested' || kind === 'return') expect(after.promise).toEqual(before.promise);
    if (before.first !== 'nobody' && event.type === 'accepted') expect(after.promise).toEqual(before.promise);
    expect(after.promise.start === before.promise.start || after.handling > before.handling).toBe(true);
  }));

test('a case that is done changes only by reopening; a look at who called changes nothing', () =>
  always(({ before, after, events }) => {
    if (before.phase !== 'done' || events.length === 0) return;
    expect(['reopened', 'revealed']).toContain(events[0]?.type);
    if (events[0]?.type === 'revealed') expect(after).toEqual(before);
    else expect(before.stage).toBe('archived');
  }));

test('only callers rate, or somebody of neither unit as told; once per handling; nothing changes a rating', () =>
  always(({ before, after, person, events }) => {
    expect(after.ratings.slice(0, before.ratings.length)).toEqual(before.ratings);
    const [rating] = after.ratings.slice(before.ratings.length);
    expect(after.ratings.length - before.ratings.length).toBe(
      events.filter(({ type }) => type === 'rated' || type === 'rated-beside').length,
    );
    if (!rating) return;
    expect(before.ratings.some(({ caller, handling }) => caller === rating.caller && handling === rating.handling)).toBe(false);
    if (rating.by === 'link') expect(person.caller).toBe(rating.caller);
    else {
      expect([before.handler, before.resolver]).not.toContain(person.who);
      expect(person.posts.some(({ kin }) => meets(kin, families(before)))).toBe(false);
    }
  }));

test('a unit that the case is about, and whoever holds a post in its family, never sees it, never gets it, never does anything to it', () =>
  always(({ after, before, person, events, command }, told) => {
    const about = before.shield.about.flatMap(kinOf);
    if (command.type === 'act' && events.length > 0) expect(person.posts.some(({ kin }) => meets(kin, about))).toBe(false);
    expect(after.shield.about.some((unit) => families(after).includes(unit))).toBe(false);
    for (const one of everybody(after)) {
      if (!one.posts.some(({ kin }) => meets(kin, after.shield.about))) continue;
      expect(maySee(after, told.asking(one, told.now))).toBe(false);
      expect(actionsFor(told.world, after, told.asking(one, told.now))).toEqual([]);
    }
  }));

test('nobody of the lead or assisting families checks, nor whoever did the work', () =>
  always(({ before, person, events }) => {
    if (!events.some(({ type }) => type === 'passed' || type === 'failed')) return;
    expect([before.handler, before.resolver]).not.toContain(person.who);
    expect(person.posts.some(({ kin }) => meets(kin, families(before)))).toBe(false);
  }));

test('after the clock was looked at there is nothing more to say now, and the next look lies ahead', () =>
  always((_, told) => {
    const said = checkClock(told.world, told.state, told.now);
    const state = said.reduce(evolve, told.state);
    expect(checkClock(told.world, state, told.now)).toEqual([]);
    const again = Object.assign(Object.create(Object.getPrototypeOf(told) as object) as Story, { state });
    expect(again.wake === 'never' || again.wake > told.now.toISOString()).toBe(true);
    if (said.length > 0) expect(told.wake !== 'never' && told.wake <= told.now.toISOString()).toBe(true);
  }));

test('each rung is climbed once per handling', () =>
  always(({ before, after, events }) => {
    const rungs = events.flatMap((event) => (event.type === 'climbed' ? [event.rung] : []));
    expect(new Set(rungs).size).toBe(rungs.length);
    expect(rungs).not.toContain(before.rung);
    if (rungs.length > 0) expect(after.handling).toBe(before.handling);
  }));

test('a button that is drawn is not refused because of who presses it or when', () =>
  always(({ drawn, refused, command }) => {
    if (!drawn || command.type !== 'act') return;
    const fine = ['done', 'unwell', 'concerns-them', 'merge-itself', 'too-late'];
    if (['grant', 'deny'].includes(command.action)) fine.push('own-work', 'not-yours', 'not-now');
    expect(fine, `${command.action} ${refused}`).toContain(refused.split(' ')[0]);
  }));

test('whatever is not done waits for somebody, whatever is done for nobody', () =>
  always(({ after }) => {
    expect(waitsOf(after).length > 0).toBe(after.phase !== 'done');
    const keys = waitsOf(after).map(({ tray, what }) => `${tray} ${what}`);
    expect(new Set(keys).size).toBe(keys.length);
  }));

test('a programme that was stored and came back decides exactly as the one it was stored from', () => {
  const { programme } = worlds['with review and call-backs'];
  const again = revive(JSON.parse(canonicalJson(contentOf(programme))));
  always(({ before, person, command, at }) => {
    const as = (one: typeof programme) => comesTo({ programme: one }, before, person, command, at);
    expect(as(again)).toEqual(as(programme));
  });
});

test('any story gets far: these properties have seen every stage and nearly every kind of event', () => {
  const [stages, types] = [new Set<string>(), new Set<string>()];
  for (const world of Object.values(worlds))
    fc.assert(
      fc.property(fc.gen(), (g) => {
        anyStory(g, world, ({ after, events }) => {
          stages.add(after.stage);
          for (const { type } of events) types.add(type);
        });
      }),
      { numRuns: 120, seed: 2026 },
    );
  expect([...stages].toSorted()).toEqual(Object.keys(worlds['with review and call-backs'].programme.cases.flow.stages).toSorted());
  expect(types.size).toBeGreaterThanOrEqual(40);
});
