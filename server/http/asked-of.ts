import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';
import { t } from '../../core/words.ts';
import type { Asked, Incoming, Met } from './asked.ts';
import { languageOf } from './language.ts';
import { refusalOf } from './problem.ts';
import { rawBodyOf } from './read-body.ts';
import type { Route } from './route.ts';
import { keyOf, uploadTokenOf, validate } from './validate.ts';

/** A body that breaks off, or is none, is the sender's fault and not ours. */
const orUnreadable = async function* (content: AsyncIterable<Buffer>) {
  try {
    yield* content;
  } catch {
    refuse('unreadable');
  }
};

const partOf = async (request: FastifyRequest) => {
  try {
    return await request.file();
  } catch (fault) {
    if (refusalOf(fault).code === 'broken') return refuse('unreadable');
    throw fault;
  }
};

const fileOf = async (request: FastifyRequest): Promise<Incoming> => {
  if (!request.isMultipart()) return refuse('wrong-type');
  const part = await partOf(request);
  const missing = { path: 'file', code: 'missing', words: t('请选一个文件', 'choose a file') };
  if (part === undefined || part.fieldname !== 'file') return refuse('unwell', [missing]);
  return { name: part.filename, content: Readable.from(orUnreadable(part.file)) };
};

/** What stands around a request: its answer, and the end of the server. */
type Surroundings = { reply: FastifyReply; stopping: AbortSignal };

const neverGone = new AbortController().signal;

const goneOf = ({ reply, stopping }: Surroundings): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stopping]);
};

/** Adds lines of Set-Cookie to an answer. */
export const setCookiesOn = (reply: FastifyReply) => (lines: readonly string[]) => {
  if (lines.length > 0) reply.header('set-cookie', [...lines]);
};

/** Everything a handler may know of a request, checked. Throws the refusal that names every fault. */
export const askedOf = (route: Route, request: FastifyRequest, met: Met, around: Surroundings): Asked<unknown, unknown, unknown> => {
  const checked = validate(route, request);
  const key = route.method === 'GET' ? undefined : keyOf(request);
  const uploadToken = uploadTokenOf(request);
  return {
    ...met,
    ...checked,
    doorstep: key === undefined ? met.doorstep : { ...met.doorstep, key },
    language: languageOf(request.headers['accept-language']),
    from: { address: request.ip, agent: (request.headers['user-agent'] ?? '').slice(0, 300) },
    ...(uploadToken !== undefined && { uploadToken }),
    file: () => fileOf(request),
    setCookies: setCookiesOn(around.reply),
    headers: request.headers,
    rawBody: () => rawBodyOf(request),
    gone: route.returns === 'events' ? goneOf(around) : neverGone,
  };
};
