/** What went wrong in the database, in the words that the rest of the server decides by. */
export type DatabaseFault =
  | 'unique'
  | 'foreign-key'
  | 'check'
  | 'exclusion'
  | 'missing-value'
  | 'bad-value'
  | 'serialization'
  | 'too-slow'
  | 'unavailable'
  | 'full'
  | 'other';

const byState: Record<string, DatabaseFault> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23001': 'foreign-key',
  '23514': 'check',
  '23P01': 'exclusion',
  '23502': 'missing-value',
  '40001': 'serialization',
  '40P01': 'serialization',
  '55P03': 'serialization',
  '0A000': 'serialization',
  '26000': 'serialization',
  '57014': 'too-slow',
  '25P03': 'too-slow',
  '54000': 'bad-value',
};

const byClass: Record<string, DatabaseFault> = {
  '08': 'unavailable',
  '22': 'bad-value',
  '57': 'unavailable',
  '53': 'full',
};

const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);

const saidByDriver = /connection terminated|timeout exceeded when trying to connect|not queryable|connection ended|client was closed/i;

const textOf = (value: object, key: string): string => {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : '';
};

/** Names the kind of a fault thrown by the driver; `other` for what did not come from the database. Too many connections counts as unavailable. */
export const databaseFault = (fault: unknown): DatabaseFault => {
  if (typeof fault !== 'object' || fault === null) return 'other';
  const code = textOf(fault, 'code');
  if (code === '53300') return 'unavailable';
  if (lostConnection.has(code)) return 'unavailable';
  if (/^[0-9A-Z]{5}$/.test(code)) return byState[code] ?? byClass[code.slice(0, 2)] ?? 'other';
  if (saidByDriver.test(textOf(fault, 'message'))) return 'unavailable';
  return 'other';
};

/** The name of the constraint that refused, or an empty text. */
export const constraintOf = (fault: unknown): string => (typeof fault === 'object' && fault !== null ? textOf(fault, 'constraint') : '');

/** True when the same work may succeed if it is simply done again. */
export const isWorthRepeating = (fault: unknown): boolean => databaseFault(fault) === 'serialization';
