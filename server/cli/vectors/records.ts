/** The ops of the zone's vectors that are about records: gates, disinfection, figures that are added or not. */
import { z } from 'zod';
import { countedSteps, dailyDone, keptOutBy, missingStep, seemsWrong, sumOf } from '../../../core/record/index.ts';
import { type Op, op } from './op.ts';

const loop = countedSteps(['disinfect', 'disinfect', 'verify', 'verify', 'register', 'register']);

export const recordOps: Record<string, Op> = {
  truckGate: op(z.object({ done: z.array(z.string()) }), ({ done }) => {
    const missing = missingStep(loop, countedSteps(done));
    return { admit: missing === 'none', next: missing === 'none' ? null : missing };
  }),
  personGate: op(
    z.object({ temperature: z.number(), limit: z.number().default(37.3), health: z.string(), travel: z.string() }),
    ({ limit, ...answers }) => ({
      admit:
        keptOutBy({ below: { field: 'temperature', limit: String(limit) }, right: { health: 'ok', travel: 'ok' } }, answers).length === 0,
    }),
  ),
  disinfection: op(z.object({ entries: z.record(z.string(), z.number()) }), ({ entries }) => dailyDone(2, entries)),
  sameUnit: op(z.object({ values: z.array(z.object({ n: z.number(), unit: z.string(), more: z.boolean().optional() })) }), ({ values }) => {
    const sum = sumOf(values.map(({ n, unit, more }) => ({ n, unit, ...(more === true && { atLeast: true }) })));
    return sum === 'unit' ? { error: 'unit' } : { sum: sum.n, unit: sum.unit, ...(sum.atLeast && { lowerBound: true }) };
  }),
  plausible: op(z.object({ sessions: z.number(), persons: z.number() }), ({ sessions, persons }) => ({
    warn: seemsWrong(sessions, persons),
    kept: persons,
  })),
};
