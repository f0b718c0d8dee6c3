import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const squeeze = promisify(gzip);

/** Shorter answers gain nothing; in characters. */
const worthIt = 2_000;

/** Compresses longer answers in JSON for whoever takes gzip; pages and files come compressed from the disk, pictures are so already. */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthIt || reply.getHeader('content-encoding') !== undefined) return payload;
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
    const small = await squeeze(payload, { level: 5 });
    reply.header('content-encoding', 'gzip').header('content-length', small.length);
    return small;
  });
};
