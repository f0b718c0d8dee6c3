import { dateOf } from '../../../core/calendar/index.ts';
import { isSealed, type Sealed } from '../../../core/case/sealed.ts';
import { refuse } from '../../../core/refusal.ts';
import { keyOf, noRows, type SealedAccount, type ZoneRows, type ZoneSheet, type ZoneWorld, zoneSheets } from '../../../core/zone/index.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { wholeRows } from '../../db/queries/zone-keeping.ts';
import { findZone, type StoredZone } from '../../db/queries/zones.ts';
import type { Db } from '../../db/schema.ts';

type Body = { sheet: string; body: unknown };

const isSheet = (sheet: string): sheet is ZoneSheet => (zoneSheets as readonly string[]).includes(sheet);

/** The sealed telephone of each account that has one. */
export const phonesOf = (bodies: readonly Body[]): Map<string, Sealed> =>
  new Map(
    bodies
      .filter(({ sheet }) => sheet === 'accounts')
      .flatMap(({ body }): [string, Sealed][] => {
        const { phone } = body as SealedAccount;
        return isSealed(phone) ? [[keyOf(body as object), phone]] : [];
      }),
  );

/** The standing rows by sheet, telephone numbers in place of their seals where their values are known. */
export const rowsOf = (bodies: readonly Body[], values: ReadonlyMap<string, string>): ZoneRows => {
  const bySheet = Map.groupBy(
    bodies.filter(({ sheet }) => isSheet(sheet)),
    ({ sheet }) => sheet,
  );
  const open = (body: unknown): unknown => {
    const { phone, ...account } = body as SealedAccount;
    const value = phone && values.get(phone.personal);
    return value === undefined ? account : { ...account, phone: value };
  };
  return {
    ...noRows,
    ...Object.fromEntries([...bySheet].map(([sheet, rows]) => [sheet, rows.map(({ body }) => (sheet === 'accounts' ? open(body) : body))])),
  };
};

/** Everything in the zone as it stands, for looking and for previews; the door reads it anew under its lock. */
export const zoneWorld = async (db: Db, zone: string, at: Date): Promise<Omit<ZoneWorld, 'held'> & { zone: StoredZone }> => {
  const found = (await findZone(db, zone)) ?? refuse('no-such-thing');
  const bodies = await wholeRows(db, zone);
  const phones = phonesOf(bodies);
  const values = await personalValues(
    db,
    zone,
    [...phones.values()].map(({ personal }) => personal),
  );
  const today = dateOf(at, { zoneOffsetMinutes: found.timezoneMinutes });
  return { zone: found, rows: rowsOf(bodies, values), phones, today, revision: found.revision };
};
