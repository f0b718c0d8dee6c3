import { z } from 'zod';
import { read } from '../route.ts';
import { ProgrammeFull, ZoneChoices, ZoneMap } from '../schemas/zone.ts';
import { soon } from '../soon.ts';

export default [
  read('/api/v1/programmes', {
    id: 'listProgrammes',
    tag: 'programmes',
    who: 'staff',
    summary: 'Every programme: stages, kinds, sources, matters, forms',
    returns: z.array(ProgrammeFull),
    handle: soon,
  }),

  read('/api/v1/programmes/:id', {
    id: 'getProgramme',
    tag: 'programmes',
    who: 'either',
    summary: 'One programme; without signing in, only one on the portal',
    params: z.object({ id: z.string().min(1).max(60) }),
    returns: ProgrammeFull,
    handle: soon,
  }),

  read('/api/v1/zone/map', {
    id: 'getZoneMap',
    tag: 'zone',
    who: 'anyone',
    summary: 'The areas of today that have a shape, as GeoJSON',
    returns: ZoneMap,
    handle: soon,
  }),

  read('/api/v1/zone/choices', {
    id: 'getZoneChoices',
    tag: 'zone',
    who: 'staff',
    summary: 'What pickers offer: areas, units, categories, handlers',
    returns: ZoneChoices,
    handle: soon,
  }),
];
