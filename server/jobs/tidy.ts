import type { Ports } from '../app/ports.ts';
import { dropCaseFiles } from '../db/queries/case-files.ts';
import { dropAnswers, dropUnclaimed } from '../db/queries/due.ts';
import { dropNonces } from '../db/queries/inbound.ts';
import { dropInbox } from '../db/queries/inbox.ts';
import { dropOldResidents } from '../db/queries/residents.ts';
import { dropSealed } from '../db/queries/sealed-answers.ts';
import { dropDeliveries } from '../db/queries/webhooks.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const day = 86_400_000;
const batch = 200;

/** Takes away what nobody may need any more: answers to repeats after 30 days, uploads that no report named and codes after one (design.md §5, §6). */
export const tidyUp = (db: Db, { clock }: Pick<Ports, 'clock'>, zone: string, removeFile: (id: string) => Promise<void>): Chore => ({
  name: 'tidying',
  every: 10 * 60_000,
  work: async () => {
    const now = clock.now().getTime();
    await dropAnswers(db, zone, new Date(now - 30 * day));
    await dropSealed(db, zone, new Date(now - 30 * day));
    await dropCaseFiles(db, zone, 'nobody', new Date(now - day));
    await dropDeliveries(db, zone, new Date(now - 30 * day));
    await dropNonces(db, zone, new Date(now - 3_600_000));
    await dropInbox(db, zone, new Date(now - 180 * day));
    await dropOldResidents(db, zone, clock.now(), new Date(now - day));
    const dropped = await dropUnclaimed(db, zone, new Date(now - day), batch);
    for (const id of dropped) await removeFile(id);
    return dropped.length === batch ? 'again' : 'done';
  },
});
