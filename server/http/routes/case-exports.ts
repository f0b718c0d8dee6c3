import { Readable } from 'node:stream';
import { z } from 'zod';
import { exportColumnNames, usualColumns } from '../../../core/case/export-columns.ts';
import { refuse } from '../../../core/refusal.ts';
import { exportCases } from '../../app/cases/export.ts';

import { findExport, type CaseExport as Kept, newestExports } from '../../db/queries/case-exports.ts';
import { xlsx } from '../gathered.ts';
import { read, write } from '../route.ts';
import { CaseExport } from '../schemas/above.ts';
import { kind, phase, urgency } from '../schemas/case.ts';
import { named } from '../schemas/named.ts';

const word = z.string().min(1).max(64).exactOptional();

const Taking = named(
  'CaseTaking',
  z.strictObject({
    id: z.uuid(),
    view: z.enum(['mine', 'all', 'today', 'late', 'open', 'mine-done']).default('mine'),
    programme: word,
    phase: phase.exactOptional(),
    stage: word,
    urgency: urgency.exactOptional(),
    area: word,
    unit: word,
    category: word,
    kind: kind.exactOptional(),
    source: word,
    number: word,
    q: z.string().trim().min(1).max(100).exactOptional(),
    columns: z
      .array(z.enum(exportColumnNames))
      .min(1)
      .max(30)
      .default([...usualColumns]),
    purpose: z.string().trim().min(2).max(200).exactOptional(),
  }),
  { id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10', view: 'all', columns: ['number', 'words'] },
);

const shown = ({ filter, made, ended, ...one }: Kept, who: string) => ({
  id: one.id,
  who,
  made: made.toISOString(),
  purpose: one.purpose,
  total: one.total,
  rows: one.rows,
  ended: ended?.toISOString() ?? null,
  filter: filter as Record<string, unknown>,
});

export default [
  write('/api/v1/case-exports', {
    id: 'exportCases',
    once: 'asker',
    tag: 'cases',
    who: 'staff',
    summary: 'Cases that I may see as an Excel file: any filter of the queue, columns as chosen',
    description:
      'Confidential cases stay out. Names and telephones are masked; with a `purpose` those that I may reveal stand in full, and each such case keeps an event of it. The file is on record before its first row; `id` is made by the client and tells its progress. At most 50,000 rows.',
    body: Taking,
    returns: 'bytes',
    handle: async (asked) => {
      const { id, columns, purpose = 'none', ...filters } = asked.body;
      const taking = { id, filters, columns, purpose, language: asked.language };
      const { name, body } = await exportCases(asked, asked.door, asked.doorstep, taking, asked.repeated);
      return { type: xlsx, body: Readable.from(body), name, inline: false, tag: id.replaceAll('-', '') };
    },
  }),

  read('/api/v1/case-exports/:id', {
    id: 'getCaseExport',
    tag: 'cases',
    who: 'staff',
    summary: 'How far a file of mine has come',
    params: z.object({ id: z.uuid() }),
    returns: CaseExport,
    handle: async ({ db, books, doorstep: { zone, asking }, params: { id } }) => {
      const found = await findExport(db, zone, id);
      if (!found || found.account !== asking.who) return refuse('no-such-thing');
      return shown(found, (await books.of(db, zone)).accountName(found.account) ?? found.account);
    },
  }),

  read('/api/v1/case-exports', {
    id: 'listCaseExports',
    tag: 'cases',
    who: { may: 'log.see' },
    summary: 'Who took cases out as files, the last first',
    returns: z.array(CaseExport),
    handle: async ({ db, books, doorstep: { zone } }) => {
      const book = await books.of(db, zone);
      return (await newestExports(db, zone, 200)).map((one) => shown(one, book.accountName(one.account) ?? one.account));
    },
  }),
];
