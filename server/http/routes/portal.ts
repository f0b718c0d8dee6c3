import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import type { Enterprise } from '../../../core/zone/index.ts';
import { openCase } from '../../app/cases/open.ts';
import type { Reader } from '../../app/cases/reader.ts';
import type { Doorstep } from '../../app/door/index.ts';
import { firmOf } from '../../app/firm/firms.ts';
import { fieldsOfFirm, openingWords, portalOf } from '../../app/portal.ts';
import { residentOf } from '../resident.ts';
import { read, write } from '../route.ts';
import { Opened } from '../schemas/case.ts';
import { named } from '../schemas/named.ts';
import { Portal } from '../schemas/zone.ts';
import { uploaderOf } from '../uploader.ts';

const Report = named('Report', z.looseObject({ source: z.string().min(1).max(40).exactOptional() }), {
  words: '小区门口路灯三天不亮',
  place: { lng: 113.2871, lat: 33.7402, datum: 'WGS84', address: '柳园小区东门' },
  photos: [],
  caller: { name: '王某某', phone: '10000001234' },
});

type Asking = Parameters<typeof residentOf>[0] & Reader & { doorstep: Doorstep };

type SignedIn = NonNullable<Doorstep['asking']['signedIn']>;

/** The resident who is signed in where callers speak, and the firm for which they say they speak, if they do. */
const signedIn = async (asked: Asking, code: string | undefined): Promise<{ caller?: SignedIn; firm?: Enterprise }> => {
  const { doorstep } = asked;
  const resident = doorstep.asking.who === 'caller' ? await residentOf(asked) : 'nobody';
  if (resident === 'nobody') return code === undefined ? {} : refuse('who-are-you');
  if (code === undefined) return { caller: { resident: resident.id } };
  const firm = await firmOf(asked, doorstep.zone, resident.id, code);
  return { caller: { resident: resident.id, firm: { code: firm.id, area: firm.area } }, firm };
};

export default [
  read('/api/v1/portal', {
    id: 'portal',
    tag: 'portal',
    who: 'anyone',
    summary: 'The zone, what may be reported to it, and whom to call in danger',
    returns: Portal,
    handle: async ({ db, books, shelf, ports, inbound, doorstep: { zone } }) =>
      portalOf(await books.of(db, zone), shelf, ports.clock.now(), inbound.smsLeaves),
  }),

  write('/api/v1/programmes/:programme/cases', {
    id: 'openCase',
    tag: 'portal',
    who: 'either',
    summary: 'Open a case',
    description:
      'The body is the form `openForm` of the programme. Without signing in only where the programme is on the portal; staff add `source` to enter a case on behalf of a caller. `firm` is the credit code of a firm for which the resident who is signed in speaks.',
    params: z.object({ programme: z.string().min(1).max(60) }),
    query: z.object({ firm: z.string().min(1).max(40).exactOptional() }),
    body: Report,
    returns: Opened,
    made: ({ id }) => `/api/v1/cases/${id}`,
    measure: 'report',
    handle: async (asked) => {
      const { door, doorstep, shelf, params } = asked;
      const { caller, firm } = await signedIn(asked, asked.query.firm);
      const step = caller ? { ...doorstep, asking: { ...doorstep.asking, signedIn: caller } } : doorstep;
      const body = firm ? { ...asked.body, ...fieldsOfFirm(shelf, params.programme, firm) } : asked.body;
      const opened = await openCase(door, step, params.programme, body, { uploader: uploaderOf(asked) });
      const told = openingWords(shelf, params.programme);
      return { id: opened.id, number: opened.number, link: opened.link === 'none' ? null : `/c/${opened.link}`, told };
    },
  }),
];
