import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { choicesOf, mapOf } from '../../app/pickers.ts';
import { programmeJson } from '../../app/portal.ts';
import { read } from '../route.ts';
import { ProgrammeFull, ZoneChoices, ZoneMap } from '../schemas/zone.ts';

export default [
  read('/api/v1/programmes', {
    id: 'listProgrammes',
    tag: 'programmes',
    who: 'staff',
    summary: 'Every programme: stages, kinds, sources, matters, forms',
    returns: z.array(ProgrammeFull),
    handle: async ({ shelf }) => shelf.current.map(({ programme }) => programmeJson(programme)),
  }),

  read('/api/v1/programmes/:id', {
    id: 'getProgramme',
    tag: 'programmes',
    who: 'either',
    summary: 'One programme; without signing in, only one on the portal',
    params: z.object({ id: z.string().min(1).max(60) }),
    returns: ProgrammeFull,
    handle: async ({ shelf, params, staff }) => {
      const programme = shelf.find(params.id)?.programme;
      const isOpen = programme && (staff.account !== 'nobody' || programme.cases.portal);
      return isOpen ? programmeJson(programme) : refuse('no-such-programme');
    },
  }),

  read('/api/v1/zone/map', {
    id: 'getZoneMap',
    tag: 'zone',
    who: 'anyone',
    summary: 'The areas of today that have a shape, as GeoJSON',
    returns: ZoneMap,
    handle: async ({ db, books, doorstep: { zone, asking } }) => mapOf(await books.of(db, zone), asking.at),
  }),

  read('/api/v1/zone/choices', {
    id: 'getZoneChoices',
    tag: 'zone',
    who: 'staff',
    summary: 'What pickers offer: areas, units, categories, handlers',
    returns: ZoneChoices,
    handle: async ({ db, books, shelf, doorstep: { zone, asking } }) => choicesOf(await books.of(db, zone), shelf, asking.at),
  }),
];
