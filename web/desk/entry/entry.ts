/** What has been typed into the entry page and not saved: kept on this device, so that a closed window loses nothing. */
import type { Values } from '../../shared/form/schema.ts';
import { recall, remember } from '../../shared/remembered.ts';

export type Entry = Readonly<{ programme?: string; source?: string; values: Values }>;

export const nothing: Entry = { values: {} };
const isEntry = (found: unknown): found is Entry => typeof found === 'object' && found !== null && 'values' in found;

export const recallEntry = (): Entry => recall('desk-entry', nothing, isEntry);
export const keepEntry = (entry: Entry): void => void remember('desk-entry', entry);
