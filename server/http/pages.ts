import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';

type Page = { file: 'portal/index.html' | 'desk/index.html' | 'field/index.html'; status: 200 | 404 };

const portal =
  /^\/(call|sign-in|mine|kept|nearby|book|b\/[^/]+|screen\/[^/]+|public(\/[^/]+)?|draw\/[^/]+|firm(\/[^/]+(\/join\/[^/]+)?)?|report(\/[^/]+)?|c\/[^/]+)?\/?$/;

/** The page that answers an address. A mistyped one gets the portal's, which says so; what looks like a file or the API gets none. */
const pageOf = (path: string): Page | undefined => {
  if (path === '/desk' || path.startsWith('/desk/')) return { file: 'desk/index.html', status: 200 };
  if (path === '/field' || path.startsWith('/field/')) return { file: 'field/index.html', status: 200 };
  if (portal.test(path)) return { file: 'portal/index.html', status: 200 };
  if (path.startsWith('/api/') || path.startsWith('/assets/') || /\.\w+$/.test(path)) return undefined;
  return { file: 'portal/index.html', status: 404 };
};

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '/';

/** Serves the built pages: files with a hash in their name for a year, pages always asked for anew. Anything else is no such thing. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => {
        const hashed = /[\\/]assets[\\/]/.test(file);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' || request.method === 'HEAD' ? pageOf(pathOf(request)) : undefined;
    if (page === undefined || !existsSync(join(folder, page.file))) return refuse('no-such-thing');
    return reply.code(page.status).sendFile(page.file);
  });
};
