import { newKey } from '../shared/api/send.ts';
import type { Values } from '../shared/form/schema.ts';
import { forget, recall, remember } from '../shared/remembered.ts';

/**
 * What somebody has written and not yet sent. `uploads` is the token its photos went under. `sent` remembers the last body with
 * its Idempotency-Key: the same words sent again after a broken connection are one report, changed words are another; `waits` when it was
 * pressed without network and goes by itself once that is back.
 */
export type Draft = Readonly<{ values: Values; uploads: string; sent: Readonly<{ body: string; key: string; waits?: true }> }>;

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'values' in kept && 'uploads' in kept && 'sent' in kept;

/** The draft kept under a name, or an empty one. */
export const draftOf = (name: string): Draft =>
  recall<Draft>(`draft.${name}`, { values: {}, uploads: newKey(), sent: { body: '', key: '' } }, isDraft);

/** Keeps a draft; false when this device cannot. */
export const keepDraft = (name: string, draft: Draft): boolean => remember(`draft.${name}`, draft);

export const dropDraft = (name: string): void => forget(`draft.${name}`);

/** The key for sending a body: the one it was tried with before, or a new one. */
export const keyFor = ({ sent }: Draft, body: string): string => (sent.body === body && sent.key !== '' ? sent.key : newKey());
