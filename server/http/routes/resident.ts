import { maskPhone } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { askForCode, signInByCode } from '../../app/resident/code.ts';
import { keepMatter, mattersOf } from '../../app/resident/matters.ts';
import { endSession, waitingCodes } from '../../db/queries/residents.ts';
import { findZone } from '../../db/queries/zones.ts';
import { cookieLine, residentOf, sessionHash } from '../resident.ts';
import { read, write } from '../route.ts';
import { CodeGiven, CodeSent, CodesShown, CodeWanted, MatterToKeep, MyMatters, WhoCalls } from '../schemas/resident.ts';

export default [
  write('/api/v1/resident/codes', {
    id: 'askForCode',
    once: 'key',
    tag: 'resident',
    who: 'anyone',
    summary: 'Have a one-time code sent to a mobile number',
    description: 'The answer is the same for every number, known here or not.',
    body: CodeWanted,
    returns: CodeSent,
    measure: 'sign-in',
    handle: async (asked) => {
      const { zone } = asked.doorstep;
      if (!asked.inbound.smsLeaves && (await findZone(asked.db, zone))?.demo !== true) return refuse('no-codes');
      return askForCode(asked, zone, asked.body.phone, asked.from.address);
    },
  }),

  write('/api/v1/resident/session', {
    id: 'signInByCode',
    once: 'key',
    tag: 'resident',
    who: 'anyone',
    summary: 'Sign in as a resident with the code that was sent',
    body: CodeGiven,
    returns: WhoCalls,
    measure: 'sign-in',
    handle: async (asked) => {
      const { session, ends } = await signInByCode(asked, asked.doorstep.zone, asked.body, asked.from.address);
      asked.setCookies([cookieLine(session, ends, asked.address)]);
      const resident = await residentOf({ ...asked, headers: { cookie: cookieLine(session, ends, asked.address) } });
      return { resident: resident === 'nobody' ? null : { phone: resident.phone } };
    },
  }),

  write('/api/v1/resident/session', {
    id: 'signOutResident',
    once: 'asker',
    method: 'DELETE',
    tag: 'resident',
    who: 'anyone',
    summary: 'Sign out as a resident',
    returns: 'nothing',
    handle: async (asked) => {
      const hash = sessionHash(asked);
      if (hash !== undefined) await endSession(asked.db, asked.doorstep.zone, hash);
      asked.setCookies([cookieLine('over', new Date(0), asked.address)]);
      return undefined;
    },
  }),

  read('/api/v1/resident', {
    id: 'whoCalls',
    tag: 'resident',
    who: 'anyone',
    summary: 'Who is signed in as a resident on this phone',
    returns: WhoCalls,
    handle: async (asked) => {
      const resident = await residentOf(asked);
      return { resident: resident === 'nobody' ? null : { phone: resident.phone } };
    },
  }),

  read('/api/v1/resident/matters', {
    id: 'myMatters',
    tag: 'resident',
    who: 'anyone',
    summary: 'All of my matters, newest first',
    description:
      'Reported while signed in, with the proved number on them, or by a link that was added. 401 for whoever is not signed in as a resident.',
    returns: MyMatters,
    handle: async (asked) => {
      const resident = await residentOf(asked);
      return { items: resident === 'nobody' ? refuse('who-are-you') : await mattersOf(asked, asked.doorstep.zone, resident) };
    },
  }),

  write('/api/v1/resident/matters', {
    id: 'keepMatter',
    once: 'asker',
    tag: 'resident',
    who: 'anyone',
    summary: 'Add a matter by its secret link to my own',
    body: MatterToKeep,
    returns: MyMatters,
    handle: async (asked) => {
      const resident = await residentOf(asked);
      if (resident === 'nobody') return refuse('who-are-you');
      await keepMatter(asked, asked.doorstep.zone, resident, asked.body.token);
      return { items: await mattersOf(asked, asked.doorstep.zone, resident) };
    },
  }),

  read('/api/v1/outbox/codes', {
    id: 'listCodes',
    tag: 'watch',
    who: { may: 'outbox.see' },
    summary: 'One-time codes that wait to be used; shown in a demo only, where nothing is sent',
    returns: CodesShown,
    handle: async ({ db, ports, doorstep: { zone } }) => {
      const shown = (await findZone(db, zone))?.demo === true;
      const waiting = shown ? await waitingCodes(db, zone, ports.clock.now(), 20) : [];
      return {
        shown,
        items: waiting.map(({ id, made, ends, phone }) => ({
          id,
          to: maskPhone(phone),
          code: ports.secrets.code(id),
          at: made.toISOString(),
          ends: ends.toISOString(),
        })),
      };
    },
  }),
];
