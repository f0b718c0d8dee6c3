import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';
import type { Identity } from '../app/identity.ts';
import type { Ports } from '../app/ports.ts';
import { recordSignIn } from '../db/queries/sign-ins.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';

type House = { db: Db; identity: Identity; ports: Pick<Ports, 'clock' | 'ids'> };
type Towards = { address: string; cookies: readonly string[] };

const path = '/api/v1/session/organisation';

const sendOn = (reply: FastifyReply, towards: Towards | 'none') => {
  if (towards === 'none') return refuse('no-such-thing');
  return reply
    .header('set-cookie', [...towards.cookies])
    .header('cache-control', 'no-store')
    .redirect(towards.address, 302);
};

const noteSignIn = async ({ db, identity, ports }: House, { cookies }: Towards, { ip, headers }: FastifyRequest): Promise<void> => {
  const met = await identity.sessionOf(cookies.map((line) => line.split(';')[0]).join('; '));
  if (met === 'nobody') return;
  const { zone, account } = met;
  const agent = (headers['user-agent'] ?? '').slice(0, 300);
  await recordSignIn(inZone(db, zone), {
    zone,
    id: ports.ids.next(),
    username: account,
    account,
    at: ports.clock.now(),
    address: ip,
    agent,
    outcome: 'done',
  });
};

/** An organisation's own sign-in: two addresses for browsers, which are sent there and come back; no part of the API. */
export const organisationSignIn = (app: FastifyInstance, house: House, address: string): void => {
  const { identity } = house;
  app.get(path, { schema: { hide: true } }, async (_request, reply) => sendOn(reply, await identity.towardsOrganisation('/desk')));
  app.get(`${path}/oauth2/callback/organisation`, { schema: { hide: true } }, async (request, reply) => {
    const towards = await identity.fromOrganisation(`${address}${request.url}`, request.headers.cookie ?? '');
    if (towards !== 'none') await noteSignIn(house, towards, request);
    return sendOn(reply, towards);
  });
};
