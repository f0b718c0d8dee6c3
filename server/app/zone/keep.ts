import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { keyOf, type RowOf, rowIn, type ZoneSheet, zoneSheets } from '../../../core/zone/index.ts';
import type { Db } from '../../db/schema.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type ZoneDone, zoneKind } from './primitive.ts';
import { writeFile } from './sheets/write-file.ts';
import { zoneWorld } from './world.ts';

/** What a screen was not shown and so does not send stays as it is: a shape, a telephone number; 'none' takes the number away. */
const kept = (sheet: ZoneSheet, row: object, standing: object | 'none'): object => {
  if (sheet === 'areas' && !('shape' in row) && standing !== 'none') {
    const { shape } = standing as RowOf['areas'];
    return shape === undefined ? row : { ...row, shape };
  }
  if (sheet !== 'accounts') return row;
  const { phone, ...account } = row as { phone?: string };
  if (phone === 'none') return account;
  const before = standing === 'none' ? undefined : (standing as RowOf['accounts']).phone;
  const said = phone === undefined || phone.includes('*') ? before : phone;
  return said === undefined ? account : { ...account, phone: said };
};

/** Sets one row, new or standing; the key in it must be the one asked for. */
export const setRow = async (db: Db, door: Door, doorstep: Doorstep, sheet: ZoneSheet, id: string, row: object): Promise<ZoneDone> => {
  if (keyOf(row) !== id)
    return refuse('unwell', [
      { path: sheet === 'categories' ? 'code' : 'id', code: 'other-key', words: t('编码不能更改', 'The code cannot change') },
    ]);
  const { rows } = await zoneWorld(db, doorstep.zone, doorstep.asking.at);
  return door.submit<ZoneDone>(doorstep, zoneKind, {
    type: 'set',
    rows: [{ sheet, row: kept(sheet, row, rowIn(rows, sheet, id)) }],
    origin: 'hand',
  });
};

/** A workbook of these sheets as they stand. */
export const exportFile = async (db: Db, zone: string, sheets: readonly ZoneSheet[], at: Date): Promise<{ name: Words; bytes: Buffer }> => {
  const world = await zoneWorld(db, zone, at);
  const { name, demo } = world.zone;
  const mark = demo ? t('演示数据 · ', 'Demo data · ') : t('', '');
  const title = t(`${mark.zh}${name.zh} · ${world.today}`, `${mark.en}${name.en} · ${world.today}`);
  const inOrder = zoneSheets.filter((sheet) => sheets.includes(sheet));
  return {
    name: t(`${name.zh} ${world.today}.xlsx`, `${name.en} ${world.today}.xlsx`),
    bytes: await writeFile(world.rows, inOrder, title),
  };
};
