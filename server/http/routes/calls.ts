import { z } from 'zod';
import { cardOf, ownCall } from '../../app/calls/card.ts';
import { callFigures } from '../../app/calls/figures.ts';
import { emergencyNumbers, passOn } from '../../app/calls/pass.ts';
import { seenCase } from '../../app/cases/view.ts';
import { bindCall } from '../../db/queries/calls.ts';
import { read, write } from '../route.ts';
import { CallCard, CallFigures } from '../schemas/calls.ts';
import { named } from '../schemas/named.ts';

const params = z.object({ id: z.string().regex(/^[\w.:@-]{1,80}$/) });
const Bound = named('CallCase', z.strictObject({ case: z.uuid() }), { case: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10' });
const Passing = named('CallPassing', z.strictObject({ to: z.enum(emergencyNumbers) }), { to: '110' });

export default [
  read('/api/v1/calls', {
    id: 'callFigures',
    tag: 'calls',
    who: { may: 'calls.see' },
    summary: 'How many calls were connected and how quickly, today and in thirty days, and the newest calls',
    returns: CallFigures,
    handle: async ({ db, books, ports, doorstep: { zone } }) => callFigures(db, zone, await books.of(db, zone), ports.clock.now()),
  }),

  read('/api/v1/calls/:id', {
    id: 'getCall',
    tag: 'calls',
    who: { may: 'calls.take' },
    summary: 'A call of mine, with the caller’s earlier cases that I may see',
    params,
    returns: CallCard,
    handle: (asked) => cardOf(asked, asked.doorstep.zone, asked.doorstep.asking, asked.params.id),
  }),

  write('/api/v1/calls/:id/case', {
    id: 'bindCall',
    once: 'asker',
    tag: 'calls',
    who: { may: 'calls.take' },
    summary: 'Say which case came of my call',
    params,
    body: Bound,
    returns: 'nothing',
    handle: async (asked) => {
      const { db, doorstep, params: of, body } = asked;
      await ownCall(asked, doorstep.zone, doorstep.asking.who, of.id);
      await seenCase(asked, doorstep, body.case);
      await bindCall(db, doorstep.zone, of.id, body.case);
      return undefined;
    },
  }),

  write('/api/v1/calls/:id/pass', {
    id: 'passCall',
    once: 'asker',
    tag: 'calls',
    who: { may: 'calls.take' },
    summary: 'Danger: I have handed my call over to 110, 119 or 120; a case is kept',
    params,
    body: Passing,
    returns: CallCard,
    handle: (asked) => passOn(asked, asked.doorstep, asked.params.id, asked.body.to),
  }),
];
