import { normalize } from './normalize.ts';

/** The digits of a telephone number however it was written; the country's own prefix goes, and a fixed line keeps the 0 of its city. */
export const phoneDigits = (text: string): string => {
  const plain = normalize(text).replaceAll(/[()（）.]/g, '');
  const [, own] = /^(?:\+|00)86(\d{6,})$/.exec(plain) ?? /^86(1\d{10})$/.exec(plain) ?? [];
  const digits = (own ?? plain).replaceAll(/\D/g, '');
  return own && !/^(1\d{10}|0)/.test(own) ? `0${digits}` : digits;
};

/** A number that a text message can reach: a mobile number of the country, eleven digits from 1. */
export const isMobile = (text: string): boolean => /^1\d{10}$/.test(phoneDigits(text));
