import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolve, unopened, wakeOf } from '../core/case/index.ts';
import { anyStory } from '../core/case/testing/any.ts';
import { book, category } from '../core/case/testing/book.ts';
import { caseProgrammes } from './index.ts';

test.each(caseProgrammes)('any story of $id holds together, and its clock never looks back', (programme) => {
  const world = { programme, book: book({ category: (code) => category(code, programme.id) }) };
  const stages = new Set<string>();
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const told = anyStory(g, world, ({ after }) => stages.add(after.stage));
      expect(told.events.reduce(evolve, unopened)).toEqual(told.state);
      told.does({ who: 'system', posts: [], caller: 'nobody' }, { type: 'check-clock' });
      const wake = wakeOf(told.state);
      expect(wake === 'never' || wake > told.now.toISOString()).toBe(true);
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(stages.size).toBeGreaterThan(Math.min(6, Object.keys(programme.cases.flow.stages).length - 2));
});
