import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { type Change, sheetTitles, type ZoneRow, type ZoneSheet } from '../../../core/zone/index.ts';
import { findPreview, keepPreview } from '../../db/queries/zone-previews.ts';
import type { Db } from '../../db/schema.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { judge, place, unknownTable } from './judge.ts';
import { type ZoneDone, zoneKind } from './primitive.ts';
import { saidOf } from './sheets/cell.ts';
import { columnsOf } from './sheets/columns.ts';
import { readFile } from './sheets/read-file.ts';
import type { FileFault, FileRow } from './sheets/table-rows.ts';
import { isNotes } from './sheets/write-file.ts';
import { zoneWorld } from './world.ts';

/** How long a preview may be carried out. */
const livesMs = 60 * 60 * 1000;

/** The most rows and faults that are shown; all are counted. */
const mostShown = 500;

export type ShownRow = Readonly<{
  sheet: ZoneSheet;
  table: string;
  at: number;
  id: string;
  name: string;
  what: 'new' | 'changed';
  fields: readonly { field: string; label: Words; before: Words; after: Words }[];
}>;

export type Preview = Readonly<{
  preview: string;
  tables: readonly { table: string; sheet: ZoneSheet | 'none'; title: Words; rows: number }[];
  rows: number;
  made: number;
  changed: number;
  same: number;
  shown: readonly ShownRow[];
  faulty: number;
  faults: readonly FileFault[];
}>;

const shownValue = (sheet: ZoneSheet, field: string, row: ZoneRow | 'none'): Words => {
  const column = columnsOf[sheet].find((one) => one.field === field);
  const value = field
    .split('.')
    .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), row);
  const { zh, en } = column ? saidOf(column.codec, value) : t('', '');
  return t(zh.slice(0, 120), en.slice(0, 120));
};

const nameOfRow = (row: object): string => {
  const name: unknown = Reflect.get(row, 'name');
  return typeof name === 'string' ? name : typeof name === 'object' && name !== null ? String(Reflect.get(name, 'zh')) : '';
};

const shownRow = ({ sheet, id, before, after }: Change, { table, at }: FileRow): ShownRow => ({
  sheet,
  table,
  at,
  id,
  name: nameOfRow(after),
  what: before === 'none' ? 'new' : 'changed',
  fields: columnsOf[sheet]
    .map(({ field, label }) => ({ field, label, before: shownValue(sheet, field, before), after: shownValue(sheet, field, after) }))
    .filter((one) => one.before.zh !== one.after.zh),
});

/**
 * Reads a file of rows and says what it would do, without doing any of it: rows new, changed and the same, and every bad row by
 * sheet, row, field, what is wrong and what would be right. Kept for its maker for an hour.
 */
export const previewFile = async (
  db: Db,
  doorstep: Pick<Doorstep, 'zone' | 'asking'>,
  file: { name: string; bytes: Buffer },
): Promise<Preview> => {
  const { zone, asking } = doorstep;
  const tables = (await readFile(file.bytes, file.name)).filter((table) => table.rows.length > 0 && !isNotes(table.name));
  const world = await zoneWorld(db, zone, asking.at);
  const { read, rows, changes, at, faults } = await judge(db, zone, tables, world, asking);

  const id = asking.newId();
  const none =
    rows.length === 0 && faults.length === 0
      ? [{ ...unknownTable({ name: file.name, rows: [] }), words: t('文件里没有一行数据', 'The file has no row of data') }]
      : [];
  const all = [...faults, ...none];
  const kept = { id, account: asking.who, made: asking.at, revision: world.revision, faults: all.length };
  const given = all.length > 0 ? [] : changes.map(({ sheet, after }) => ({ sheet, row: after }));
  await keepPreview(db, zone, { ...kept, given }, new Date(asking.at.getTime() - livesMs));

  const made = changes.filter(({ before }) => before === 'none').length;
  const bad = new Set(all.filter((fault) => fault.at > 0).map((fault) => `${fault.table} ${fault.at}`));
  return {
    preview: id,
    tables: read.map(({ table, sheet, rows: own }) => ({
      table: table.name,
      sheet,
      title: sheet === 'none' ? t('未识别', 'not recognised') : sheetTitles[sheet],
      rows: own.length,
    })),
    rows: rows.length,
    made,
    changed: changes.length - made,
    same:
      rows.filter(({ table, at: line }) => !bad.has(`${table} ${line}`)).length -
      changes.filter((change) => {
        const row = at.get(place(change.sheet, change.id));
        return row && !bad.has(`${row.table} ${row.at}`);
      }).length,
    shown: changes.slice(0, mostShown).flatMap((change) => {
      const row = at.get(place(change.sheet, change.id));
      return row ? [shownRow(change, row)] : [];
    }),
    faulty: all.length,
    faults: all.slice(0, mostShown),
  };
};

/**
 * Carries out a preview in one go. Refuses one with faults, one of somebody else or older than an hour, and one overtaken by another
 * change, its own first time included; a repeat with the same key is told what the first was told.
 */
export const doPreview = async (db: Db, door: Door, doorstep: Doorstep, id: string): Promise<ZoneDone> => {
  const { zone, asking } = doorstep;
  const found = (await findPreview(db, zone, id, asking.who, new Date(asking.at.getTime() - livesMs))) ?? refuse('no-such-thing');
  if (found.faults > 0)
    return refuse('unwell', [
      {
        path: 'preview',
        code: 'has-faults',
        words: t('文件里还有错误，改好后请重新导入', 'The file still has faults; mend them and import it again'),
      },
    ]);
  return door.submit<ZoneDone>(doorstep, zoneKind, { type: 'set', rows: found.given, origin: 'file', seen: found.revision });
};
