/** What an account has typed into the entry page and not saved: kept on this device until it signs out, so that a closed window loses nothing. */
import type { Values } from '../../shared/form/schema.ts';
import { forget, recall, remember } from '../../shared/remembered.ts';

export type Entry = Readonly<{ programme?: string; source?: string; values: Values }>;

export const nothing: Entry = { values: {} };
const isEntry = (found: unknown): found is Entry => typeof found === 'object' && found !== null && 'values' in found;

const nameFor = (account: string) => `desk-entry.${account}`;

export const recallEntry = (account: string): Entry => recall(nameFor(account), nothing, isEntry);
export const keepEntry = (account: string, entry: Entry): void => void remember(nameFor(account), entry);
export const forgetEntry = (account: string): void => forget(nameFor(account));
