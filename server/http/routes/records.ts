import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { partName } from '../../../core/zone/index.ts';
import { sumRecords } from '../../app/records/places.ts';
import { findRecord, gateBoard, listRecords, shownAll } from '../../app/records/reading.ts';
import { watchGates } from '../../app/records/watching.ts';
import { problemOf } from '../problem.ts';
import { read, write } from '../route.ts';
import { BatchResults, GateBoard, placeCode, Receipt, RecordGiven, RecordRow, Sums } from '../schemas/record.ts';

const between = { from: z.iso.datetime({ offset: true }), until: z.iso.datetime({ offset: true }) };
const listed = z.object({ items: z.array(RecordRow), next: z.string().nullable() });

/** A phone that was without a network sends at most so many at once. */
const mostAtOnce = 200;

export default [
  write('/api/v1/records', {
    id: 'writeRecord',
    tag: 'records',
    who: { may: 'record' },
    summary: 'Record a fact at a place: a passage, a disinfection, a meal; the same `id` or Idempotency-Key is written once',
    body: RecordGiven,
    returns: Receipt,
    made: ({ id }) => `/api/v1/records/${id}`,
    handle: async ({ recordDoor, doorstep, body }) => {
      const [fate] = await recordDoor.write(doorstep, [body]);
      if (!fate) return refuse('broken');
      if ('refusal' in fate) throw fate.refusal;
      return fate.receipt;
    },
  }),

  write('/api/v1/records/batch', {
    id: 'writeRecords',
    tag: 'records',
    who: { may: 'record' },
    summary: 'Record many at once, each with an answer of its own; a wrong one never fails its neighbours',
    body: z.strictObject({ records: z.array(RecordGiven).min(1).max(mostAtOnce) }),
    returns: BatchResults,
    handle: async ({ recordDoor, doorstep, body, language }) => {
      const fates = await recordDoor.write(doorstep, body.records);
      return {
        results: fates.map((fate) =>
          'receipt' in fate ? { receipt: fate.receipt } : { problem: problemOf(fate.refusal, language, doorstep.request) },
        ),
      };
    },
  }),

  read('/api/v1/records', {
    id: 'listRecords',
    late: true,
    tag: 'records',
    who: { may: 'records.see' },
    summary: 'What was recorded at my places between two moments, the newest first, whoever is named masked',
    query: z.object({
      ...between,
      place: placeCode.exactOptional(),
      record: partName.exactOptional(),
      after: z.string().max(100).exactOptional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
    returns: listed,
    handle: async (asked) => {
      const { from, until, place, record, after, limit } = asked.query;
      return listRecords(asked, asked.doorstep, { from: new Date(from), until: new Date(until), place, record, after }, limit);
    },
  }),

  read('/api/v1/records/sums', {
    id: 'sumRecords',
    late: true,
    tag: 'records',
    who: { may: 'records.see' },
    summary: 'The figures of records between two moments: each count in its own unit; a sum over a lower bound is a lower bound',
    query: z.object({ ...between, record: partName.exactOptional() }),
    returns: Sums,
    handle: async (asked) => ({
      items: await sumRecords(asked, asked.doorstep, new Date(asked.query.from), new Date(asked.query.until), asked.query.record),
    }),
  }),

  read('/api/v1/records/:id', {
    id: 'getRecord',
    tag: 'records',
    who: { may: 'records.see' },
    summary: 'One record of my places; what is sealed in it stays so',
    params: z.object({ id: z.uuid() }),
    returns: RecordRow,
    handle: async (asked) => {
      const { row, book } = await findRecord(asked, asked.doorstep, asked.params.id.toLowerCase());
      const [shown] = await shownAll(asked, asked.doorstep.zone, book, [row], false);
      return shown ?? refuse('no-such-thing');
    },
  }),

  read('/api/v1/gate-board', {
    id: 'getGateBoard',
    tag: 'records',
    who: { may: 'records.see' },
    summary: 'The gate board: who is inside and for how long, what was let in and turned back today, what passed last',
    returns: GateBoard,
    handle: (asked) => gateBoard(asked, asked.doorstep),
  }),

  read('/api/v1/gate-board/live', {
    id: 'watchGates',
    tag: 'records',
    who: { may: 'records.see' },
    summary: 'Tells at which of my places something has just been recorded',
    returns: 'events',
    handle: async (asked) => {
      const told = watchGates(asked, asked.doorstep, asked.gone);
      return (async function* () {
        let n = 0;
        for await (const places of told)
          yield places === 'still'
            ? { id: String(n), event: 'heartbeat', data: {} }
            : { id: String(++n), event: 'recorded', data: { places } };
      })();
    },
  }),
];
