import { refuse } from '../../../core/refusal.ts';
import { rowIn } from '../../../core/zone/index.ts';
import { findAnswers } from '../../db/queries/answers.ts';
import { isPasswordGiven, notePasswordGiven } from '../../db/queries/given-passwords.ts';
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
  ports: Pick<Ports, 'salt' | 'digest' | 'secrets'>;
};

/** By chance, or, for a request with a key, worked out from the server's own key and that one: a repeat is told the same, and nothing is kept. */
const bytesFor = ({ ports }: House, { zone, caller, key }: Doorstep, id: string): Buffer => {
  const hex = key === undefined ? ports.salt() : ports.digest(ports.secrets.blind(zone, 'given password', `${caller}\n${key}\n${id}`));
  return Buffer.from(hex.slice(0, 32), 'hex');
};

/** Whether this very request was answered before. */
const isRepeat = async ({ db }: House, { zone, caller, key }: Doorstep): Promise<boolean> =>
  key !== undefined && (await findAnswers(db, zone, [{ caller, key }])).length > 0;

/**
 * Gives an account a password of sixteen characters by which it signs in once and then chooses its own; what it had no longer works and
 * its sessions end. The password is answered once and kept nowhere; that it was given, and by whom, is in the log. Refuses one's own
 * account, one that has ended, and whoever does not keep the accounts. A repeat is told the same password, and leaves alone whoever has
 * chosen their own since.
 */
export const givePassword = async (house: House, doorstep: Doorstep, id: string): Promise<string> => {
  const { zone, asking } = doorstep;
  const repeated = await isRepeat(house, doorstep);
  await house.door.submit(doorstep, zoneKind, { type: 'give-password', id });
  const { rows } = await zoneWorld(house.db, zone, asking.at);
  const account = rowIn(rows, 'accounts', id);
  if (account === 'none') return refuse('no-such-thing');
  const password = passwordFrom(bytesFor(house, doorstep, id));
  if (repeated && !(await isPasswordGiven(house.db, zone, id))) return password;
  await notePasswordGiven(house.db, zone, id, asking.at);
  await house.identity.createSignIn(zone, id, account.username, account.name, password);
  return password;
};
