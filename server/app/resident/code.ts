import { isMobile, phoneDigits } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import {
  codesSince,
  holdResident,
  recordCode,
  triesFrom,
  tryCode,
  useCode,
  openSession as writeSession,
} from '../../db/queries/residents.ts';
import type { Db } from '../../db/schema.ts';
import type { Ports } from '../ports.ts';
import { blindOf } from '../telephones.ts';

export type ResidentHouse = Readonly<{ db: Db; ports: Pick<Ports, 'clock' | 'ids' | 'salt' | 'digest' | 'secrets'> }>;

const seconds = 1_000;
const hour = 3_600 * seconds;

/** How a code is measured: how long it lives, how often it may be tried, and how many a number and an address may ask for in an hour. */
export const codeRules = { lives: 300, again: 60, tries: 5, ofPhone: 5, fromAddress: 60, triesFromAddress: 100 } as const;

/** Ninety days: people call rarely, and a phone is their own. */
const sessionLasts = 90 * 24 * hour;

const notMobile = {
  path: 'phone',
  code: 'not-mobile',
  words: t('请填写 11 位手机号码', 'give a mobile number of 11 digits'),
};

/**
 * Makes a code for a number, whoever has it. The answer is the same for numbers that were here before and for those that were not,
 * and says nothing of the code.
 */
export const askForCode = async (
  { db, ports }: ResidentHouse,
  zone: string,
  phone: string,
  address: string,
): Promise<{ lives: number; again: number }> => {
  if (!isMobile(phone)) return refuse('unwell', [notMobile]);
  const made = ports.clock.now();
  const value = phoneDigits(phone);
  await db.transaction().execute(async (tx) => {
    const resident = await holdResident(tx, zone, {
      id: ports.ids.next(),
      blind: blindOf(ports, zone, value),
      phone: { id: ports.ids.next(), salt: ports.salt(), value },
      made,
    });
    const { ofPhone, fromAddress, last } = await codesSince(tx, zone, resident, address, new Date(made.getTime() - hour));
    const tooSoon = last !== null && made.getTime() - last.getTime() < codeRules.again * seconds;
    if (tooSoon || ofPhone >= codeRules.ofPhone || fromAddress >= codeRules.fromAddress) return refuse('too-often');
    const ends = new Date(made.getTime() + codeRules.lives * seconds);
    await recordCode(tx, { zone, id: ports.ids.next(), resident, address, made, ends, tries: 0, state: 'waiting' });
  });
  return { lives: codeRules.lives, again: codeRules.again };
};

/** Opens a session for whoever knows the code of a number; a wrong one and none at all are answered alike. */
export const signInByCode = async (
  { db, ports }: ResidentHouse,
  zone: string,
  { phone, code }: { phone: string; code: string },
  address: string,
): Promise<{ session: string; ends: Date }> => {
  const made = ports.clock.now();
  if ((await triesFrom(db, zone, address, new Date(made.getTime() - hour))) >= codeRules.triesFromAddress) return refuse('too-often');
  const tried = await tryCode(db, zone, blindOf(ports, zone, phone), made, codeRules.tries);
  if (!tried || ports.secrets.code(tried.id) !== code.trim()) return refuse('wrong-code');
  const session = ports.secrets.session();
  const ends = new Date(made.getTime() + sessionLasts);
  await db.transaction().execute(async (tx) => {
    if (!(await useCode(tx, zone, tried.id))) return refuse('wrong-code');
    await writeSession(tx, { zone, hash: ports.digest(session), resident: tried.resident, made, ends });
  });
  return { session, ends };
};
