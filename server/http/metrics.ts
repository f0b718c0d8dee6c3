import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Hour } from '../../core/service/index.ts';
import type { ReadFrom } from './late.ts';

export type Watching = Readonly<{
  /** Under which bearer token `/metrics` is read; `closed`: there is no such page. */
  token: string | 'closed';
  /** Told of every answer, with the id of its request. */
  answered: (answer: Readonly<{ request: string; method: string; route: string; status: number; seconds: number }>) => void;
  /** Told where a read was answered that a copy of the database might answer. */
  read?: (from: ReadFrom) => void;
  type: string;
  text: () => Promise<string>;
  /** The last hour of this process, as a zone may see it. */
  hour: (zone: string) => Hour;
}>;

const fits = (given: string, wanted: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** The route as it was declared; an address as it was asked for may be somebody's secret link. */
export const routeOf = (request: FastifyRequest): string => request.routeOptions?.url ?? 'none';

/** Measures every answer, and shows what was measured to whoever holds the token. */
export const watch = (app: FastifyInstance, { token, answered, type, text }: Watching): void => {
  app.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    answered({
      request: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    });
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (token === 'closed' || !fits(given, token)) return reply.callNotFound();
    return reply
      .type(type)
      .header('cache-control', 'no-store')
      .send(await text());
  });
};
