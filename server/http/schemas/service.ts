import { z } from 'zod';
import { figureIds } from '../../../core/service/index.ts';
import { moment } from './common.ts';
import { named } from './named.ts';

const ServiceFigure = named(
  'ServiceFigure',
  z.object({
    id: z
      .enum(figureIds)
      .describe(
        '`away` 1 when the database did not answer; `faults`, `refused` (answers of 500 and above) and `failures` of jobs, a minute; `slow` seconds within which 95 of 100 POSTs were answered; `late` seconds; `behind` events; `messages`, `webhooks`, `connections`, `waiting` how many; `copy` seconds that the copy for reads is behind, null where there is none; `memory` bytes; `requests`, `commands` a second; `group` commands a transaction',
      ),
    bound: z.number().nullable().describe('The line it should stay at or under'),
    alarm: z.string().nullable().describe('The alarm in the operations manual that says what to do'),
    state: z.enum(['over', 'crossed', 'well']).describe('Over its line now; earlier in this hour; or not'),
    minutesOver: z.int(),
    values: z.array(z.number().nullable()).describe('One for each of `times`; null where there is nothing to say'),
  }),
  { id: 'slow', bound: 0.5, alarm: 'slow', state: 'well', minutesOver: 0, values: [0.021, null, 0.034] },
);

export const ServiceHour = named(
  'ServiceHour',
  z.object({
    process: z.string().describe('Which server process answered, where there are several'),
    since: moment,
    times: z.array(moment).describe('When the samples were taken, oldest first; none in the first minute'),
    figures: z.array(ServiceFigure),
    readers: z
      .array(z.object({ reader: z.string(), events: z.int() }))
      .describe('Jobs of my zone that have events before them, most first'),
  }),
  {
    process: 'huying-1 · 4711',
    since: '2026-03-02T00:00:00.000Z',
    times: ['2026-03-02T01:00:00.000Z', '2026-03-02T01:01:00.000Z', '2026-03-02T01:02:00.000Z'],
    figures: [{ id: 'slow', bound: 0.5, alarm: 'slow', state: 'well', minutesOver: 0, values: [0.021, null, 0.034] }],
    readers: [{ reader: 'search', events: 12 }],
  },
);
