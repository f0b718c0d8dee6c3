import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { mayKeep, rowIn } from '../../../core/zone/index.ts';
import { notePasswordGiven } from '../../db/queries/given-passwords.ts';
import type { Db } from '../../db/schema.ts';
import type { Doorstep } from '../door/index.ts';
import type { Identity } from '../identity.ts';
import { zoneWorld } from './world.ts';

/** Without letters and digits that look alike when read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const passwordFrom = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => letters[byte % letters.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/**
 * Gives an account a password of sixteen characters by which it signs in once and then chooses its own; what it had no longer works and
 * its sessions end. The password is answered once and kept nowhere. Refuses one's own account: for that there is the page of one's own.
 */
export const givePassword = async (
  house: { db: Db; identity: Pick<Identity, 'createSignIn'>; salt: () => string },
  doorstep: Doorstep,
  id: string,
): Promise<string> => {
  const { zone, asking } = doorstep;
  if (!mayKeep(asking, 'accounts')) return refuse('not-yours');
  const { rows, today } = await zoneWorld(house.db, zone, asking.at);
  const account = rowIn(rows, 'accounts', id);
  if (account === 'none') return refuse('no-such-thing');
  if (id === asking.who)
    return refuse('unwell', [
      { path: 'id', code: 'own', words: t('请在“我的账号”里修改自己的密码', 'Change your own password on your own page') },
    ]);
  if (account.until !== undefined && account.until < today)
    return refuse('unwell', [{ path: 'id', code: 'over', words: t('这个账号已经结束', 'This account has ended') }]);
  const password = passwordFrom(Buffer.from(house.salt(), 'hex'));
  await notePasswordGiven(house.db, zone, id, asking.at);
  await house.identity.createSignIn(zone, id, account.username, account.name, password);
  return password;
};
