/** Addresses in chats and mail, as they are kept: sealed, and found by keyed hashes. */
import { closeSender, openChatWishes, openSenders, renameWish } from '../../db/queries/conversations.ts';
import { closeReach, openReaches, type Place } from '../../db/queries/message-wishes.ts';
import type { Db } from '../../db/schema.ts';
import { idFrom } from '../id-from.ts';
import type { Ports } from '../ports.ts';

type Keys = Pick<Ports, 'secrets' | 'digest' | 'salt'>;

/** By what somebody in a chat is found again. The sign before it tells it from an id that stands open yet. */
export const knownAs = ({ secrets }: Pick<Ports, 'secrets'>, zone: string, way: string, sender: string): string =>
  `=${secrets.blind(zone, 'chat', `${way} ${sender}`)}`;

export const placeOfSender = ({ digest, salt }: Keys, zone: string, way: string, known: string): Place => ({
  id: idFrom(digest(`${zone} sender ${way} ${known}`)),
  salt: salt(),
});

export const placeOfReach = ({ digest, salt }: Keys, zone: string, who: string): Place => ({
  id: idFrom(digest(`${zone} reach ${who}`)),
  salt: salt(),
});

const batch = 200;

/** Seals a batch of addresses that an earlier version left open. */
export const closeAddresses = (db: Db, keys: Keys, zone: string): Promise<'again' | 'done'> =>
  db.transaction().execute(async (tx) => {
    const [reaches, senders, wishes] = [
      await openReaches(tx, zone, batch),
      await openSenders(tx, zone, batch),
      await openChatWishes(tx, zone, batch),
    ];
    for (const reach of reaches) await closeReach(tx, zone, reach, placeOfReach(keys, zone, reach.who));
    for (const { way, sender } of senders) {
      const known = knownAs(keys, zone, way, sender);
      await closeSender(tx, zone, { way, sender, known }, placeOfSender(keys, zone, way, known));
    }
    for (const { who } of wishes) {
      const [, way = '', ...sender] = who.split(':');
      await renameWish(tx, zone, who, `chat:${way}:${knownAs(keys, zone, way, sender.join(':'))}`);
    }
    return [reaches, senders, wishes].some((rows) => rows.length === batch) ? 'again' : 'done';
  });
