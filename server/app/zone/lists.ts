import { maskPhone } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import {
  byCode,
  byId,
  dutyFor,
  keyOf,
  livesOn,
  pathOf,
  type RowOf,
  rowIn,
  type ZoneEvent,
  type ZoneRow,
  type ZoneSheet,
} from '../../../core/zone/index.ts';
import { signInStates } from '../../db/queries/given-passwords.ts';
import { eventsOf } from '../../db/queries/log.ts';
import { rowStream } from '../../db/queries/zone-rows.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import { saidOf } from './sheets/cell.ts';
import { columnsOf } from './sheets/columns.ts';
import { zoneWorld } from './world.ts';

export type Sifting = Readonly<{ q?: string | undefined; living?: boolean | undefined; after?: string | undefined; limit: number }>;

const lives = (row: ZoneRow, today: string): boolean => {
  const [from, until] = [Reflect.get(row, 'from'), Reflect.get(row, 'until')] as [string | undefined, string | undefined];
  return livesOn({ from: from ?? '', ...(until === undefined ? {} : { until }) }, today);
};

const told = (row: ZoneRow): string => {
  const { shape: _, ...rest } = row as ZoneRow & { shape?: unknown };
  return JSON.stringify(Object.values(rest)).toLowerCase();
};

/** What a list shows of a row: telephone numbers masked, of a shape only that it is there, of an account how it signs in. */
const shown = (sheet: ZoneSheet, row: ZoneRow, signIns: ReadonlyMap<string, 'given' | 'own'>): object => {
  if (sheet === 'accounts') {
    const { phone, ...account } = row as RowOf['accounts'];
    return { ...account, ...(phone && { phone: maskPhone(phone) }), signIn: signIns.get(account.id) ?? 'none' };
  }
  if (sheet !== 'areas') return row;
  const { shape, ...area } = row as RowOf['areas'];
  return { ...area, drawn: shape !== undefined };
};

/** The rows of a sheet by their keys, a page at a time. */
export const listRows = async (db: Db, zone: string, sheet: ZoneSheet, at: Date, { q, living, after, limit }: Sifting) => {
  const { rows, today } = await zoneWorld(db, zone, at);
  const signIns = sheet === 'accounts' ? await signInStates(db, zone) : new Map<string, 'given' | 'own'>();
  const wanted = q?.trim().toLowerCase() ?? '';
  const all = (rows[sheet] as readonly ZoneRow[])
    .filter((row) => (!living || lives(row, today)) && (wanted === '' || told(row).includes(wanted)))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const from = after === undefined ? 0 : all.findIndex((row) => keyOf(row) > after);
  const page = from < 0 ? [] : all.slice(from, from + limit);
  const next = from >= 0 && from + limit < all.length ? keyOf(page.at(-1)!) : null;
  return { items: page.map((row) => shown(sheet, row, signIns)), next };
};

/** One row as the lists show it. */
export const oneRow = async (db: Db, zone: string, sheet: ZoneSheet, id: string, at: Date): Promise<object> => {
  const { rows } = await zoneWorld(db, zone, at);
  const row = rowIn(rows, sheet, id);
  if (row === 'none') return refuse('no-such-thing');
  return shown(sheet, row, sheet === 'accounts' ? await signInStates(db, zone) : new Map());
};

const what: Record<ZoneEvent['type'], Words> = {
  'row-set': t('新增', 'added'),
  'row-changed': t('修改', 'changed'),
  'row-renamed': t('更名', 'renamed'),
  'row-ended': t('结束', 'ended'),
  'post-away': t('请假', 'on leave'),
  'post-back': t('销假', 'back from leave'),
  'password-given': t('设首次密码', 'given a password'),
};

const origins: Record<ZoneEvent['origin'], Words> = {
  hand: t('录入', 'by hand'),
  file: t('导入', 'from a file'),
  beginning: t('建区', 'when the zone began'),
};

const shownIn = (sheet: ZoneSheet, field: string, row: object | 'none'): Words => {
  const column = columnsOf[sheet].find((one) => one.field === field);
  const value = field
    .split('.')
    .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), row);
  if (!column || value === undefined) return t('', '');
  if (field === 'phone') return t('***', '***');
  if (field === 'shape') return t('已绘制', 'drawn');
  return saidOf(column.codec, value);
};

/** Everything that happened to a row, newest first: when, by whom, and what changed. */
export const historyOf = async (db: Db, zone: string, book: Book, sheet: ZoneSheet, id: string) => {
  const events = await eventsOf(db, zone, rowStream(sheet, id));
  if (events.length === 0 && rowIn(book.rows, sheet, id) === 'none') return refuse('no-such-thing');
  return events
    .map((event, index) => {
      const { row, origin } = event.data as Pick<ZoneEvent, 'row' | 'origin'>;
      const before = index === 0 ? 'none' : (events[index - 1]!.data as Pick<ZoneEvent, 'row'>).row;
      return {
        seq: event.seq,
        at: event.at.toISOString(),
        what: what[event.type as ZoneEvent['type']] ?? t(event.type, event.type),
        origin: origins[origin],
        who:
          event.who === 'system'
            ? t('系统', 'the system')
            : t(book.accountName(event.who) ?? event.who, book.accountName(event.who) ?? event.who),
        changes: columnsOf[sheet]
          .map(({ field, label }) => ({ label, before: shownIn(sheet, field, before), after: shownIn(sheet, field, row) }))
          .filter((one) => one.before.zh !== one.after.zh),
      };
    })
    .toReversed();
};

/** Who would lead a case of this category in this area today, and why. */
export const whoLeads = (book: Book, category: string, area: string, on: Date) => {
  const date = book.dateOf(on);
  const units = byId(book.rows.units);
  const answer = dutyFor(
    {
      categoryPath: pathOf(category, byCode(book.rows.categories)).map(({ code }) => code),
      areaPath: pathOf(area, byId(book.rows.areas)).map(({ id }) => id),
      date,
      leads: (unit) => livesOn(units.get(unit) ?? { from: '9999-12-31' }, date),
    },
    book.rows.duties,
    book.rows.precedents,
  );
  return answer.found === 'nothing'
    ? { found: answer.found, id: null, lead: null, leadName: null, assisting: [], why: answer.why }
    : {
        found: answer.found,
        id: answer.id,
        lead: answer.lead,
        leadName: units.get(answer.lead)?.name ?? book.unitName(answer.lead),
        assisting: answer.assisting.map((id) => ({ id, name: units.get(id)?.name ?? book.unitName(id) })),
        why: answer.why,
      };
};
