import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { hooksDocument } from './document-hooks.ts';
import { type Document, tidy } from './document-tidy.ts';
import { residentCookie } from './resident.ts';
import { type Route, type Tag, tags } from './route.ts';
import { Problem } from './schemas/common.ts';
import { sessionCookie } from './session-cookie.ts';

const problem = { 'application/problem+json': { schema: Problem } };

const told: Record<number, string> = {
  400: 'Cannot be read',
  401: 'Sign in first',
  403: 'Not yours to do',
  404: 'No such thing, or not yours to see',
  409: 'Not now',
  413: 'Too large',
  415: 'Another type of content is wanted',
  422: 'Every fault in what was filled in',
  429: 'Too often',
  503: 'Recovering; try again soon',
};

/** Routes at which residents are known by a cookie of their own. */
const isResidents = ({ who, tag }: Route): boolean => who === 'anyone' && (tag === 'resident' || tag === 'firms');

const problemsAt = ({ method, who, body, takes, path }: Route): number[] => [
  400,
  ...(who === 'anyone' ? [] : [401, 403]),
  ...(path.includes(':') || who === 'either' ? [404] : []),
  ...(method === 'GET' ? [] : [409]),
  ...(body || takes ? [413, 415] : []),
  422,
  429,
  503,
];

const problemsOf = (route: Route): number[] => [...problemsAt(route), ...(isResidents(route) ? [401] : [])].sort();

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const answerOf = ({ returns, made, path }: Route): Record<string, unknown> => {
  if (returns === 'nothing') return { 204: z.undefined().describe('Done') };
  if (returns === 'bytes')
    return { 200: { description: 'The file', content: { [path.endsWith('.xlsx') ? sheet : '*/*']: { schema: z.unknown() } } } };
  if (returns === 'events') return { 200: { description: 'A stream of events', content: { 'text/event-stream': { schema: z.string() } } } };
  const description = made ? 'Made; see Location' : 'As asked';
  return { [made ? 201 : 200]: { description, content: { 'application/json': { schema: returns } } } };
};

const repeatable = z.object({
  'Idempotency-Key': z
    .string()
    .min(1)
    .max(200)
    .exactOptional()
    .describe('A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused'),
});
const uploading = z
  .string()
  .min(20)
  .max(200)
  .exactOptional()
  .describe('Made by the client; the report or action that names an upload carries the same token, or comes from the same account');

const headersOf = ({ method, takes, tag, who }: Route): z.ZodType | undefined => {
  if (method === 'GET') return undefined;
  const names = takes === 'file' || tag === 'follow' || who === 'either';
  return names ? repeatable.extend({ 'Upload-Token': uploading }) : repeatable;
};

const upload = z.object({ file: z.string().meta({ format: 'binary' }) });

const securityOf = (route: Route): Record<string, string[]>[] => {
  const { who } = route;
  if (isResidents(route)) return [{}, { resident: [] }];
  if (who === 'anyone') return [];
  const staff = [{ session: [] }, { token: [] }];
  return who === 'either' ? [{}, ...staff] : staff;
};

/** A route as the server library and its document plugin want it. */
export const schemaOf = (route: Route) => {
  const { id, summary, description, tag, params, query, body, takes } = route;
  const headers = headersOf(route);
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: securityOf(route),
    ...(description && { description }),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(headers && { headers }),
    ...(takes === 'file'
      ? { body: upload, consumes: ['multipart/form-data'] }
      : takes === 'xml'
        ? { body: z.string(), consumes: ['text/xml'] }
        : body && { body }),
    response: {
      ...answerOf(route),
      ...Object.fromEntries(problemsOf(route).map((status) => [status, { description: told[status], content: problem }])),
    },
  };
};

/** Reads the routes of a server aloud as OpenAPI 3.1. */
export const document = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Huying 呼应',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description: 'Calls, and the answers to them. Everything the screens do goes through these routes.',
      },
      servers: [{ url: '/' }],
      tags: (Object.keys(tags) as Tag[]).map((name) => ({ name, description: tags[name] })),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'Set by POST /api/v1/session' },
          resident: { type: 'apiKey', in: 'cookie', name: residentCookie, description: 'Set by POST /api/v1/resident/session' },
          token: { type: 'http', scheme: 'bearer', description: 'Made by `npm run huying -- token create`' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
};

/** The document of a server whose routes are all there. */
export const documentOf = (app: FastifyInstance): Document => tidy({ ...(app.swagger() as Document), webhooks: hooksDocument });

/** The document of some routes, without a server behind them. */
export const documentAlone = async (routes: readonly Route[], version: string): Promise<Document> => {
  const app = Fastify()
    .setValidatorCompiler(() => () => true)
    .setSerializerCompiler(() => () => '');
  await document(app, version);
  for (const route of routes) app.route({ method: route.method, url: route.path, schema: schemaOf(route), handler: async () => undefined });
  await app.ready();
  return documentOf(app);
};
