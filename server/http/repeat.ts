import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../core/refusal.ts';
import { once, type Request, type Said, saidBefore } from '../app/once.ts';
import { mostBytes } from '../app/zone/sheets/read-file.ts';
import type { Asked, Incoming, Met, Writes } from './asked.ts';
import { gathered } from './gathered.ts';
import { rawBodyOf } from './read-body.ts';
import { residentIn } from './resident.ts';
import type { Route } from './route.ts';
import { keyOf, validate } from './validate.ts';
import { sessionIn } from './who-asks.ts';

type Checked = Pick<Asked<unknown, unknown, unknown>, 'params' | 'query' | 'body'>;
type Whole = Asked<unknown, unknown, unknown>;

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Everything that is asked; what is not JSON as the bytes that were sent. */
const asText = (route: Route, { params, query, body }: Checked, sent: string): string =>
  JSON.stringify([route.id, params, query, body, sent]);

const sentIn = (route: Route, request: FastifyRequest): string => (route.takes === 'xml' ? hashOf(rawBodyOf(request)) : '');

const shownBy = (request: FastifyRequest): string => sessionIn(request.headers.cookie) ?? 'none';

const askerOf = (route: Route, request: FastifyRequest, { doorstep }: Met): string =>
  route.once === 'key' ? 'anyone' : `${doorstep.caller}\n${doorstep.caller === 'anyone' ? (residentIn(request) ?? '') : ''}`;

/** What a route came to, with the cookies that its handler set on the way. */
const heard = async (work: (setCookies: Whole['setCookies']) => Promise<unknown>): Promise<Said> => {
  const cookies: string[] = [];
  const value = await work((lines) => void cookies.push(...lines));
  return { ...(value !== undefined && { value }), cookies };
};

const repeated = (said: Said, setCookies: Whole['setCookies']): unknown => {
  if ('refused' in said) throw new Refusal(said.refused, said.faults);
  setCookies(said.cookies);
  return said.value;
};

/** The one file of a request, read whole, so that it can be told from another. */
const readFile = async (route: Route, asked: Whole): Promise<Pick<Whole, 'file'> & { sent?: string }> => {
  if (route.takes !== 'file') return { file: asked.file };
  const { name, content } = await asked.file();
  const bytes = await gathered(content, mostBytes);
  return { file: async (): Promise<Incoming> => ({ name, content: Readable.from([bytes]) }), sent: `${name} ${hashOf(bytes)}` };
};

/** A file is not kept: it is made again, and the handler knows that it was made before. */
const handleAgain = async (inside: Writes, route: Route, asked: Whole, whole: Request): Promise<unknown> => {
  let first: unknown;
  const said = await once(inside, whole, async () => {
    first = await route.handle({ ...inside, ...asked });
    return { cookies: [] };
  });
  if ('refused' in said) throw new Refusal(said.refused, said.faults);
  return first ?? route.handle({ ...inside, ...asked, repeated: true });
};

/**
 * Handles a request; one with an Idempotency-Key on a route that keeps its own repeats, once. The door is told a hash of the key only: what
 * it writes down must not open what is sealed.
 */
export const handleOnce = async (inside: Writes, route: Route, request: FastifyRequest, asked: Whole): Promise<unknown> => {
  const { key } = asked.doorstep;
  if (route.once === undefined || key === undefined) return route.handle({ ...inside, ...asked });
  const { file, sent } = await readFile(route, asked);
  const whole: Request = {
    zone: asked.doorstep.zone,
    asker: askerOf(route, request, asked),
    shown: shownBy(request),
    key,
    asked: asText(route, asked, sent ?? sentIn(route, request)),
  };
  const doorstep = { ...asked.doorstep, key: inside.ports.secrets.blind(whole.zone, 'repeat at the door', key) };
  if (route.returns === 'bytes') return handleAgain(inside, route, { ...asked, doorstep }, whole);
  const said = await once(inside, whole, () => heard((setCookies) => route.handle({ ...inside, ...asked, doorstep, file, setCookies })));
  return repeated(said, asked.setCookies);
};

type Lapsed = { setCookies: Whole['setCookies'] };

/**
 * The answer to a repeat whose session the first time ended: by the session that both showed. Undefined where there is none, so that whoever
 * asks anything else is told to sign in.
 */
export const answeredBefore = async (
  inside: Writes,
  route: Route,
  request: FastifyRequest,
  { staff, doorstep }: Met,
  { setCookies }: Lapsed,
): Promise<{ value: unknown } | undefined> => {
  if (route.once === undefined || !staff.lapsed || route.takes === 'file') return undefined;
  const key = keyOf(request);
  if (key === undefined) return undefined;
  const checked = (() => {
    try {
      return validate(route, request);
    } catch {
      return undefined;
    }
  })();
  if (!checked) return undefined;
  const asked = asText(route, checked, sentIn(route, request));
  const said = await saidBefore(inside, { zone: doorstep.zone, shown: shownBy(request), key, asked });
  return said && { value: repeated(said, setCookies) };
};
