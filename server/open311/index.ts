/** Open311 GeoReport v2 at the edge: the interface by which the apps of others report for callers and read what may be public. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { t } from '../../core/words.ts';
import { createRequest, type Sent } from '../app/open311/create.ts';
import { listRequests, numberBehind, oneRequest, requestsNumbered } from '../app/open311/requests.ts';
import { servicesOf } from '../app/open311/services.ts';
import type { StoredZone } from '../db/queries/zones.ts';
import { inZone } from '../db/wall/zoned.ts';
import { forAnySite } from '../http/guard.ts';
import type { Language } from '../http/language.ts';
import { type Measures, measureFor } from '../http/measure.ts';
import { keyOf } from '../http/validate.ts';
import { type Answer, partsOf, say, send, sendErrors, wantedBy } from './answer.ts';
import { createFinder, type Inside } from './asked.ts';
import { discoveryOf } from './discovery.ts';
import { attributesOf, type Fields, many, one, queryOf, readForms, sentOf } from './form.ts';
import { serviceDefinition, serviceList, serviceNamed } from './services.ts';
import { mostRequests, wantedIn } from './wanted.ts';

type Options = Inside & { measures: Measures; log: (what: string, fault: unknown) => void };

type Looking = Readonly<{ request: FastifyRequest; fields: Fields; zone: StoredZone; language: Language }>;

const noSuch = t('没有这个地址', 'There is no such resource');

const plain = [
  'lat',
  'long',
  'address_string',
  'address_id',
  'email',
  'first_name',
  'last_name',
  'phone',
  'description',
  'media_url',
] as const;

const sentIn = (fields: Fields): Sent => ({
  ...Object.fromEntries(plain.flatMap((name) => (one(fields, name) === undefined ? [] : [[name, one(fields, name)]]))),
  answers: attributesOf(fields),
});

const crossSite = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, Content-Language',
  'cross-origin-resource-policy': 'cross-origin',
};

const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key',
  'access-control-max-age': '86400',
};

/** Answers `/open311/discovery` and everything under `/open311/v2`. No cookie is looked at, so pages of any site may ask. */
export const openThreeEleven = async (app: FastifyInstance, { measures, log, ...inside }: Options): Promise<void> => {
  const { db, books, ports, door } = inside;
  const finder = createFinder(inside);
  const here = ({ id }: StoredZone): Inside => ({ ...inside, db: inZone(db, id) });

  const lookingAt = async (request: FastifyRequest, fields: Fields): Promise<Looking> => ({
    request,
    fields,
    zone: await finder.zoneOf(request, fields),
    language: wantedBy(request).language,
  });
  const today = async ({ zone }: Looking) => {
    const book = await books.of(db, zone.id);
    return servicesOf(book, book.dateOf(ports.clock.now()));
  };

  const requests = async (looking: Looking): Promise<unknown> => {
    const { request, fields, zone, language } = looking;
    const whose = { zone: zone.id, account: await finder.accountOf(request, fields, zone.id), language };
    const numbers = many(fields, 'service_request_id').slice(0, mostRequests);
    return numbers.length > 0
      ? requestsNumbered(here(zone), whose, numbers)
      : listRequests(here(zone), whose, wantedIn(fields, ports.clock.now(), zone.timezoneMinutes));
  };
  const oneOf = async ({ request, fields, zone, language }: Looking, number: string): Promise<unknown> => {
    const account = await finder.accountOf(request, fields, zone.id);
    return [await oneRequest(here(zone), { zone: zone.id, account, language }, number)];
  };

  const read = async (request: FastifyRequest): Promise<Answer> => {
    const looking = await lookingAt(request, queryOf(request));
    const [what = '', id, ...more] = partsOf((request.params as { '*': string })['*']);
    const listed = (value: unknown): Answer => ({ root: 'service_requests', value });
    if (more.length > 0) return say(404, '', noSuch);
    if (what === 'services') {
      const offered = await today(looking);
      return id === undefined ? serviceList(offered, looking.language) : serviceDefinition(serviceNamed(offered, id), looking.language);
    }
    if (what === 'requests') return listed(id === undefined ? await requests(looking) : await oneOf(looking, id));
    if (what === 'tokens' && id !== undefined)
      return listed([{ service_request_id: await numberBehind(here(looking.zone), looking.zone.id, id), token: id }]);
    return say(404, '', noSuch);
  };

  const create = async (request: FastifyRequest): Promise<Answer> => {
    const path = partsOf((request.params as { '*': string })['*']);
    if (path.length !== 1 || path[0] !== 'requests') return say(404, '', noSuch);
    const looking = await lookingAt(request, await sentOf(request));
    const { fields, zone, language } = looking;
    const account = await finder.keyedBy(request, fields, zone.id);
    const code = one(fields, 'service_code') ?? say(400, 'service_code', t('请写明 service_code', 'service_code was not provided'));
    const offered = serviceNamed(await today(looking), code);
    const key = keyOf(request);
    const step = { zone: zone.id, account, request: request.id, ...(key !== undefined && { key }) };
    const { number, token, notice } = await createRequest(here(zone), door, step, offered, sentIn(fields));
    const made = {
      ...(number !== 'none' && { service_request_id: number }),
      ...(token !== 'none' && { token }),
      service_notice: notice[language],
      account_id: one(fields, 'account_id') ?? null,
    };
    return { root: 'service_requests', value: [made] };
  };

  const answering = (work: (request: FastifyRequest) => Promise<Answer>) => async (request: FastifyRequest, reply: FastifyReply) =>
    send(request, reply, await work(request));

  await app.register(async (scope) => {
    readForms(scope);
    scope.addHook('onRequest', async (_, reply) => void reply.headers(crossSite));
    scope.setErrorHandler((fault, request, reply) => {
      if (sendErrors(request, reply, fault).statusCode === 500) log(`open311 ${request.method} ${request.id}`, fault);
    });
    const hidden = { schema: { hide: true }, config: forAnySite };
    const discovery = answering(async (request) => {
      const { zone, language } = await lookingAt(request, queryOf(request));
      return discoveryOf(here(zone), zone, language);
    });
    for (const path of ['/open311/discovery', '/open311/discovery.json', '/open311/discovery.xml']) scope.get(path, hidden, discovery);
    scope.get('/open311/v2/*', hidden, answering(read));
    scope.post('/open311/v2/*', { ...hidden, config: { ...forAnySite, ...measureFor('report', measures) } }, answering(create));
    scope.get('/open311/*', hidden, async () => say(404, '', noSuch));
    scope.options('/open311/*', hidden, async (_, reply) => reply.code(204).headers(preflight).send());
  });
};
