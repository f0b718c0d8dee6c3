/** A number as it is written: a whole number, or a decimal as number or text. */
export type Exact = number | bigint | string;

/** A fraction of whole numbers whose denominator is above zero, with the decimals it was written with. */
export type Fraction = { over: bigint; under: bigint; decimals: number };

/** What is printed when there is nothing to divide by 口径缺失. */
export const dash = '—';

/** Reads a number without losing a digit: '46.70', 46.7, 1e-7. Throws RangeError for what is no decimal number. */
export const exact = (value: Exact): Fraction => {
  const [, sign, whole = '', part = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(String(value).trim()) ?? [];
  if (sign === undefined || !(whole || part)) throw new RangeError(`"${value}" is not a decimal number`);
  const decimals = part.length - Number(exponent);
  const digits = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  return decimals >= 0
    ? { over: digits, under: 10n ** BigInt(decimals), decimals }
    : { over: digits * 10n ** BigInt(-decimals), under: 1n, decimals: 0 };
};

const fraction = (over: bigint, under: bigint): Fraction =>
  under < 0n ? { over: -over, under: -under, decimals: 0 } : { over, under, decimals: 0 };

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, over: -b.over });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);

/** The quotient, or undefined when there is nothing to divide by. */
export const divided = (a: Fraction, b: Fraction): Fraction | undefined =>
  b.over === 0n ? undefined : fraction(a.over * b.under, a.under * b.over);

/** Below zero when a < b, above when a > b. */
export const compared = (a: Fraction, b: Fraction): number => {
  const difference = minus(a, b).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Rounds once, half away from zero, to so many decimals, and prints them all. Zero has no sign. */
export const rounded = ({ over, under }: Fraction, digits: number): string => {
  if (!Number.isInteger(digits) || digits < 0 || digits > 30) throw new RangeError(`${digits} is not a number of decimals`);
  const size = over < 0n ? -over : over;
  const scaled = (2n * size * 10n ** BigInt(digits) + under) / (2n * under);
  const text = String(scaled).padStart(digits + 1, '0');
  const sign = over < 0n && scaled > 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};
