import { type CallNews, noteCall } from '../../db/queries/calls.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import { idFrom } from '../id-from.ts';
import type { Ports } from '../ports.ts';
import { blindsOf } from '../telephones.ts';

/** One event of the telephone exchange. `agent` is the user name or the code of an account; nobody yet while it rings everywhere. */
export type CallEvent = Readonly<{
  call: string;
  event: 'ringing' | 'answered' | 'ended' | 'missed';
  from: string;
  agent?: string | undefined;
  at: string;
}>;

/** What an event says; an event that comes before its elder stands in for it, until the elder says better. */
const newsOf = ({ call, event, at }: CallEvent, personal: string, account: string): CallNews => {
  const when = new Date(at);
  return {
    id: call,
    personal,
    account,
    rang: when,
    ...(event === 'answered' && { answered: when }),
    ...(event === 'ended' && { ended: when }),
    ...(event === 'missed' && { missed: true as const, ended: when }),
  };
};

/** Keeps what the exchange tells of a call. The number is kept where all numbers are, and found again by its blind index only. */
export const hearCall = async (db: Db, zone: string, book: Book, ports: Ports, told: CallEvent): Promise<void> => {
  const account = book.rows.accounts.find(({ id, username }) => id === told.agent || username === told.agent)?.id ?? '';
  const personal = idFrom(ports.digest(`${zone} call ${told.call}`));
  await db.transaction().execute(async (tx) => {
    const known = await tx.selectFrom('personal').select('id').where('zone', '=', zone).where('id', '=', personal).executeTakeFirst();
    if (!known)
      await recordPersonal(tx, zone, [
        { id: personal, class: 'personal', salt: ports.salt(), value: told.from, ...blindsOf(ports, zone, told.from), cases: null },
      ]);
    await noteCall(tx, zone, newsOf(told, personal, account));
  });
};
