import type { FastifyInstance } from 'fastify';

/** How long what is under way may take once the end was asked for, in milliseconds. */
const patience = 8_000;

/**
 * At the end streams are let go, what is under way is answered, and then every connection is closed: browsers hold some open
 * without ever having asked anything. The signal is the end of the streams.
 */
export const endInOrder = (app: FastifyInstance): AbortSignal => {
  const stopping = new AbortController();
  const underWay = new Set<object>();
  app.addHook('onRequest', async (_request, { raw }) => {
    underWay.add(raw);
    const over = () => underWay.delete(raw);
    raw.once('finish', over).once('close', over);
  });
  app.addHook('preClose', async () => {
    stopping.abort();
    const began = performance.now();
    const sweep = setInterval(() => {
      if (underWay.size === 0 || performance.now() - began > patience) app.server.closeAllConnections();
    }, 25);
    app.server.once('close', () => clearInterval(sweep));
  });
  return stopping.signal;
};
