import { normalize, weightedSum } from './normalize.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const orgWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the eight characters of an organisation code (GB 11714). Throws RangeError for anything else. */
export const orgCode = (eight: string): string => {
  const code = normalize(eight);
  if (!/^[0-9A-Z]{8}$/.test(code)) throw new RangeError('an organisation code has eight digits or capitals before its check character');
  const check = 11 - (weightedSum(code, orgWeights, capitals) % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : `${check}`;
};

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CreditCode =
  | { valid: true; normalized: string; orgCodeOk: boolean }
  | { valid: false; reason: 'length' | 'alphabet' | 'area' | 'check' };

/**
 * Judges a unified social credit code 统一社会信用代码 (GB 32100-2015) and names the first check that fails.
 * `orgCodeOk` false is a warning: some codes in force carry an organisation code with a wrong check character.
 */
export const uscc = (text: string): CreditCode => {
  const code = normalize(text);
  const characters = [...code];
  if (characters.length !== 18) return { valid: false, reason: 'length' };
  if (!characters.every((character) => creditAlphabet.includes(character))) return { valid: false, reason: 'alphabet' };
  if (!/^\d{6}$/.test(code.slice(2, 8))) return { valid: false, reason: 'area' };
  const check = (31 - (weightedSum(code, creditWeights, creditAlphabet) % 31)) % 31;
  if (code[17] !== creditAlphabet[check]) return { valid: false, reason: 'check' };
  return { valid: true, normalized: code, orgCodeOk: code[16] === orgCode(code.slice(8, 16)) };
};
