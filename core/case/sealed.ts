import type { PersonalClass } from '../programme/fields.ts';

/** A value that names people stands outside the log; the event holds its id and digest(salt ‖ value) only (design.md §5). */
export type Sealed = Readonly<{ personal: string; class: Exclude<PersonalClass, 'plain'>; digest: string }>;

/** The value itself, for the table `personal`, written in the same transaction as its event. */
export type PersonalValue = Readonly<{
  id: string;
  class: Exclude<PersonalClass, 'plain'>;
  salt: string;
  value: string;
  /** A telephone number, which is found again by a blind index. */
  is?: 'telephone';
}>;

/** Whether this stands for a value that is kept outside the log. */
export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'personal' in value && 'digest' in value;

/** The ids of every sealed value anywhere inside, for reading them back or erasing them. */
export const sealedIn = (value: unknown): string[] => {
  if (isSealed(value)) return [value.personal];
  if (Array.isArray(value)) return value.flatMap(sealedIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
};
