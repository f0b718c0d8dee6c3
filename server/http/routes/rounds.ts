import { z } from 'zod';
import { excuseVisit, roundCalendar, visitList, visitPage } from '../../app/rounds/desk.ts';
import { rosterBoard } from '../../app/rounds/roster.ts';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Roster, RoundCalendar, subjectKind, VisitDone, VisitFull, VisitRow, visitStage } from '../schemas/visit.ts';

const aVisit = z.object({ id: z.uuid() });
const word = z.string().min(1).max(64).exactOptional();
const instant = z.iso.datetime({ offset: true });

const Excuse = named('VisitExcuse', z.strictObject({ reason: z.string().max(2_000) }), { reason: '企业停产放假' });

export default [
  read('/api/v1/rounds', {
    id: 'getRounds',
    tag: 'rounds',
    who: { may: 'rounds.see' },
    summary: 'The rounds of the zone and how their visits stand, altogether and by day',
    query: z.object({ from: instant, to: instant, area: word }),
    returns: RoundCalendar,
    handle: (asked) => {
      const { from, to, area } = asked.query;
      return roundCalendar(asked, asked.doorstep, { from: new Date(from), to: new Date(to), area });
    },
  }),

  read('/api/v1/roster', {
    id: 'getRoster',
    tag: 'rounds',
    who: { may: 'rounds.see' },
    summary: 'The duty roster over some days, its gaps, and the spot checks that I may know of',
    query: z.object({ from: instant, to: instant }),
    returns: Roster,
    handle: (asked) => rosterBoard(asked, asked.doorstep, new Date(asked.query.from), new Date(asked.query.to)),
  }),

  read('/api/v1/visits', {
    id: 'listVisits',
    late: true,
    tag: 'rounds',
    who: { may: 'rounds.see' },
    summary: 'Visits that I may know of: by round, stage, area, person, subject, or what was found',
    query: z.object({
      from: instant.exactOptional(),
      to: instant.exactOptional(),
      programme: word,
      round: word,
      stage: visitStage.exactOptional(),
      area: word,
      who: word,
      kind: subjectKind.exactOptional(),
      subject: word,
      of: word,
      found: z.enum(['yes']).exactOptional(),
      order: z.enum(['due', 'newest']).default('due'),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    returns: z.object({ items: z.array(VisitRow) }).meta({ id: 'VisitList' }),
    handle: (asked) => {
      const { from, to, kind, subject, found, order, limit, ...like } = asked.query;
      return visitList(asked, asked.doorstep, {
        ...like,
        from: from === undefined ? undefined : new Date(from),
        to: to === undefined ? undefined : new Date(to),
        subject: kind !== undefined && subject !== undefined ? { kind, id: subject } : undefined,
        failed: found === 'yes',
        newest: order === 'newest',
        most: limit,
      });
    },
  }),

  read('/api/v1/visits/:id', {
    id: 'getVisit',
    tag: 'rounds',
    who: 'staff',
    summary: 'A visit on one page: its questions, and what each phone brought home, side by side',
    params: aVisit,
    returns: VisitFull,
    handle: (asked) => visitPage(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/visits/:id/excuse', {
    id: 'excuseVisit',
    tag: 'rounds',
    who: { may: 'rounds.plan' },
    summary: 'Excuse a visit that cannot be made, with its reason',
    params: aVisit,
    body: Excuse,
    returns: VisitDone,
    handle: ({ door, doorstep, params, body }) => excuseVisit(door, doorstep, params.id, body.reason),
  }),
];
