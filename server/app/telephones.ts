import type { PersonalValue } from '../../core/case/index.ts';
import { phoneDigits } from '../../core/identifier/index.ts';
import type { NewPersonal } from '../db/queries/personal.ts';
import type { Ports } from './ports.ts';

type Keys = Pick<Ports, 'secrets'>;

/** What a whole number is found by, however it was written. */
export const blindOf = ({ secrets }: Keys, zone: string, phone: string): string => secrets.blind(zone, 'telephone', phoneDigits(phone));

/** What a number is found by when only its last four digits are known. */
export const blindTailOf = ({ secrets }: Keys, zone: string, phone: string): string =>
  secrets.blind(zone, 'telephone-tail', phoneDigits(phone).slice(-4));

/** The two blind indexes of a number, in one place for whoever writes or looks for one. */
export const blindsOf = (keys: Keys, zone: string, phone: string): { blind: string; blindTail: string } => ({
  blind: blindOf(keys, zone, phone),
  blindTail: blindTailOf(keys, zone, phone),
});

/** A sealed value as it is kept: a telephone number with what it is found by, and the case it stands in. */
export const keptPersonal = (keys: Keys, zone: string, { is, ...value }: PersonalValue, caseId: string | 'none'): NewPersonal =>
  is === 'telephone' ? { ...value, ...blindsOf(keys, zone, value.value), cases: caseId === 'none' ? null : [caseId] } : value;
