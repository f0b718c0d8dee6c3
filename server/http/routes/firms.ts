import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import type { Door, Doorstep } from '../../app/door/index.ts';
import { claimsFor, creditCode, firmOf, firmPage, myFirms } from '../../app/firm/firms.ts';
import { type FirmAnswer, type FirmAsk, firmKind } from '../../app/firm/primitive.ts';
import { findFirm } from '../../db/queries/firms.ts';
import { type Resident, residentOf } from '../resident.ts';
import { read, write } from '../route.ts';
import { FirmClaiming, FirmClaims, FirmInvitation, FirmJoining, FirmPage, MyFirms } from '../schemas/firm.ts';

const oneFirm = z.object({ code: z.string().min(1).max(40) });

type Asked = Parameters<typeof residentOf>[0] & { doorstep: Doorstep };

/** The resident who asks, and the doorstep on which they stand for the door. */
const asResident = async (asked: Asked): Promise<{ resident: Resident; doorstep: Doorstep }> => {
  const resident = await residentOf(asked);
  if (resident === 'nobody') return refuse('who-are-you');
  const { doorstep } = asked;
  const asking = { ...doorstep.asking, who: 'caller', posts: [], signedIn: { resident: resident.id } };
  return { resident, doorstep: { ...doorstep, asking, caller: `resident:${resident.id}` } };
};

const submit = (door: Door, doorstep: Doorstep, code: string, command: FirmAsk['command']) =>
  door.submit<FirmAnswer>(doorstep, firmKind, { code, command } satisfies FirmAsk);

export default [
  read('/api/v1/firms', {
    id: 'myFirms',
    tag: 'firms',
    who: 'anyone',
    summary: 'The firms I speak for, or wait to',
    returns: MyFirms,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      return { items: await myFirms(asked, doorstep.zone, resident.id) };
    },
  }),

  write('/api/v1/firms', {
    id: 'claimFirm',
    tag: 'firms',
    who: 'anyone',
    summary: 'Say that I speak for a firm; the zone’s staff confirm it',
    body: FirmClaiming,
    returns: MyFirms,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      await submit(asked.door, doorstep, creditCode(asked.body.code), { type: 'ask', name: asked.body.name });
      return { items: await myFirms(asked, doorstep.zone, resident.id) };
    },
  }),

  read('/api/v1/firms/:code', {
    id: 'getFirm',
    tag: 'firms',
    who: 'anyone',
    summary: 'Our problems, our officer, our people, our ratings',
    params: oneFirm,
    returns: FirmPage,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      return firmPage(asked, doorstep.zone, resident.id, asked.params.code);
    },
  }),

  write('/api/v1/firms/:code/invitations', {
    id: 'inviteToFirm',
    tag: 'firms',
    who: 'anyone',
    summary: 'A link by which one more person comes to speak for the firm, once and within seven days',
    params: oneFirm,
    returns: FirmInvitation,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      const { code } = asked.params;
      await firmOf(asked, doorstep.zone, resident.id, code);
      await submit(asked.door, doorstep, code, { type: 'invite', invitation: asked.ports.ids.next() });
      const open = (await findFirm(asked.db, doorstep.zone, code))?.invitations.findLast(({ by, used }) => by === resident.id && !used);
      if (!open) return refuse('no-such-firm');
      return { link: `/firm/${code}/join/${asked.ports.secrets.link(`firm/${code}`, open.id, 1)}`, until: open.until };
    },
  }),

  write('/api/v1/firms/:code/people', {
    id: 'joinFirm',
    tag: 'firms',
    who: 'anyone',
    summary: 'Come to speak for a firm, by an invitation of somebody who does',
    params: oneFirm,
    body: FirmJoining,
    returns: MyFirms,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      const { code } = asked.params;
      const { name, invitation } = asked.body;
      const known = (await findFirm(asked.db, doorstep.zone, code))?.invitations ?? [];
      const found = known.find(({ id }) => asked.ports.secrets.link(`firm/${code}`, id, 1) === invitation);
      await submit(asked.door, doorstep, code, { type: 'join', name, invitation: found?.id ?? 'none' });
      return { items: await myFirms(asked, doorstep.zone, resident.id) };
    },
  }),

  write('/api/v1/firms/:code/people/me', {
    id: 'leaveFirm',
    method: 'DELETE',
    tag: 'firms',
    who: 'anyone',
    summary: 'Speak for the firm no longer',
    params: oneFirm,
    returns: MyFirms,
    handle: async (asked) => {
      const { resident, doorstep } = await asResident(asked);
      await submit(asked.door, doorstep, asked.params.code, { type: 'leave', resident: resident.id });
      return { items: await myFirms(asked, doorstep.zone, resident.id) };
    },
  }),

  read('/api/v1/firm-claims', {
    id: 'listFirmClaims',
    tag: 'firms',
    who: { may: 'firms' },
    summary: 'Who says that they speak for a firm and waits to be confirmed, in the areas of my posts',
    returns: FirmClaims,
    handle: async (asked) => ({ items: await claimsFor(asked, asked.doorstep.zone, asked.doorstep.asking.posts) }),
  }),

  write('/api/v1/firm-claims/:code/:resident/:decision', {
    id: 'decideFirmClaim',
    tag: 'firms',
    who: { may: 'firms' },
    summary: 'Confirm that somebody speaks for a firm, or refuse',
    params: oneFirm.extend({ resident: z.uuid(), decision: z.enum(['confirm', 'refuse']) }),
    returns: FirmClaims,
    handle: async (asked) => {
      const { code, resident, decision } = asked.params;
      await submit(asked.door, asked.doorstep, code, { type: decision, resident });
      return { items: await claimsFor(asked, asked.doorstep.zone, asked.doorstep.asking.posts) };
    },
  }),
];
