import { z } from 'zod';
import { words } from '../../../core/words-schema.ts';
import { code } from '../../../core/zone/area.ts';
import { keepingOf, peopleSheets, type ZoneSheet, zoneSheets } from '../../../core/zone/index.ts';
import { day } from '../../../core/zone/term.ts';
import { setRow } from '../../app/zone/keep.ts';
import { historyOf, listRows, oneRow, whoLeads } from '../../app/zone/lists.ts';
import { endAccount } from '../../app/zone/posts.ts';
import { type ZoneDone, zoneKind } from '../../app/zone/primitive.ts';
import { type Route, read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Done, GivenRows, History, Lead, ShownRows } from '../schemas/zone-rows.ts';

const oneId = z.object({ id: code });
const sifting = z.object({
  q: z.string().max(100).exactOptional(),
  living: z.stringbool().exactOptional(),
  after: z.string().min(1).max(60).exactOptional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});
const Ending = named('ZoneEnding', z.strictObject({ until: day, into: code.exactOptional(), to: code.exactOptional() }), {
  until: '2026-11-20',
});
const Renaming = named('ZoneRenaming', z.strictObject({ name: words, short: words.exactOptional(), from: day }), {
  name: { zh: '新东柳村', en: 'New Dongliu Village' },
  from: '2026-12-01',
});

const one: Record<ZoneSheet, string> = {
  areas: 'an area',
  units: 'a unit',
  accounts: 'an account',
  posts: 'a post',
  categories: 'a category',
  questions: 'a further question',
  duties: 'a row of the duty table',
  precedents: 'a precedent',
  limits: 'a limit',
  officeHours: 'office hours',
  sourceForms: 'how a source writes what it hands down',
  chatGroups: 'a chat group',
  smsTemplates: 'a filed text message',
  webhooks: 'a webhook',
  articles: 'an article of the knowledge base',
  dutyRoster: 'a slot of the duty roster',
  enterprises: 'a firm',
  entryPoints: 'a place where records are taken',
  timetable: 'a time when a session is open',
  tags: 'a tag for entries of registers',
  figures: 'a figure of a programme',
};
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const routesOf = (sheet: ZoneSheet): Route[] => {
  const people = peopleSheets.includes(sheet);
  const [see, edit] = [{ may: people ? ('accounts.see' as const) : ('zone.see' as const) }, { may: keepingOf(sheet) }];
  const at = `/api/v1/zone/${sheet}`;
  return [
    read(at, {
      id: `listZone${upper(sheet)}`,
      tag: 'zone',
      who: see,
      summary: `The rows of ${sheet}, past ones too unless \`living\``,
      query: sifting,
      returns: z.object({ items: z.array(ShownRows[sheet]), next: z.string().nullable() }),
      handle: ({ db, doorstep: { zone, asking }, query }) => listRows(db, zone, sheet, asking.at, query),
    }),
    write(`${at}/:id`, {
      id: `setZone${upper(sheet)}`,
      method: 'PUT',
      tag: 'zone',
      who: edit,
      summary: `Set ${one[sheet]}, new or standing; every fault is told at once`,
      params: oneId,
      body: GivenRows[sheet],
      returns: ShownRows[sheet],
      handle: async ({ db, door, doorstep, params: { id }, body }) => {
        await setRow(db, door, doorstep, sheet, id, body);
        return oneRow(db, doorstep.zone, sheet, id, doorstep.asking.at);
      },
    }),
    read(`${at}/:id/history`, {
      id: `historyOfZone${upper(sheet)}`,
      tag: 'zone',
      who: see,
      summary: `Everything that happened to ${one[sheet]}, newest first`,
      params: oneId,
      returns: History,
      handle: async ({ db, books, doorstep: { zone }, params: { id } }) => historyOf(db, zone, await books.of(db, zone), sheet, id),
    }),
  ];
};

const endable = zoneSheets.filter((sheet) => sheet !== 'accounts' && sheet !== 'posts' && sheet !== 'precedents');

const endOf = (sheet: ZoneSheet): Route =>
  write(`/api/v1/zone/${sheet}/:id/end`, {
    id: `endZone${upper(sheet)}`,
    tag: 'zone',
    who: { may: keepingOf(sheet) },
    summary: `End ${one[sheet]} on its last day; nothing is ever taken away`,
    description: sheet === 'areas' || sheet === 'units' ? '`into`: it merges, and what belongs to it belongs to that one from now on.' : '',
    params: oneId,
    body: Ending,
    returns: Done,
    handle: ({ door, doorstep, params: { id }, body: { until, into } }) =>
      door.submit<ZoneDone>(doorstep, zoneKind, { type: 'end', sheet, id, until, ...(into !== undefined && { into }) }),
  });

const renameOf = (sheet: 'areas' | 'units'): Route =>
  write(`/api/v1/zone/${sheet}/:id/rename`, {
    id: `renameZone${upper(sheet)}`,
    tag: 'zone',
    who: { may: 'zone.edit' },
    summary: `Call ${one[sheet]} by a new name from a day on; the past keeps the old one`,
    params: oneId,
    body: Renaming,
    returns: Done,
    handle: ({ door, doorstep, params: { id }, body: { name, short, from } }) =>
      door.submit<ZoneDone>(doorstep, zoneKind, { type: 'rename', sheet, id, name, from, ...(short && { short }) }),
  });

export default [
  read('/api/v1/zone/who-leads', {
    id: 'whoLeads',
    tag: 'zone',
    who: { may: 'zone.see' },
    summary: 'Who would lead a case of this category in this area today, and why',
    query: z.object({ category: code, area: code }),
    returns: Lead,
    handle: async ({ db, books, doorstep: { zone, asking }, query: { category, area } }) =>
      whoLeads(await books.of(db, zone), category, area, asking.at),
  }),
  ...zoneSheets.flatMap(routesOf),
  ...endable.map(endOf),
  renameOf('areas'),
  renameOf('units'),
  write('/api/v1/zone/accounts/:id/end', {
    id: 'endZoneAccounts',
    once: 'asker',
    tag: 'zone',
    who: { may: 'accounts.edit' },
    summary: 'End an account and its posts; `to` takes over what is open, and its sessions end',
    params: oneId,
    body: Ending,
    returns: Done,
    handle: async ({ db, door, doorstep, identity, sessions, params: { id }, body: { until, to } }) => {
      const done = await endAccount(db, door, doorstep, id, until, to);
      await identity.signOutEverywhere(doorstep.zone, id);
      sessions.forgetAll();
      return done;
    },
  }),
];
