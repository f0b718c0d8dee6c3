import { Readable } from 'node:stream';
import { z } from 'zod';
import type { EntryCommand, ManyCommand } from '../../../core/register/index.ts';
import { actOnEntries, actOnEntry, enterEntry, revealEntry } from '../../app/register/act.ts';
import { coverageFor } from '../../app/register/coverage.ts';
import { exportEntries } from '../../app/register/export.ts';
import { fileProgress, filesOnTheirWay, previewEntries, stopFile, wantFile } from '../../app/register/files.ts';
import { listEntries, listRegisters, mustRegister } from '../../app/register/list.ts';
import { listPast } from '../../app/register/past.ts';
import { shapeOf } from '../../app/register/shape.ts';
import { sumsAt } from '../../app/register/sums.ts';
import { entryView } from '../../app/register/view.ts';
import { mostBytes } from '../../app/zone/sheets/read-file.ts';
import { monthsOf } from '../../db/queries/entry-months.ts';
import { gathered, xlsx } from '../gathered.ts';
import { read, write } from '../route.ts';
import {
  Entering,
  EntriesDoing,
  EntriesDone,
  EntryDoing,
  EntryDone,
  EntryFileShown,
  EntryFiles,
  EntryFull,
  EntryPage,
  EntryRevealed,
  FrozenMonths,
  RegisterCoverage,
  RegisterShape,
  RegisterSums,
  Registers,
} from '../schemas/entry.ts';
import { named } from '../schemas/named.ts';

const word = z.string().min(1).max(120).exactOptional();
export const aRegister = z.object({ programme: z.string().min(1).max(60), register: z.string().min(1).max(60) });
const anEntry = z.object({ id: z.uuid() });
const yes = z.enum(['true', 'false']).transform((text) => text === 'true');

export const entryFilters = z.object({
  stage: word,
  area: word,
  unit: word,
  link: word,
  tag: word,
  q: z.string().trim().min(1).max(100).exactOptional(),
  active: yes.exactOptional(),
  flagged: yes.exactOptional(),
  slipped: yes.exactOptional(),
});

const Purpose = named('EntryPurpose', z.strictObject({ purpose: z.string().max(1_000) }), { purpose: '电话核实在册情况' });

export default [
  read('/api/v1/registers', {
    id: 'listRegisters',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'Every register, and how many entries that I may see stand at each stage',
    returns: Registers,
    handle: async (asked) => ({ items: await listRegisters(asked, asked.doorstep) }),
  }),

  read('/api/v1/registers/:programme/:register', {
    id: 'getRegister',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'What a register keeps: its form, stages, roles and relations',
    params: aRegister,
    returns: RegisterShape,
    handle: async (asked) => {
      const book = await asked.books.of(asked.db, asked.doorstep.zone);
      return shapeOf(mustRegister(asked, asked.params.programme, asked.params.register), book, asked.shelf, asked.doorstep.asking.at);
    },
  }),

  read('/api/v1/registers/:programme/:register/entries', {
    id: 'listEntries',
    late: true,
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'Entries that I may see, in the order of their numbers, a page at a time; with `asOf` as they stood at the end of that day',
    description:
      '`link` is `role:account:id` or `relation:entry:id`. `q` looks in numbers and names; a sealed name or identifier is found when it is written whole. A page of the past may be short while `next` says that there is more.',
    params: aRegister,
    query: entryFilters.extend({ asOf: word, after: word, limit: z.coerce.number().int().min(1).max(100).default(50) }),
    returns: EntryPage,
    handle: async (asked) => {
      const found = mustRegister(asked, asked.params.programme, asked.params.register);
      const { asOf, ...narrowed } = asked.query;
      return asOf === undefined
        ? listEntries(asked, asked.doorstep, found, narrowed)
        : listPast(asked, asked.doorstep, found, asOf, narrowed);
    },
  }),

  write('/api/v1/registers/:programme/:register/entries', {
    id: 'enterEntry',
    tag: 'registers',
    who: { may: 'entries.keep' },
    summary: 'Enter something into a register',
    params: aRegister,
    body: Entering,
    returns: EntryDone,
    made: ({ id }) => `/api/v1/entries/${id}`,
    handle: (asked) => enterEntry(asked.door, asked.doorstep, { ...asked.params, ...asked.body, data: asked.body.data }),
  }),

  write('/api/v1/registers/:programme/:register/bulk', {
    id: 'actOnEntries',
    tag: 'registers',
    who: { may: 'entries.keep' },
    summary: 'Hand several entries to somebody, tag them, or move them on: all of them or none, each refusal by its row',
    params: aRegister,
    body: EntriesDoing,
    returns: EntriesDone,
    handle: ({
      body: {
        entries,
        what: { do: type, ...given },
      },
      ...asked
    }) => actOnEntries(asked, asked.door, asked.doorstep, asked.params, entries, { type, ...given } as ManyCommand),
  }),

  read('/api/v1/registers/:programme/:register/export.xlsx', {
    id: 'exportEntries',
    late: true,
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'A register as an Excel workbook: as it stands, as it stood on a day, or as a month was frozen; names masked',
    params: aRegister,
    query: entryFilters.extend({
      asOf: word,
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .exactOptional(),
    }),
    returns: 'bytes',
    handle: async (asked) => {
      const found = mustRegister(asked, asked.params.programme, asked.params.register);
      const { name, body } = await exportEntries(asked, asked.doorstep, found, { ...asked.query, language: asked.language });
      return { type: xlsx, body: Readable.from(body), name: name[asked.language], inline: false, tag: asked.ports.ids.next() };
    },
  }),

  read('/api/v1/registers/:programme/:register/months', {
    id: 'listFrozenMonths',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'The months of a register that are frozen for good, each with how many rows it had and their digest',
    params: aRegister,
    returns: FrozenMonths,
    handle: async ({ db, doorstep: { zone }, shelf, params: { programme, register } }) => {
      mustRegister({ shelf }, programme, register);
      return { items: (await monthsOf(db, zone, programme, register)).map(({ state }) => state) };
    },
  }),

  write('/api/v1/registers/:programme/:register/import', {
    id: 'previewEntries',
    once: 'asker',
    tag: 'registers',
    who: { may: 'entries.bring' },
    summary: 'Look at an Excel or CSV file for a register: every bad row by name, and rows that look like one another',
    description: 'Nothing is done. At most 50,000 rows. `row` counts as Excel does; 0 is the file as a whole.',
    params: aRegister,
    takes: 'file',
    returns: EntryFileShown,
    measure: 'upload',
    handle: async (asked) => {
      const found = mustRegister(asked, asked.params.programme, asked.params.register);
      const { name, content } = await asked.file();
      return previewEntries(asked, asked.doorstep, found, { name, bytes: await gathered(content, mostBytes) }, asked.language);
    },
  }),

  read('/api/v1/registers/:programme/:register/import', {
    id: 'listEntryFiles',
    tag: 'registers',
    who: { may: 'entries.bring' },
    summary: 'My files that are on their way into a register, the newest first',
    params: aRegister,
    returns: EntryFiles,
    handle: async (asked) => {
      mustRegister(asked, asked.params.programme, asked.params.register);
      return { items: await filesOnTheirWay(asked, asked.doorstep, asked.params) };
    },
  }),

  write('/api/v1/entry-files/:id', {
    id: 'bringEntryFile',
    once: 'asker',
    tag: 'registers',
    who: { may: 'entries.bring' },
    summary: 'Bring in a file that was looked at, all of it or nothing; it goes on by itself',
    params: anEntry,
    returns: EntryFileShown,
    handle: (asked) => wantFile(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/entry-files/:id/stop', {
    id: 'stopEntryFile',
    once: 'asker',
    tag: 'registers',
    who: { may: 'entries.bring' },
    summary: 'Stop a file on its way: what came in of it is taken back, all of it',
    params: anEntry,
    returns: EntryFileShown,
    handle: (asked) => stopFile(asked, asked.doorstep, asked.params.id),
  }),

  read('/api/v1/entry-files/:id', {
    id: 'getEntryFile',
    tag: 'registers',
    who: { may: 'entries.bring' },
    summary: 'How far a file is on its way into a register',
    params: anEntry,
    returns: EntryFileShown,
    handle: (asked) => fileProgress(asked, asked.doorstep, asked.params.id),
  }),

  read('/api/v1/registers/:programme/:register/coverage', {
    id: 'getCoverage',
    late: true,
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'How far each rule of full coverage is met, and the gaps by name',
    params: aRegister,
    returns: RegisterCoverage,
    handle: async (asked) => ({
      items: await coverageFor(asked, asked.doorstep, mustRegister(asked, asked.params.programme, asked.params.register)),
    }),
  }),

  read('/api/v1/registers/:programme/:register/sums', {
    id: 'getSums',
    late: true,
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'How many entries and how much money stand at each stage, on any day',
    params: aRegister,
    query: z.object({ asOf: word }),
    returns: RegisterSums,
    handle: (asked) => sumsAt(asked, asked.doorstep, mustRegister(asked, asked.params.programme, asked.params.register), asked.query.asOf),
  }),

  read('/api/v1/entries/:id', {
    id: 'getEntry',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'An entry with everything that happened to it; with `asOf` as it stood at the end of that day',
    params: anEntry,
    query: z.object({ asOf: word }),
    returns: EntryFull,
    handle: (asked) => entryView(asked, asked.doorstep, asked.params.id, asked.query.asOf),
  }),

  write('/api/v1/entries/:id', {
    id: 'actOnEntry',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'Change an entry, move it on, make somebody responsible, relate it, mark it, plan it',
    params: anEntry,
    body: EntryDoing,
    returns: EntryDone,
    handle: ({ body: { do: type, ...given }, ...asked }) =>
      actOnEntry(asked, asked.door, asked.doorstep, asked.params.id, { type, ...given } as Exclude<EntryCommand, { type: 'enter' }>),
  }),

  write('/api/v1/entries/:id/reveal', {
    id: 'revealEntry',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'What is sealed of an entry, in full; the purpose stays in the log',
    params: anEntry,
    body: Purpose,
    returns: EntryRevealed,
    handle: (asked) => revealEntry(asked, asked.door, asked.doorstep, asked.params.id, asked.body.purpose),
  }),
];
