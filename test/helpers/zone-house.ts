import type { FastifyRequest } from 'fastify';
import { createBooks } from '../../server/app/books.ts';
import { casePrimitive } from '../../server/app/cases/primitive.ts';
import { createDoor } from '../../server/app/door/index.ts';
import type { Identity } from '../../server/app/identity.ts';
import { zonePrimitive } from '../../server/app/zone/primitive.ts';
import type { Db } from '../../server/db/schema.ts';
import type { Writes } from '../../server/http/asked.ts';
import zoneFiles from '../../server/http/routes/zone-files.ts';
import zonePosts from '../../server/http/routes/zone-posts.ts';
import zoneSheetRoutes from '../../server/http/routes/zone-sheets.ts';
import { serve } from '../../server/http/serve.ts';
import { caseHouse, zoneId } from './case-house.ts';

const nobody = async () => undefined;

/** The routes of a zone over a database, in front of the doors of rows and of cases; `who` is whoever the test says. */
export const zoneHouse = async (db: Db) => {
  const house = await caseHouse(db);
  const books = createBooks(house.ports.calendar);
  const door = createDoor({
    db,
    ports: house.ports,
    primitives: [zonePrimitive(house.ports), casePrimitive({ db, books, shelf: house.shelf }, house.ports)],
    onCommit: (zone) => {
      books.forget(zone);
      house.books.forget(zone);
    },
  });
  const given: string[] = [];
  const ended: string[] = [];
  const identity = {
    createSignIn: async (_zone, account, username, _name, password) => void given.push(`${account} ${username} ${password.length}`),
    signOutEverywhere: async (_zone, account) => void ended.push(account),
  } as Partial<Identity> as Identity;
  const app = await serve({
    routes: [...zoneSheetRoutes, ...zonePosts, ...zoneFiles],
    inside: {
      db,
      door,
      books,
      ports: house.ports,
      identity,
      shelf: house.shelf,
      sessions: { forget: nobody, forgetAll: nobody },
    } as Partial<Writes> as Writes,
    whoAsks: async (request: FastifyRequest) => {
      const who = String(request.headers['x-who'] ?? 'nobody');
      const key = request.headers['idempotency-key'];
      const doorstep = await house.as(who, typeof key === 'string' ? { key } : {});
      return { doorstep, staff: { account: who, session: 'none' } };
    },
    newId: house.ports.ids.next,
    log: (what, fault) => console.error(what, fault),
    version: '0',
    address: 'http://127.0.0.1',
    measures: { general: 10_000, 'sign-in': 10_000, report: 10_000, upload: 10_000 },
    proxies: 'none',
  });

  const ask = async (who: string, method: 'GET' | 'PUT' | 'POST', path: string, body?: object, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      method,
      url: `/api/v1/zone/${path}`,
      headers: { 'x-who': who, ...headers },
      ...(body && { payload: body }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.rawPayload, headers: answer.headers };
  };
  const upload = (who: string, name: string, bytes: Buffer) => {
    const edge = 'edge7';
    const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
    return app.inject({
      method: 'POST',
      url: '/api/v1/zone/import',
      headers: { 'x-who': who, 'content-type': `multipart/form-data; boundary=${edge}` },
      payload,
    });
  };
  return { ...house, door, app, ask, upload, given, ended, zone: zoneId };
};

export type ZoneHouse = Awaited<ReturnType<typeof zoneHouse>>;
