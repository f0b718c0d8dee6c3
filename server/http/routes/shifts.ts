import { z } from 'zod';
import { code } from '../../../core/zone/area.ts';
import { giveShift, shiftsFor, takeShift } from '../../app/shift/shifts.ts';
import { read, write } from '../route.ts';
import { CaseRow } from '../schemas/case.ts';
import { moment, Words } from '../schemas/common.ts';
import { named } from '../schemas/named.ts';

const pressing = z.array(
  z.object({ why: z.enum(['unaccepted', 'late', 'today']), number: z.string(), id: z.uuid(), row: CaseRow.nullable() }),
);

const Shifts = z
  .object({
    desks: z.array(
      z.object({
        area: z.string(),
        areaName: Words,
        colleagues: z.array(z.object({ account: z.string(), name: z.string() })),
        open: z.int(),
        pressing,
      }),
    ),
    items: z.array(
      z.object({
        id: z.uuid(),
        area: z.string(),
        areaName: Words,
        by: z.string(),
        byName: z.string(),
        to: z.string(),
        toName: z.string(),
        at: moment,
        taken: moment.nullable(),
        mine: z.boolean(),
        notes: z.string(),
        open: z.int(),
        pressing,
      }),
    ),
  })
  .meta({ id: 'Shifts' });

const Giving = named('ShiftGiving', z.strictObject({ area: code, to: code, notes: z.string().max(10_000) }), {
  area: 'Z',
  to: 'a-3',
  notes: '东门停水，供水站十点回电',
});
const Done = z.object({ id: z.uuid() }).meta({ id: 'ShiftDone' });

export default [
  read('/api/v1/desk/shifts', {
    id: 'listShifts',
    tag: 'cases',
    who: { may: 'shift' },
    summary: 'My desks as they stand now, and the hand-overs there, the newest first',
    returns: Shifts,
    handle: (asked) => shiftsFor(asked, asked.doorstep),
  }),

  write('/api/v1/desk/shifts', {
    id: 'giveShift',
    tag: 'cases',
    who: { may: 'shift' },
    summary: 'Hand the desk over: what is open and pressing is frozen and signed by me',
    body: Giving,
    returns: Done,
    made: () => '/api/v1/desk/shifts',
    handle: ({ door, doorstep, body }) => giveShift(door, doorstep, body),
  }),

  write('/api/v1/desk/shifts/:id/take', {
    id: 'takeShift',
    tag: 'cases',
    who: { may: 'shift' },
    summary: 'Take over a desk that was handed to me; nothing of it changes afterwards',
    params: z.object({ id: z.uuid() }),
    returns: Done,
    handle: ({ door, doorstep, params }) => takeShift(door, doorstep, params.id),
  }),
];
