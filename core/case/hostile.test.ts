import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../crypto/index.ts';
import { Refusal } from '../refusal.ts';
import { actionsFor } from './actions.ts';
import { decide } from './decide.ts';
import { type Story, story } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { accepted, archived, callerIn, completed, dispatched, handling, received, resolved } from './testing/steps.ts';
import { unopened } from './unopened.ts';

const awkward = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'a\u0000b',
    '\ud800',
    '𠮷𠀀😀',
    "'; drop table cases; --",
    '<script>',
    '__proto__',
    null,
    [],
    {},
    -1,
    1e308,
    Number.NaN,
    true,
  ),
  fc.constantFrom<unknown>(
    'water',
    'pipe',
    'T',
    'help',
    'yes',
    5,
    '2026-03-06T18:00:00+08:00',
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    ['water'],
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const filled = (names: readonly string[]) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.dictionary(fc.oneof(fc.constantFrom(...names, 'constructor'), fc.string({ maxLength: 5 })), awkward, { maxKeys: 9 }),
    },
    { weight: 1, arbitrary: awkward },
  );

/** Either refused by name, or events that can be kept. */
const holds = (ask: () => ReturnType<typeof decide>) => {
  try {
    const { events, others } = ask();
    const text = canonicalJson([events, others]);
    expect(text).not.toContain('\\u0000');
    expect(text.isWellFormed()).toBe(true);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { words } of error.faults) expect([words.zh, words.en]).not.toContain('');
  }
};

test('whatever is reported, it is a case or a refusal with words', () => {
  const told = story();
  const names = [
    'words',
    'place',
    'photos',
    'caller',
    'anonymous',
    'kind',
    'category',
    'area',
    'matter',
    'urgency',
    'about',
    'above',
    'source',
    'floor',
    'health',
  ];
  fc.assert(
    fc.property(filled(names), fc.boolean(), (data, byCaller) =>
      holds(() =>
        decide(
          told.world,
          'c',
          unopened,
          { type: 'open', number: 'n', data },
          told.asking(byCaller ? callerOf('nobody') : people.desk, told.now),
        ),
      ),
    ),
    { numRuns: 600 },
  );
});

const scenes: readonly Story[] = [received(), accepted(), dispatched(), handling(), resolved(), completed(), archived()];

test('whatever is filled in, at any button, it is done or refused with words', () => {
  const pressed = scenes.flatMap((told) =>
    [...Object.values(people), callerIn(told)].flatMap((person) =>
      actionsFor(told.world, told.state, told.asking(person, told.now)).map(({ id, form }) => ({
        told,
        person,
        id,
        names: Object.keys(form.shape),
      })),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...pressed).chain((one) => filled(one.names.length > 0 ? one.names : ['x']).map((data) => ({ ...one, data }))),
      ({ told, person, id, data }) =>
        holds(() =>
          decide(told.world, told.id, told.state, { type: 'act', action: id, data, number: 'n2' }, told.asking(person, told.now)),
        ),
    ),
    { numRuns: 1500 },
  );
});
