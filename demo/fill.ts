import { dateOf } from '../core/calendar/index.ts';
import { type Account, zoneSheets } from '../core/zone/index.ts';
import { askingOf } from '../server/app/asking.ts';
import { demoApp, demoKey } from '../server/app/open311/demo-key.ts';
import { type Shelf, stockShelf } from '../server/app/shelf.ts';
import { zoneKind } from '../server/app/zone/primitive.ts';
import { holdCheckpoint, moveCheckpoint } from '../server/db/queries/checkpoints.ts';
import { eventsOf } from '../server/db/queries/log.ts';
import { addToken } from '../server/db/queries/tokens.ts';
import { recordExamples } from '../server/db/queries/triage.ts';
import { rowStream } from '../server/db/queries/zone-rows.ts';
import { addZone } from '../server/db/queries/zones.ts';
import { inZone } from '../server/db/wall/zoned.ts';
import { corpus } from './corpus/index.ts';
import { fillMark } from './marks.ts';
import { fillPassages } from './passages.ts';
import { demoPassword } from './password.ts';
import { fillRegisters } from './registers.ts';
import { walkBefore } from './rounds.ts';
import { stories } from './stories/index.ts';
import { momentsOf } from './stories/tell.ts';
import { createTeller, demoCaller, type TellerOptions } from './teller.ts';
import { fillTopics } from './topics.ts';
import { demoRows, demoZone } from './zone/index.ts';
import { rosterFrom } from './zone/roster.ts';

export type Filling = TellerOptions &
  Readonly<{
    shelf: Shelf;
    /** The hash of the zone's chains. */
    digest: string;
    letSignIn: (account: Account, password: string) => Promise<void>;
  }>;

const zone = demoZone.zone.id;
const marker = 'demo-filled';

/** The zone with all its rows, in one piece; what stands already stays as it is. */
const setRows = async ({ db, door, shelf }: Filling, now: Date): Promise<void> => {
  const today = dateOf(now, { zoneOffsetMinutes: demoZone.zone.timezoneMinutes });
  const whole = { ...demoRows, dutyRoster: rosterFrom(today) };
  const rows = zoneSheets.flatMap((sheet) => whole[sheet].map((row) => ({ sheet, row })));
  const asking = askingOf(door.ports, { who: 'system', at: now });
  await stockShelf(db, zone, shelf, now);
  await recordExamples(db, zone, corpus);
  await door.submit({ zone, asking, caller: demoCaller, request: door.ports.ids.next() }, zoneKind, {
    type: 'set',
    rows,
    origin: 'beginning',
  });
};

/**
 * Fills a database with the demo zone: its rows, its sign-ins, and the stories through the same door as everybody's commands, each
 * step at its own time before now. It may break off and be called again: it goes on where it was, and once done it does nothing.
 */
export const fillDemo = async (given: Filling): Promise<'filled' | 'filled-before'> => {
  const filling: Filling = { ...given, db: inZone(given.db, zone) };
  const { db, door } = filling;
  const now = door.ports.clock.now();
  await addZone(db, demoZone.zone, filling.digest, now);
  const done = await db.transaction().execute((tx) => holdCheckpoint(tx, zone, marker));
  if (done !== undefined && done > 0) return 'filled-before';

  const first = rowStream('areas', demoRows.areas[0]!.id);
  if ((await eventsOf(db, zone, first)).length === 0) await setRows(filling, now);
  const [beginning] = await eventsOf(db, zone, first);
  const began = beginning?.at ?? now;
  const moments = momentsOf(stories, began, demoZone.zone.timezoneMinutes);

  await Promise.all(demoRows.accounts.map((account) => filling.letSignIn(account, demoPassword)));
  const { tell, rest } = createTeller(filling);
  for (const moment of moments) await tell(moment);
  await rest(now);
  await walkBefore(filling, now);
  await fillPassages(filling);
  await fillRegisters(filling, now);
  await fillTopics(filling, began);
  await fillMark(filling, moments, began);

  await db.transaction().execute(async (tx) => {
    await holdCheckpoint(tx, zone, marker);
    const { ports } = door;
    await addToken(tx, { zone, hash: ports.digest(demoKey), id: ports.ids.next(), account: demoApp, name: 'Open311', made: now });
    await moveCheckpoint(tx, zone, marker, moments.length);
  });
  return 'filled';
};
