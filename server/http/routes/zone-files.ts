import { createHash } from 'node:crypto';
import { z } from 'zod';
import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { peopleSheets, zoneSheet, zoneSheets } from '../../../core/zone/index.ts';
import { exportFile } from '../../app/zone/keep.ts';
import { doPreview, type Preview, previewFile } from '../../app/zone/preview.ts';
import { mostBytes } from '../../app/zone/sheets/read-file.ts';
import { gathered, xlsx } from '../gathered.ts';
import { read, write } from '../route.ts';
import { Done, ImportPreview } from '../schemas/zone-rows.ts';

const shownOf = ({ preview, tables, rows, made, changed, same, shown, faulty, faults }: Preview) => ({
  preview,
  sheets: [...tables],
  rows,
  new: made,
  changed,
  same,
  faulty,
  shown: shown.map(({ at, fields, ...row }) => ({ ...row, row: at, fields: [...fields] })),
  faults: faults.map(({ at, ...fault }) => ({ ...fault, row: at })),
});

export default [
  read('/api/v1/zone/export.xlsx', {
    id: 'exportZone',
    tag: 'zone',
    who: { may: 'zone.see' },
    summary: 'One sheet of the zone, or all that I may see, as an Excel workbook',
    query: z.object({ sheet: zoneSheet.exactOptional() }),
    returns: 'bytes',
    handle: async ({ db, doorstep: { zone, asking }, query: { sheet }, language }) => {
      const maySee = (one: (typeof zoneSheets)[number]) =>
        mayInZone(asking.posts, peopleSheets.includes(one) ? 'accounts.see' : 'zone.see');
      const sheets = sheet ? [sheet] : zoneSheets.filter(maySee);
      if (!sheets.every(maySee)) return refuse('not-yours');
      const { name, bytes } = await exportFile(db, zone, sheets, asking.at);
      const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      return { type: xlsx, body: bytes, length: bytes.length, name: name[language], inline: false, tag };
    },
  }),

  write('/api/v1/zone/import', {
    id: 'previewImport',
    once: 'asker',
    tag: 'zone',
    who: 'staff',
    summary: 'Look at an Excel or CSV file of rows: what it would change, and every bad row by name',
    description:
      'Nothing is done. Excel (.xlsx) as exported, or CSV; the official list of divisions is understood. `row` counts as Excel does.',
    takes: 'file',
    returns: ImportPreview,
    measure: 'upload',
    handle: async ({ db, doorstep, file }) => {
      const { posts } = doorstep.asking;
      if (!mayInZone(posts, 'zone.edit') && !mayInZone(posts, 'accounts.edit')) return refuse('not-yours');
      const { name, content } = await file();
      return shownOf(await previewFile(db, doorstep, { name, bytes: await gathered(content, mostBytes) }));
    },
  }),

  write('/api/v1/zone/import/:preview', {
    id: 'doImport',
    tag: 'zone',
    who: 'staff',
    summary: 'Bring in a file that was looked at, all of it or nothing',
    params: z.object({ preview: z.uuid() }),
    returns: Done,
    handle: ({ db, door, doorstep, params: { preview } }) => doPreview(db, door, doorstep, preview),
  }),
];
