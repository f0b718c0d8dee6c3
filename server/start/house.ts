import { t } from '../../core/words.ts';
import type { Zone } from '../../core/zone/index.ts';
import { programmes } from '../../programmes/index.ts';
import { type Books, createBooks } from '../app/books.ts';
import { casePrimitive } from '../app/cases/primitive.ts';
import { createDoor, type Door, type DoorOptions } from '../app/door/index.ts';
import { firmPrimitive } from '../app/firm/primitive.ts';
import type { Ports } from '../app/ports.ts';
import { publicPrimitive } from '../app/public/primitive.ts';
import { createRecordDoor, type RecordDoor } from '../app/records/door.ts';
import { recordSearchPrimitive } from '../app/records/search-primitive.ts';
import { matchPrimitive } from '../app/register/match-primitive.ts';
import { monthPrimitive } from '../app/register/month-primitive.ts';
import { entryPrimitive } from '../app/register/primitive.ts';
import { repeatPrimitive } from '../app/repeat/primitive.ts';
import { rightsPrimitive } from '../app/rights/primitive.ts';
import { retentionPrimitive } from '../app/rights/retention-primitive.ts';
import { campaignPrimitive } from '../app/rounds/campaign-primitive.ts';
import { visitPrimitive } from '../app/rounds/primitive.ts';
import { sessionPrimitive } from '../app/sessions/primitive.ts';
import { createShelf, type Shelf, stockShelf } from '../app/shelf.ts';
import { shiftPrimitive } from '../app/shift/primitive.ts';
import { topicPrimitive } from '../app/topic/primitive.ts';
import { type Classifiers, createClassifiers } from '../app/triage/classifiers.ts';
import { zoneKind, zonePrimitive } from '../app/zone/primitive.ts';
import { addZone, zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';
import type { HashName } from '../outside/crypto.ts';
import type { HttpSettings } from './http-settings.ts';
import { type KeyFile, type KeySettings, readKeySettings } from './keys.ts';
import { makePorts } from './ports.ts';
import { findSecret } from './secret.ts';
import { openVault } from './vault.ts';

export type HouseOptions = {
  db: Db;
  /** The folder where a secret of our own is kept. */
  data: string;
  web: Pick<HttpSettings, 'secret' | 'digest'>;
  /** Where the keys of personal values stand; in the data folder unless told. */
  keys?: KeySettings;
  /** What is done about values whose key is not in the file: a server refuses to start. */
  missingKeys?: 'refuse' | 'bear';
  /** The zone to begin with, where there is no demo and the database has none yet. */
  zone?: string;
  log: Ports['log'];
  /** Told of each group of the door, for whoever measures. */
  onSettled?: DoorOptions['onSettled'];
  /** How many commands a group of the door takes at most, where many are handed over at once. */
  most?: number;
  now?: () => Date;
};

export type House = Readonly<{
  db: Db;
  secret: string;
  digest: HashName;
  ports: Ports;
  books: Books;
  shelf: Shelf;
  classifiers: Classifiers;
  door: Door;
  recordDoor: RecordDoor;
  keys: KeyFile;
}>;

const emptyZone = (id: string): Zone => ({ id, name: t('本区', 'This zone'), hosts: [], timezoneMinutes: 480, demo: false });

/** A database keeps the hash that it began with: chains, links and tokens would mean nothing under another. */
const digestOf = async (db: Db, wanted: HashName): Promise<HashName> => {
  const [first] = await zones(db);
  return first?.digest === 'sm3' || first?.digest === 'sha256' ? first.digest : wanted;
};

/** Everything that the server and the commands stand on, over a database whose tables are current. Close the door with `door.idle()`. */
export const openHouse = async ({ db, data, web, zone, log, most, onSettled, now, ...given }: HouseOptions): Promise<House> => {
  const secret = findSecret(web.secret, data);
  const digest = await digestOf(db, web.digest);
  const ports = makePorts({ secret, digest, log, ...(now && { now }) });
  const books = createBooks(ports.calendar);
  const shelf = createShelf(programmes, ports.digest);
  if (zone !== undefined && (await zones(db)).length === 0) await addZone(inZone(db, zone), emptyZone(zone), digest, ports.clock.now());
  const keys = await openVault(db, given.keys ?? readKeySettings({}, data), ports.clock.now, given.missingKeys ?? 'refuse');
  for (const { id } of await zones(db)) await stockShelf(inZone(db, id), id, shelf, ports.clock.now());
  const door = createDoor({
    db,
    ports,
    ...(most !== undefined && { most }),
    ...(onSettled && { onSettled }),
    primitives: [
      casePrimitive({ db, books, shelf }, ports),
      firmPrimitive(books),
      publicPrimitive({ books, shelf }),
      zonePrimitive(ports),
      shiftPrimitive(books),
      repeatPrimitive({ books, shelf }),
      topicPrimitive({ books, shelf }),
      rightsPrimitive({ books, shelf }),
      retentionPrimitive,
      visitPrimitive({ books, shelf }, ports),
      campaignPrimitive({ books, shelf }, ports),
      recordSearchPrimitive(books),
      entryPrimitive({ books, shelf }, ports),
      monthPrimitive,
      matchPrimitive,
      sessionPrimitive({ books, shelf }, ports),
    ],
    onCommit: (zone, kinds) => {
      if (kinds.has(zoneKind)) books.forget(zone);
    },
  });
  const recordDoor = createRecordDoor({ db, shelf, ports, books });
  return { db, secret, digest, ports, books, shelf, classifiers: createClassifiers(), door, recordDoor, keys };
};
