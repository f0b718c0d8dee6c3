import { refuse } from '../../../core/refusal.ts';
import { rowIn } from '../../../core/zone/index.ts';
import { notePasswordGiven } from '../../db/queries/given-passwords.ts';
import type { Db } from '../../db/schema.ts';
import type { Door, Doorstep } from '../door/index.ts';
import type { Identity } from '../identity.ts';
import type { Ports } from '../ports.ts';
import { zoneKind } from './primitive.ts';
import { zoneWorld } from './world.ts';

/** Without letters and digits that look alike when read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const passwordFrom = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => letters[byte % letters.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

type House = {
  db: Db;
  door: Door;
  identity: Pick<Identity, 'createSignIn'>;
  ports: Pick<Ports, 'salt'>;
};

/**
 * Gives an account a password of sixteen characters by which it signs in once and then chooses its own; what it had no longer works and
 * its sessions end. The password is answered and never kept as it is; that it was given, and by whom, is in the log. Refuses one's own
 * account, one that has ended, and whoever does not keep the accounts.
 */
export const givePassword = async ({ db, door, identity, ports }: House, doorstep: Doorstep, id: string): Promise<string> => {
  const { zone, asking } = doorstep;
  await door.submit(doorstep, zoneKind, { type: 'give-password', id });
  const { rows } = await zoneWorld(db, zone, asking.at);
  const account = rowIn(rows, 'accounts', id);
  if (account === 'none') return refuse('no-such-thing');
  const password = passwordFrom(Buffer.from(ports.salt(), 'hex'));
  await notePasswordGiven(db, zone, id, asking.at);
  await identity.createSignIn(zone, id, account.username, account.name, password);
  return password;
};
