import { z } from 'zod';
import { suggestedParts } from '../../app/triage/quality.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const share = z.number().min(0).max(1);
const made = z.array(z.object({ part: z.enum(suggestedParts), kept: z.int(), changed: z.int(), none: z.int() }));

export const TriageQuality = named(
  'TriageQuality',
  z.object({
    asOf: moment,
    models: z.array(
      z.object({
        version: z.int(),
        made: moment,
        learned: z.int(),
        cases: z.int(),
        heldBack: z.int(),
        right: z.int(),
        amongThree: z.int(),
        macroF1: share,
        calibrationError: share,
        threshold: z.number(),
        suggested: z.int(),
        suggestedRight: z.int(),
        seconds: z.number(),
        kept: made,
      }),
    ),
    made,
    categories: z.array(
      z.object({
        code: z.string(),
        title: Words,
        count: z.int(),
        right: z.int(),
        said: z.int(),
        takenFor: z.object({ code: z.string(), title: Words, count: z.int() }).nullable(),
      }),
    ),
  }),
  { asOf: '2026-11-20T02:00:00.000Z', models: [], made: [], categories: [] },
);
