import { z } from 'zod';
import { besideCase } from '../../app/cases/beside.ts';
import { commonActions } from '../../app/cases/common-actions.ts';
import { boxOf } from '../../app/cases/filters.ts';
import { caseMap } from '../../app/cases/map.ts';
import { queueBook, queueViews } from '../../app/cases/saved.ts';
import { forgetViewOf, keepViewOf, viewsOf } from '../../app/saved-views.ts';
import { read, write } from '../route.ts';
import { Action } from '../schemas/common.ts';
import { Beside, CaseMap, SavedView } from '../schemas/desk.ts';
import { named } from '../schemas/named.ts';
import { box, filters } from './cases.ts';

const one = z.object({ id: z.uuid() });

const Saving = named(
  'SavingView',
  z.strictObject({
    name: z.string().trim().min(1).max(40),
    shared: z.boolean().default(false),
    place: z.int().min(0).max(1_000).default(0),
    filter: filters.omit({ after: true, limit: true, number: true }).partial().strict(),
  }),
  { name: '北湖街道的路灯', shared: false, place: 0, filter: { view: 'all', area: 's01' } },
);

/** What the desk works with beside the cases themselves. */
export default [
  read('/api/v1/views/saved', {
    id: 'listSavedViews',
    tag: 'cases',
    who: { may: 'see' },
    summary: 'My own views of the queue and those of my unit',
    returns: z.array(SavedView),
    handle: (asked) => viewsOf(asked, asked.doorstep, queueViews(asked, asked.doorstep)),
  }),

  write('/api/v1/views/saved/:id', {
    id: 'saveView',
    once: 'asker',
    method: 'PUT',
    tag: 'cases',
    who: { may: 'see' },
    summary: 'Keep a view of the queue under an id of my choice; sent twice it is kept once',
    params: one,
    body: Saving,
    returns: SavedView,
    handle: (asked) => keepViewOf(asked, asked.doorstep, queueViews(asked, asked.doorstep), asked.params.id, asked.body),
  }),

  write('/api/v1/views/saved/:id', {
    id: 'forgetView',
    once: 'asker',
    method: 'DELETE',
    tag: 'cases',
    who: { may: 'see' },
    summary: 'Take one of my own views away',
    params: one,
    returns: 'nothing',
    handle: (asked) => forgetViewOf(asked, asked.doorstep, queueBook, asked.params.id),
  }),

  read('/api/v1/actions', {
    id: 'listCommonActions',
    tag: 'cases',
    who: 'staff',
    summary: 'The actions that I may do now to all of these cases, with the same form',
    description: 'Each case is then acted on by itself, with an Idempotency-Key of its own.',
    query: z.object({ ids: z.string().regex(/^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){0,99}$/) }),
    returns: z.array(Action),
    handle: (asked) => commonActions(asked, asked.doorstep, asked.query.ids.toLowerCase().split(',')) as never,
  }),

  read('/api/v1/cases/:id/beside', {
    id: 'listBeside',
    tag: 'cases',
    who: 'staff',
    summary: 'Other cases of the same caller and of the same place, and what may be the same matter told twice',
    params: one,
    returns: Beside,
    handle: (asked) => besideCase(asked, asked.doorstep, asked.params.id),
  }),

  read('/api/v1/map/cases', {
    id: 'mapCases',
    late: true,
    tag: 'cases',
    who: { may: 'see' },
    summary: 'Open cases on a stretch of the map, as compact numbers',
    query: filters.omit({ view: true, after: true, limit: true, q: true }).extend({ box }),
    returns: CaseMap,
    handle: (asked) => {
      const { box: stretch, ...narrowed } = asked.query;
      return caseMap(asked, asked.doorstep, boxOf(stretch), narrowed);
    },
  }),
];
