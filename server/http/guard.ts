import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';

/** Where somebody is and what their camera sees is asked by our own pages only. */
const permissions = 'geolocation=(self), camera=(self), microphone=(self), payment=(), usb=()';

/** Headers that keep a page to itself: no scripts but our own files; maps draw in a worker and pictures may be blobs. */
export const shield = async (app: FastifyInstance): Promise<void> => {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissions);
    if (request.url !== '/') reply.header('x-robots-tag', 'noindex');
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", 'https:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
  });
};

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : 'none');

const isOurs = (request: FastifyRequest, address: string): boolean => {
  const { origin, authorization } = request.headers;
  if (authorization !== undefined) return true;
  if (origin !== undefined) return hostOf(origin) === request.host || origin === address;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
};

/** Said in the configuration of a route where no cookie is looked at, so that pages of any site may write there. */
export const forAnySite: object = { anySite: true };

const isForAnySite = ({ routeOptions }: FastifyRequest): boolean => Reflect.get(routeOptions.config ?? {}, 'anySite') === true;

/** Writes that a page of another site makes a browser send are refused before anybody looks at the cookie; where no cookie counts any site may write. */
export const refuseOtherSites = (app: FastifyInstance, address: string): void => {
  app.addHook('onRequest', async (request) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !isForAnySite(request) && !isOurs(request, address)) refuse('foreign-page');
  });
};
