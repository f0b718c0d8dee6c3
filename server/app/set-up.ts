import { t } from '../../core/words.ts';
import type { GivenRow } from '../../core/zone/index.ts';
import type { Db } from '../db/schema.ts';
import { askingOf } from './asking.ts';
import type { Books } from './books.ts';
import type { Door, Doorstep } from './door/index.ts';
import type { Identity } from './identity.ts';
import type { Ports } from './ports.ts';
import { type ZoneDone, zoneKind } from './zone/primitive.ts';

type House = Readonly<{ db: Db; door: Door; books: Books; identity: Identity; ports: Ports }>;
export type First = Readonly<{ username: string; name: string; password: string }>;

/**
 * Makes the first administrator of an empty zone, with the area and the office without which nobody can have a post. The post is
 * that of the security administrator: it gives all other posts, and by law cannot be a system administrator's as well.
 */
export const setUp = async ({ db, door, books, identity, ports }: House, doorstep: Doorstep, first: First): Promise<string> => {
  const { zone } = doorstep;
  const book = await books.of(db, zone);
  const from = book.dateOf(doorstep.asking.at);
  const [area, unit, account] = [zone, 'command', ports.ids.next()];
  const given: readonly (GivenRow & { here: boolean })[] = [
    {
      sheet: 'areas',
      here: book.rows.areas.length > 0,
      row: { id: area, parent: 'none', kind: 'zone', name: book.zone.name, aliases: [], from, basis: 'drawn' },
    },
    {
      sheet: 'units',
      here: book.rows.units.length > 0,
      row: {
        id: unit,
        parent: 'none',
        kind: 'command',
        name: t('指挥中心', 'Command centre'),
        short: t('指挥中心', 'Command centre'),
        aliases: [],
        area,
        from,
      },
    },
    {
      sheet: 'accounts',
      here: false,
      row: { id: account, username: first.username, name: first.name, unit: book.rows.units[0]?.id ?? unit },
    },
    {
      sheet: 'posts',
      here: false,
      row: {
        id: ports.ids.next(),
        account,
        kind: 'securityAdmin',
        unit: book.rows.units[0]?.id ?? unit,
        area: book.rows.areas.length > 0 ? book.root : area,
        from,
      },
    },
  ];
  const rows = given.filter(({ here }) => !here).map(({ sheet, row }) => ({ sheet, row }));
  const asking = askingOf(ports, { who: 'system', at: doorstep.asking.at });
  await door.submit<ZoneDone>({ ...doorstep, asking }, zoneKind, { type: 'set', rows, origin: 'beginning', seen: book.zone.revision });
  await identity.createSignIn(zone, account, first.username, first.name, first.password);
  return account;
};
