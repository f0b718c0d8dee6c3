import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../crypto/index.ts';
import { contentOf, revive } from '../programme/content.ts';
import type { CaseProgramme } from '../programme/programme.ts';
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
import { checkClock, wakeOf } from './watch.ts';

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

const seed = Math.floor(performance.now() * 1e6) % 2 ** 31;

/** A hundred stories, told once; every law is held against every step of them. A failure names the seed that tells them again. */
const stories = Object.values(worlds).flatMap((world) => {
  const told: { story: Story; steps: Happening[] }[] = [];
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const steps: Happening[] = [];
      told.push({ story: anyStory(g, world, (step) => steps.push(step)), steps });
    }),
    { numRuns: 50, seed, endOnFailure: true },
  );
  return told;
});

const always = (look: (happening: Happening, told: Story) => void) => {
  for (const { story, steps } of stories)
    for (const step of steps)
      try {
        look(step, story);
      } catch (error) {
        throw new Error(`seed ${seed}, ${JSON.stringify(step.command)} by ${step.person.who}`, { cause: error });
      }
};

const stored = new Map<CaseProgramme, CaseProgramme>();

const families = ({ lead, parts }: Case) =>
  [lead, ...parts.map(({ unit }) => unit)].flatMap((unit) => (unit === 'nobody' ? [] : kinOf(unit)));
const meets = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

test('folding the events gives the case that was kept step by step, also after a journey through JSON', () => {
  for (const { story } of stories) {
    expect(story.events.reduce(evolve, unopened)).toEqual(story.state);
    const read = JSON.parse(JSON.stringify(story.events)) as typeof story.events;
    expect(read.reduce(evolve, unopened)).toEqual(story.state);
    expect(canonicalJson(read)).toBe(canonicalJson(story.events));
  }
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

const bounces = [
  'dispatched',
  'signed',
  'transferred',
  'arbitrated',
  'denied',
  'whistled',
  'noted',
  'joined',
  'handed-over',
  'split-off',
  'sent-up',
];

test('the promise is never moved by bouncing', () =>
  always(({ before, after, events }) => {
    const [event] = events;
    if (!event) return;
    const kind =
      'request' in event &&
      (typeof event.request === 'string' ? before.requests.find(({ id }) => id === event.request) : event.request)?.kind;
    if (event.type === 'answered-above') return;
    if (bounces.includes(event.type) || event.type === 'requested' || kind === 'return') expect(after.promise).toEqual(before.promise);
    if (before.first !== 'nobody' && event.type === 'accepted') expect(after.promise).toEqual(before.promise);
    expect(after.promise.start === before.promise.start || after.handling > before.handling).toBe(true);
  }));

test('a case from above is due at its giver’s date at the latest, whatever pauses, returns or is done again; only the giver moves that date', () =>
  always(({ before, after, events }) => {
    const ended = 'never' as const;
    const dueOf = (above: Case['above']) => (above === 'none' || above.due === 'none' ? ended : above.due);
    if (before.stage !== 'unopened' && dueOf(before.above) !== dueOf(after.above))
      expect(events.map(({ type }) => type)).toEqual(['answered-above']);
    const by = dueOf(after.above);
    for (const { due, start, limit } of [after.promise, after.clock]) {
      if (by === ended || limit === 'none' || start >= by) continue;
      expect(due).not.toBe('open');
      expect(due <= by).toBe(true);
    }
  }));

test('what waits for an answer from above is decided by nobody else', () =>
  always(({ before, after, events }) => {
    const sent = before.requests.filter(({ up, state }) => up === 'sent' && state === 'pending');
    for (const { id } of sent) {
      const now = after.requests.find((one) => one.id === id);
      if (now?.state === 'granted') expect(events[0]?.type).toBe('answered-above');
      if (after.phase === before.phase && events[0]?.type !== 'answered-above' && events[0]?.type !== 'arbitrated')
        expect(now?.state).toBe('pending');
    }
  }));

test('a case says nothing of the report that was raised from it but in the one step that only those read who may know', () =>
  always(({ after, events }) => {
    for (const event of events) if (event.type !== 'raised') expect(JSON.stringify(event)).not.toContain('minor');
    expect(new Set(after.reports.map(({ harm }) => harm)).size).toBe(after.reports.length);
  }));

test('a restricted report is with a unit or with the supervisor, never at the desk, and nobody of an area alone knows of it', () => {
  const raised = stories.flatMap(({ story }) => story.state.reports.flatMap(({ id }) => story.others.get(id) ?? []));
  expect(raised.length).toBeGreaterThan(0);
  for (const state of raised) {
    expect(['lead', 'supervisor']).toContain(state.holder);
    expect(state.shield).toMatchObject({ confidential: true, restricted: true });
    for (const person of everybody(state)) {
      const enters = person.posts.some(({ kind, units: own }) => kind === 'supervisor' || meets(own, families(state)));
      if (person.who !== 'system' && !enters && !person.posts.some(({ account }) => state.shield.named.includes(account)))
        expect(maySee(state, stories[0]!.story.asking(person, new Date(0)))).toBe(false);
    }
  }
});

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
  always(({ after, before, person, events, command, at }, told) => {
    const about = before.shield.about.flatMap(kinOf);
    if (command.type === 'act' && events.length > 0) expect(person.posts.some(({ kin }) => meets(kin, about))).toBe(false);
    expect(after.shield.about.some((unit) => families(after).includes(unit))).toBe(false);
    for (const one of everybody(after)) {
      if (!one.posts.some(({ kin }) => meets(kin, after.shield.about))) continue;
      expect(maySee(after, told.asking(one, at))).toBe(false);
      expect(actionsFor(told.world, after, told.asking(one, at))).toEqual([]);
    }
  }));

test('nobody of the lead or assisting families checks, nor whoever did the work', () =>
  always(({ before, person, events }) => {
    if (!events.some(({ type }) => type === 'passed' || type === 'failed')) return;
    expect([before.handler, before.resolver]).not.toContain(person.who);
    expect(person.posts.some(({ kin }) => meets(kin, families(before)))).toBe(false);
  }));

test('after the clock was looked at there is nothing more to say now, and the next look lies ahead', () =>
  always(({ after, at }, { world }) => {
    const said = checkClock(world, after, at);
    const state = said.reduce(evolve, after);
    expect(checkClock(world, state, at)).toEqual([]);
    const [before, then] = [wakeOf(after), wakeOf(state)];
    expect(then === 'never' || then > at.toISOString()).toBe(true);
    expect(said.length > 0).toBe(before !== 'never' && before <= at.toISOString());
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
    if (command.action === 'grant') fine.push('not-now');
    if (command.action === 'merge') fine.push('no-such-case');
    expect(fine, `${command.action} ${refused}`).toContain(refused.split(' ')[0]);
  }));

test('whatever is not done waits for somebody, whatever is done for nobody', () =>
  always(({ after }) => {
    expect(waitsOf(after).length > 0).toBe(after.phase !== 'done');
    const keys = waitsOf(after).map(({ tray, what }) => `${tray} ${what}`);
    expect(new Set(keys).size).toBe(keys.length);
  }));

test('a programme that was stored and came back decides exactly as the one it was stored from', () =>
  always(({ before, person, command, at }, { world: { programme } }) => {
    const again = stored.get(programme) ?? revive<CaseProgramme>(JSON.parse(canonicalJson(contentOf(programme))));
    stored.set(programme, again);
    const as = (one: typeof programme) => comesTo({ programme: one }, before, person, command, at);
    expect(as(again)).toEqual(as(programme));
  }));

test('the stories get far enough for all this to mean something', () => {
  const after = stories.flatMap(({ steps }) => steps.map((step) => step.after.stage));
  const types = stories.flatMap(({ story }) => story.events.map(({ type }) => type));
  expect(new Set(after).size).toBeGreaterThanOrEqual(11);
  expect(new Set(types).size).toBeGreaterThanOrEqual(30);
});
