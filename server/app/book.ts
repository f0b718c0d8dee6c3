import { type Calendar, dateOf, timeOf, usualOfficeHours } from '../../core/calendar/index.ts';
import type { ZoneBook } from '../../core/case/index.ts';
import type { PostNow } from '../../core/permission.ts';
import { t, type Words } from '../../core/words.ts';
import {
  type Account,
  byCode,
  byId,
  dutyFor,
  holderOn,
  limitFor,
  livesOn,
  officeHoursOf,
  onDuty,
  pathOf,
  type ZoneRows,
} from '../../core/zone/index.ts';
import { zoneRows } from '../db/queries/zone-rows.ts';
import { findZone, type StoredZone } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { families } from './families.ts';
import type { Ports } from './ports.ts';
import { areaFinder } from './where.ts';
import { rowsOf } from './zone/world.ts';

/** The zone as rules and screens need it: the core's look-ups, names, posts, and every row as it stands. */
export type Book = ZoneBook &
  Readonly<{
    zone: StoredZone;
    rows: ZoneRows;
    calendar: Calendar;
    /** The local date of an instant. */
    dateOf: (at: Date) => string;
    /** Names as they are, also of what has ended; an unknown id is its own name. */
    areaName: (id: string) => Words;
    /** From just below the root down to the area: 北湖街道 · 柳园社区. */
    areaPathName: (path: readonly string[]) => Words;
    unitName: (id: string) => Words;
    categoryName: (code: string) => Words | undefined;
    /** A category and what it lies under, itself first. */
    categoryPath: (code: string) => readonly string[];
    account: (id: string) => Account | undefined;
    accountName: (id: string) => string | undefined;
    /** The posts in which this account stands on that day, deputies included. */
    postsOf: (account: string, on: Date) => PostNow[];
    post: (id: string) => ZoneRows['posts'][number] | undefined;
  }>;

const joined = (names: readonly Words[]): Words => t(names.map(({ zh }) => zh).join(' · '), names.map(({ en }) => en).join(' · '));

/** Makes the look-ups over a zone's rows; pure, so tests make one from rows alone. */
export const makeBook = (zone: StoredZone, rows: ZoneRows, calendarOf: Ports['calendar']): Book => {
  const hours = rows.officeHours.length > 0 ? officeHoursOf(rows.officeHours) : usualOfficeHours;
  const calendar = calendarOf(hours, zone.timezoneMinutes);
  const day = (at: Date) => dateOf(at, calendar);
  const [areas, units, accounts, posts, categories] = [
    byId(rows.areas),
    byId(rows.units),
    byId(rows.accounts),
    byId(rows.posts),
    byCode(rows.categories),
  ];
  const { familyOf, branchOf } = families(rows.units);
  const paths = new Map(
    rows.areas.map(({ id }) => [
      id,
      pathOf(id, areas)
        .map((area) => area.id)
        .reverse(),
    ]),
  );
  const areaName = (id: string) => areas.get(id)?.name ?? t(id || '—', id || '—');

  return {
    zone,
    rows,
    calendar,
    dateOf: day,
    root: rows.areas.find(({ parent }) => parent === 'none')?.id ?? zone.id,
    areaPath: (id, on) => {
      const area = areas.get(id);
      return area && livesOn(area, day(on)) ? paths.get(id) : undefined;
    },
    areaAt: areaFinder(rows.areas, (id) => paths.get(id)?.length ?? 0, day),
    category: (code) => categories.get(code),
    kin: (id, on) => {
      const unit = units.get(id);
      return unit && livesOn(unit, day(on)) ? familyOf(id) : undefined;
    },
    limit: (programme, stage, category, on) => {
      const found = limitFor({ programme, stage, date: day(on) }, pathOf(category, categories), rows.limits);
      return found === 'unset' ? undefined : found;
    },
    named: (programme, areaPath, on, kept) => {
      const date = day(on);
      const alive = (unit: string) => !kept.includes(unit) && units.get(unit) !== undefined && livesOn(units.get(unit)!, date);
      const own = rows.categories.filter((one) => one.programme === programme && livesOn(one, date));
      const leaves = own.filter(({ code }) => !own.some(({ parent }) => parent === code));
      const found = leaves.map(({ code }) => ({
        code,
        answer: dutyFor(
          { categoryPath: pathOf(code, categories).map((one) => one.code), areaPath: areaPath.toReversed(), date, leads: alive },
          rows.duties,
          rows.precedents,
        ),
      }));
      const first = found.find(({ answer }) => answer.found !== 'nothing') ?? found[0];
      if (!first || first.answer.found === 'nothing') return { category: first?.code ?? 'unsorted', lead: 'nobody', assisting: [] };
      return { category: first.code, lead: first.answer.lead, assisting: first.answer.assisting.filter(alive) };
    },
    onDuty: (areaPath, at) => onDuty(rows.dutyRoster, areaPath, `${day(at)} ${timeOf(at, calendar)}`),
    handlerUnits: (account, on) =>
      rows.posts.filter((post) => post.kind === 'handler' && holderOn(post, day(on)) === account).map(({ unit }) => unit),
    areaName,
    categoryPath: (code) => pathOf(code, categories).map((one) => one.code),
    areaPathName: (path) => joined((path.length > 1 ? path.slice(1) : path).map(areaName)),
    unitName: (id) => units.get(id)?.short ?? t(id || '—', id || '—'),
    categoryName: (code) => categories.get(code)?.name,
    account: (id) => accounts.get(id),
    accountName: (id) => accounts.get(id)?.name,
    postsOf: (account, on) =>
      rows.posts
        .filter((post) => holderOn(post, day(on)) === account)
        .map(({ id, kind, unit, area }) => ({ id, account, kind, unit, area, units: branchOf(unit), kin: familyOf(unit) })),
    post: (id) => posts.get(id),
  };
};

/** Reads the zone as it stands now, without telephone numbers; undefined when this database serves no such zone. */
export const loadBook = async (db: Db, zone: string, calendarOf: Ports['calendar']): Promise<Book | undefined> => {
  const found = await findZone(db, zone);
  if (!found) return undefined;
  const rows = rowsOf(await zoneRows(db, zone), new Map());
  return makeBook(found, rows, calendarOf);
};
