import { z } from 'zod';
import { code } from '../../../core/zone/area.ts';
import { day } from '../../../core/zone/term.ts';
import { givePassword } from '../../app/zone/first-password.ts';
import { leavePost, openCasesOf } from '../../app/zone/posts.ts';
import { type ZoneDone, zoneKind } from '../../app/zone/primitive.ts';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Done, GivenPassword, OpenCases } from '../schemas/zone-rows.ts';

const oneId = z.object({ id: code });

const Leaving = named(
  'PostLeaving',
  z.strictObject({
    to: code.exactOptional(),
    until: day.exactOptional(),
    away: z.strictObject({ from: day, until: day }).exactOptional(),
  }),
  { to: 'a-3', until: '2026-11-20' },
);

export default [
  read('/api/v1/zone/posts/:id/open-cases', {
    id: 'openCasesOfPost',
    tag: 'zone',
    who: { may: 'accounts.see' },
    summary: 'The open cases that go to somebody else when this post ends, and who could take them',
    params: oneId,
    returns: OpenCases,
    handle: async ({ db, books, doorstep: { zone, asking }, params: { id } }) => {
      const book = await books.of(db, zone);
      const { cases, successors } = await openCasesOf(db, zone, id, asking.at);
      return {
        cases: cases.map(({ id: own, number, lead }) => ({ id: own, number, lead, leadName: book.unitName(lead) })),
        successors: successors.map((account) => ({
          account,
          name: book.accountName(account) ?? account,
          unit: book.account(account)?.unit ?? '',
        })),
      };
    },
  }),

  write('/api/v1/zone/posts/:id/hand-over', {
    id: 'handOverPost',
    once: 'asker',
    tag: 'zone',
    who: { may: 'accounts.edit' },
    summary: 'Hand over what is open, then end the post or go on leave',
    description:
      'Give either `until`, the last day in the post, or `away`, the days of a leave for which `to` is the deputy. Both are one change: every open case goes to `to`, or nothing happens. A day that lies ahead hands over when it comes. Whoever takes over a post that ends and is no handler there gets the same post, from that day on.',
    params: oneId,
    body: Leaving,
    returns: Done,
    handle: ({ db, door, doorstep, params: { id }, body }) => leavePost(db, door, doorstep, id, body),
  }),

  write('/api/v1/zone/posts/:id/back', {
    id: 'backInPost',
    tag: 'zone',
    who: { may: 'accounts.edit' },
    summary: 'Back from leave: the deputy no longer stands in',
    params: oneId,
    returns: Done,
    handle: ({ door, doorstep, params: { id } }) => door.submit<ZoneDone>(doorstep, zoneKind, { type: 'away', id, away: 'here' }),
  }),

  write('/api/v1/zone/accounts/:id/password', {
    id: 'givePassword',
    once: 'asker',
    tag: 'zone',
    who: { may: 'accounts.edit' },
    summary: 'Give an account a new password, shown once; it must be changed at the next sign-in',
    params: oneId,
    returns: GivenPassword,
    measure: 'sign-in',
    handle: async ({ db, door, identity, ports, sessions, doorstep, params: { id } }) => {
      const password = await givePassword({ db, door, identity, ports }, doorstep, id);
      sessions.forgetAll();
      return { password };
    },
  }),
];
