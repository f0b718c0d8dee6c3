import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '../../core/refusal.ts';
import type { Identity } from '../app/identity.ts';

const path = '/api/v1/session/organisation';

const sendOn = (reply: FastifyReply, towards: { address: string; cookies: readonly string[] } | 'none') => {
  if (towards === 'none') return refuse('no-such-thing');
  return reply
    .header('set-cookie', [...towards.cookies])
    .header('cache-control', 'no-store')
    .redirect(towards.address, 302);
};

/** An organisation's own sign-in: two addresses for browsers, which are sent there and come back; no part of the API. */
export const organisationSignIn = (app: FastifyInstance, identity: Identity, address: string): void => {
  app.get(path, { schema: { hide: true } }, async (_request, reply) => sendOn(reply, await identity.towardsOrganisation('/desk')));
  app.get(`${path}/oauth2/callback/organisation`, { schema: { hide: true } }, async ({ url, headers }, reply) =>
    sendOn(reply, await identity.fromOrganisation(`${address}${url}`, headers.cookie ?? '')),
  );
};
