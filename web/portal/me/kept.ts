/** What a person asks of the API about everything that is kept of them. */
import { offline, problemOf } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { spokenNow } from '../../shared/language.tsx';

type Schemas = components['schemas'];
export type KeptAbout = Schemas['KeptAbout'];
export type Format = Schemas['CopyTaking']['format'];
export type Asking = Schemas['ErasureAsking'];

export const readKept = (_: string, signal: AbortSignal) => send<KeptAbout>('GET', '/api/v1/resident/kept', { signal, anonymous: true });

export const askErasure = (body: Asking, key: string) =>
  send<{ id: string }>('POST', '/api/v1/resident/kept/erasure', { body, key, anonymous: true });

/** The whole as a file, handed to the browser to keep. */
export const takeCopy = async (format: Format, key: string, name: string): Promise<void> => {
  const answer = await fetch('/api/v1/resident/kept/copies', {
    method: 'POST',
    headers: { 'Accept-Language': spokenNow(), 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Speaks-As': 'caller' },
    credentials: 'same-origin',
    body: JSON.stringify({ format }),
  }).catch(() => {
    throw offline(true);
  });
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => undefined));
  const at = URL.createObjectURL(await answer.blob());
  Object.assign(document.createElement('a'), { href: at, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(at), 60_000);
};
