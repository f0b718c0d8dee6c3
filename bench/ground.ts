import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zoneSheets } from '../core/zone/index.ts';
import { demoRows, demoZone } from '../demo/zone/index.ts';
import { askingOf } from '../server/app/asking.ts';
import { stockShelf } from '../server/app/shelf.ts';
import { zoneKind } from '../server/app/zone/primitive.ts';
import { connect } from '../server/db/connect.ts';
import { embedded } from '../server/db/embedded/index.ts';
import { addToken } from '../server/db/queries/tokens.ts';
import { addZone } from '../server/db/queries/zones.ts';
import { type House, openHouse } from '../server/start/house.ts';
import { prepareTables } from '../server/start/tables.ts';

/** A database of its own with the demo zone and nobody's cases in it, and the application over it. */
export type Ground = Readonly<{
  data: string;
  url: string;
  zone: string;
  house: House;
  /** A new bearer token of an account. */
  tokenOf: (account: string) => Promise<string>;
  close: () => Promise<void>;
}>;

const complain = (what: string, fault: unknown) => process.stderr.write(`${what}: ${String(fault)}\n`);

const layOut = async ({ db, door, shelf, ports }: House): Promise<void> => {
  const now = ports.clock.now();
  const zone = demoZone.zone.id;
  await addZone(db, demoZone.zone, 'sha256', now);
  await stockShelf(db, zone, shelf, now);
  const rows = zoneSheets.flatMap((sheet) => demoRows[sheet].map((row) => ({ sheet, row })));
  const asking = askingOf(ports, { who: 'system', at: now });
  await door.submit({ zone, asking, caller: 'bench', request: ports.ids.next() }, zoneKind, { type: 'set', rows, origin: 'beginning' });
};

/** Lays the ground in a new folder under the system's temporary one; `close` takes all of it away. */
export const layGround = async (): Promise<Ground> => {
  const data = mkdtempSync(join(tmpdir(), 'huying-bench-'));
  const database = await embedded({ data, as: 'visitor' });
  await prepareTables(database.url, (line) => complain('the wall', line));
  const { db, close } = connect(database.url, { statementLimit: 0, wall: 'in-zones', name: 'huying bench' });
  const house = await openHouse({ db, data, web: { secret: 'own', digest: 'sha256' }, log: complain });
  await layOut(house);
  const zone = demoZone.zone.id;
  return {
    data,
    url: database.url,
    zone,
    house,
    tokenOf: async (account) => {
      const token = randomBytes(32).toString('base64url');
      await addToken(db, {
        zone,
        hash: house.ports.digest(token),
        id: house.ports.ids.next(),
        account,
        name: 'bench',
        made: house.ports.clock.now(),
      });
      return token;
    },
    close: async () => {
      await house.door.idle();
      await house.recordDoor.idle();
      await close();
      await database.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
