/** What the content of a programme looks like, whatever it says. */
import { z } from 'zod';
import { words } from '../../words-schema.ts';
import { cases } from './cases.ts';
import { named } from './common.ts';
import { records } from './records.ts';
import { registers } from './registers.ts';
import { rounds } from './rounds.ts';
import { sessions } from './sessions.ts';

export type { ShapedAction, ShapedCases, ShapedStage } from './cases.ts';

export const programmeShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: words,
  about: words,
  lists: named(named(words)).optional(),
  listTitles: named(words).optional(),
  cases: cases.optional(),
  registers: registers.optional(),
  rounds: rounds.optional(),
  records: records.optional(),
  sessions: sessions.optional(),
});

export type Shaped = z.output<typeof programmeShape>;
