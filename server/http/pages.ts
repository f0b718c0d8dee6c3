import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';

/** The page that answers an address; paths inside a page belong to it. */
const pageOf = (path: string): string | undefined => {
  if (path === '/desk' || path.startsWith('/desk/')) return 'desk/index.html';
  if (path === '/' || path === '/call' || /^\/(c|report)\/[^/]+\/?$/.test(path) || path === '/report') return 'portal/index.html';
  return undefined;
};

/** The page that says that there is no such page. */
const nowhere = 'portal/index.html';

/** Whether somebody followed a link in a browser, so that a page should say what is wrong and lead on. */
const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !pathOf(request).startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '/';

/** Serves the built pages: files with a hash in their name for a year, pages always asked for anew. Anything else is no such thing. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, file) => {
        const hashed = /[\\/]assets[\\/]/.test(file);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' || request.method === 'HEAD' ? pageOf(pathOf(request)) : undefined;
    if (page !== undefined && existsSync(join(folder, page))) return reply.sendFile(page);
    if (wantsPage(request) && existsSync(join(folder, nowhere))) return reply.code(404).sendFile(nowhere);
    return refuse('no-such-thing');
  });
};
