import type { Values } from '../../shared/form/schema.ts';

/** What was typed into a form and not sent, kept while the page is open; putting a form away loses nothing. */
const drafts = new Map<string, Values>();

export const draftOf = (name: string): Values | undefined => drafts.get(name);
export const keepDraft = (name: string, values: Values): void => void drafts.set(name, values);
export const dropDraft = (name: string): void => void drafts.delete(name);
