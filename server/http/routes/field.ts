import { z } from 'zod';
import { bringHome, openOnTheWay, todayFor } from '../../app/rounds/field.ts';
import { read, write } from '../route.ts';
import { FieldToday, SeenOnTheWay, VisitDone, VisitResult } from '../schemas/visit.ts';
import { uploaderOf } from '../uploader.ts';

const scaled = (at?: { lng: number; lat: number }) =>
  at ? ([Math.round(at.lng * 1e7), Math.round(at.lat * 1e7)] as const) : ('nowhere' as const);

export default [
  read('/api/v1/field/today', {
    id: 'fieldToday',
    tag: 'rounds',
    who: { may: 'visit' },
    summary: 'What a phone needs for today: my visits, their questions, and the time here',
    returns: FieldToday,
    handle: (asked) => todayFor(asked, asked.doorstep),
  }),

  write('/api/v1/visits/:id/results', {
    id: 'bringVisit',
    tag: 'rounds',
    who: 'staff',
    summary: 'Bring home what was done at a visit, also hours later; a second phone on one visit stands beside the first',
    params: z.object({ id: z.uuid() }),
    body: VisitResult,
    returns: VisitDone,
    handle: (asked) => {
      const { door, doorstep, params, body } = asked;
      const { work, phone, off, place, at, ...said } = body;
      const brought = {
        ...said,
        id: work.toLowerCase(),
        at: new Date(at).toISOString(),
        clock: { said: phone, off },
        place: scaled(place),
      };
      return bringHome(door, doorstep, params.id, brought, uploaderOf(asked));
    },
  }),

  write('/api/v1/field/cases', {
    id: 'openOnTheWay',
    tag: 'rounds',
    who: 'staff',
    summary: 'Open a case for something seen on the way, at the moment it was seen; the phone gives its id, so that it happens once',
    body: SeenOnTheWay,
    returns: z.object({ id: z.uuid(), number: z.string() }).meta({ id: 'OpenedOnTheWay' }),
    made: ({ id }) => `/api/v1/cases/${id}`,
    handle: (asked) => {
      const { door, doorstep, body } = asked;
      const { id, programme, at, phone: _, off: __, words, place, address, photos, urgency } = body;
      const where = { ...place, ...(address && { address }) };
      const data = {
        words,
        ...(Object.keys(where).length > 0 && { place: where }),
        ...(photos && photos.length > 0 && { photos }),
        ...(urgency && { urgency }),
      };
      return openOnTheWay(asked, door, doorstep, { id, programme, at, data, uploader: uploaderOf(asked) });
    },
  }),
];
