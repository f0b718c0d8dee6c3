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

/** The entry of somebody who is on the line: their number is filled in, unless another caller stands there already; it came by telephone. */
export const ofCall = ({ source: _, ...entry }: Entry, phone: string): Entry => {
  const caller = entry.values['caller'];
  const said = typeof caller === 'object' && caller !== null ? (caller as { phone?: string }) : {};
  return said.phone === undefined ? { ...entry, values: { ...entry.values, caller: { ...said, phone } } } : entry;
};
