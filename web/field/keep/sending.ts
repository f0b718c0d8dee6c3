import { Problem, problemOf } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { spokenNow } from '../../shared/language.tsx';
import type { Photo, Waiting } from './types.ts';

/** Sends one file under a key that is always the same for it: however often it is sent, it arrives once. */
const sendFile = async (file: Blob, name: string, key: string): Promise<string> => {
  const form = new FormData();
  form.append('file', file, name);
  const answer = await fetch('/api/v1/attachments', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: { 'Accept-Language': spokenNow(), 'Idempotency-Key': key },
  }).catch(() => {
    throw new Problem('offline', 0, 'offline', '');
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw problemOf(answer.status, said);
  return (said as { id: string }).id;
};

/** Sends a photograph: the original first, then the one with time and place on it. */
export const sendPhoto = async ({ id, original, name, stamped }: Photo): Promise<NonNullable<Photo['sent']>> => {
  const file = await sendFile(original, name, `photo-${id}`);
  return stamped ? { file, stamped: await sendFile(stamped, 'stamped.jpg', `photo-${id}-stamped`) } : { file };
};

type Sent = ReadonlyMap<string, NonNullable<Photo['sent']>>;

const named = (ids: unknown, sent: Sent): string[] | undefined =>
  Array.isArray(ids) ? ids.flatMap((id: string) => sent.get(id)?.file ?? []) : undefined;

/** The body with the server's names of the photographs in the place of this phone's. */
export const bodyOf = ({ body }: Waiting, sent: Sent): Record<string, unknown> => {
  const answers = body['answers'] as Record<string, { photos?: string[] }> | undefined;
  const stamped = Object.fromEntries([...sent.values()].flatMap(({ file, stamped: shown }) => (shown ? [[file, shown]] : [])));
  const photos = named(body['photos'], sent);
  return {
    ...body,
    ...(answers && {
      answers: Object.fromEntries(
        Object.entries(answers).map(([name, said]) => [name, said.photos ? { ...said, photos: named(said.photos, sent) } : said]),
      ),
      stamped,
    }),
    ...(photos && { photos: answers ? photos : photos.map((file) => stamped[file] ?? file) }),
  };
};

export type Answered = Readonly<{ works?: number; number?: string }>;

const addressOf = (one: Waiting): string =>
  one.kind === 'visit' ? `/api/v1/visits/${one.visit}/results` : one.kind === 'record' ? '/api/v1/records' : '/api/v1/field/cases';

/** Hands over one thing that was done, under its own id. */
export const sendWaiting = (one: Waiting, sent: Sent): Promise<Answered> =>
  send<Answered>('POST', addressOf(one), {
    body: bodyOf(one, sent),
    key: `field-${one.id}-${one.place}-${one.tries}`,
  });

type Results = components['schemas']['RecordResults']['results'];

/** Hands over several records at once, each under its own id, and answers what became of each, in their order. */
export const sendRecords = async (pack: readonly Waiting[]): Promise<Results> => {
  const [first, last] = [pack[0]!, pack.at(-1)!];
  const { results } = await send<{ results: Results }>('POST', '/api/v1/records/batch', {
    body: { records: pack.map(({ body }) => body) },
    key: `field-${first.id}-${first.tries}-${last.id}-${last.tries}-${pack.length}`,
  });
  return results;
};
