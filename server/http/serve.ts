/** The one place that turns routes into a server and refusals into answers. */
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { Refusal, refuse } from '../../core/refusal.ts';
import { inZone } from '../db/wall/zoned.ts';
import { answer } from './answer.ts';
import type { Met, Writes } from './asked.ts';
import { askedOf, setCookiesOn } from './asked-of.ts';
import { compressAnswers } from './compress.ts';
import { document, documentOf, schemaOf } from './document.ts';
import { endInOrder } from './end-in-order.ts';
import { enter } from './enter.ts';
import { refuseOtherSites, shield } from './guard.ts';
import { languageOf } from './language.ts';
import { createLate, type Late, type Reading } from './late.ts';
import { type Measures, measure, measureOf } from './measure.ts';
import { problemOf, refusalOf } from './problem.ts';
import { readJsonOnly, takesXml } from './read-body.ts';
import { answeredBefore, handleOnce } from './repeat.ts';
import type { Route } from './route.ts';

export type ServeOptions = {
  routes: readonly Route[];
  inside: Writes;
  /** Finds out who asks; `anyone` when the request says nothing of it. */
  whoAsks: (request: FastifyRequest) => Promise<Met>;
  newId: () => string;
  /** Told of what should never happen, with the id of the request. */
  log: (what: string, fault: unknown) => void;
  version: string;
  /** The public address; pages of it may write. */
  address: string;
  measures: Measures;
  /** A copy of the database for reads that may be late; without it there is none. */
  reading?: Reading;
  /** How long somebody may take to say what they want; the usual unless told. */
  patience?: Patience;
  /** Whether `X-Forwarded-*` of the machine in front is believed: `none`, or its addresses. */
  proxies: 'none' | readonly string[];
};

/** Milliseconds until the head of a request, and until all of it, must have come; `look` is how often that is looked at. */
export type Patience = Readonly<{ head: number; whole: number; look: number }>;

/** A photograph or a film on a bad line takes minutes; a head is a few hundred bytes. */
const usualPatience: Patience = { head: 20_000, whole: 900_000, look: 5_000 };

const largestBody = 1024 * 1024;
/** The largest file that may be uploaded, in bytes. */
export const largestFile = 100 * 1024 * 1024;

const refused = (log: ServeOptions['log']) => (fault: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const refusal = refusalOf(fault);
  if (refusal.code === 'broken') log(`${request.method} ${request.routeOptions?.url ?? request.url} ${request.id}`, fault);
  const problem = problemOf(refusal, languageOf(request.headers['accept-language']), request.id);
  if (refusal.status === 429 || refusal.status === 503) reply.header('retry-after', reply.getHeader('retry-after') ?? '5');
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
};

const isForStaff = ({ code, faults }: Refusal): boolean =>
  code === 'not-yours' || faults.some((fault) => fault.code === 'staff-only' || fault.path === 'source');

/** Whoever shows a session that is no more, and asks what only staff may, meant to ask as staff: they are told to sign in again. */
const signInFirst =
  ({ who }: Route, { staff }: Met) =>
  (fault: unknown): never => {
    if (who === 'either' && staff.lapsed && fault instanceof Refusal && isForStaff(fault)) return refuse('who-are-you');
    throw fault;
  };

/** What handlers are given in each zone: all the same, but a connection that knows no other zone. */
const byZone = (inside: Writes): ((zone: string) => Writes) => {
  const known = new Map<string, Writes>();
  return (zone) => {
    const found = known.get(zone) ?? { ...inside, db: inZone(inside.db, zone) };
    known.set(zone, found);
    return found;
  };
};

type Mounted = Pick<ServeOptions, 'whoAsks' | 'measures'> & { insideOf: (zone: string) => Writes; late: Late; stopping: AbortSignal };

const mount = (app: FastifyInstance, route: Route, { insideOf, late, whoAsks, measures, stopping }: Mounted) =>
  app.route({
    method: route.method,
    url: route.path,
    schema: schemaOf(route),
    config: measureOf(route, measures),
    handler: async (request, reply) => {
      const met = await whoAsks(request);
      const inside = insideOf(met.doorstep.zone);
      const before = await answeredBefore(inside, route, request, met, { setCookies: setCookiesOn(reply) });
      if (before) return answer(route, before.value, reply);
      enter(route, met);
      const asked = askedOf(route, request, met, { reply, stopping });
      const ask = (from: Writes) => handleOnce(from, route, request, asked);
      const handled = await late.read(route, request, inside, met.doorstep.zone, ask).catch(signInFirst(route, met));
      await late.wrote(route, request, reply);
      return answer(route, handled, reply);
    },
  });

/** Builds the server over its routes; it listens when `listen` is called. */
export const serve = async (options: ServeOptions): Promise<FastifyInstance> => {
  const { routes, newId, log, version, address, proxies, patience = usualPatience } = options;
  const onFault = refused(log);
  const app = Fastify({
    genReqId: newId,
    bodyLimit: largestBody,
    trustProxy: proxies === 'none' ? false : [...proxies],
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (fault, request, reply) => void onFault(fault, request, reply),
    requestTimeout: patience.whole,
    http: { headersTimeout: patience.head, connectionsCheckingInterval: patience.look },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  app
    .setValidatorCompiler(() => () => true)
    .setSerializerCompiler(serializerCompiler)
    .setErrorHandler(onFault);
  readJsonOnly(app);
  await app.register(multipart, { limits: { files: 1, fields: 5, parts: 6, fieldSize: 1024, fileSize: largestFile + 1 } });
  await shield(app);
  await measure(app, options.measures);
  refuseOtherSites(app, address);
  compressAnswers(app);
  await document(app, version);
  const stopping = endInOrder(app);
  for (const { takes, path } of routes) if (takes === 'xml') takesXml.add(path);
  const late = createLate(options.reading ?? { replica: 'none', told: () => undefined }, options.inside, address);
  const mounted = { ...options, insideOf: byZone(options.inside), late, stopping };
  for (const route of routes) mount(app, route, mounted);
  let text = '';
  app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ||= JSON.stringify(documentOf(app));
    return reply.type('application/json').send(text);
  });
  return app;
};
