import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Way } from '../../core/message/index.ts';
import { hourOf } from '../../core/service/index.ts';
import { createBell } from '../app/calls/bell.ts';
import { createLive } from '../app/live.ts';
import type { Files } from '../app/uploads.ts';
import { listenFeed, type OnCommit } from '../db/listen.ts';
import { isCurrent } from '../db/migrate.ts';
import type { Replica } from '../db/replica/index.ts';
import type { Inbound } from '../http/asked.ts';
import { usualMeasures } from '../http/measure.ts';
import { type Watching, watch } from '../http/metrics.ts';
import { organisationSignIn } from '../http/organisation.ts';
import { servePages } from '../http/pages.ts';
import { routes } from '../http/routes/index.ts';
import { type Patience, serve } from '../http/serve.ts';
import { createWhoAsks } from '../http/who-asks.ts';
import { openThreeEleven } from '../open311/index.ts';
import { createIdentity } from '../outside/identity/index.ts';
import { fetchPicture } from '../outside/messages/picture.ts';
import { intake } from './files.ts';
import type { House } from './house.ts';
import type { HttpSettings } from './http-settings.ts';
import { keyFor } from './secret.ts';
import type { Settings } from './settings.ts';

export type WebOptions = {
  house: House;
  files: Files;
  databaseUrl: string;
  settings: Pick<Settings, 'zone' | 'address' | 'data'>;
  web: HttpSettings;
  /** The folder of built pages. */
  pages: string;
  /** Who may send by themselves, and under which secrets; without it nobody. */
  inbound?: Partial<Inbound>;
  /** The ways by which messages leave; without it none. */
  leaves?: readonly Way[];
  /** How long a request may take to come in; the usual unless told. */
  patience?: Patience;
  /** Told of every commit, before screens are. */
  heard?: OnCommit;
  /** A copy of the database for reads that may be late; without it there is none. */
  replica?: Replica | 'none';
  /** Who is told of every answer, and what `/metrics` says; without it nobody. */
  watching?: Watching;
};

export type Web = { app: FastifyInstance; identity: ReturnType<typeof createIdentity>; close: () => Promise<void> };

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const runs = { name: `${hostname()} · ${process.pid}`, since: new Date(Date.now() - performance.now()) };

const shut: Inbound = {
  secrets: { sms: 'closed', chat: 'closed', calls: 'closed' },
  account: 'closed',
  smsLeaves: false,
  picture: fetchPicture,
};

/** The HTTP side over an open house: identity, files, routes and pages. It listens when told to. */
export const openWeb = async ({
  house,
  files,
  databaseUrl,
  settings,
  web,
  pages,
  inbound,
  watching,
  patience,
  replica = 'none',
  leaves = [],
  heard = () => undefined,
}: WebOptions): Promise<Web> => {
  const { db, ports, books, shelf, classifiers, door, recordDoor } = house;
  const organisation = web.organisation === 'none' ? 'none' : { ...web.organisation, zone: settings.zone };
  const identity = createIdentity({
    databaseUrl,
    organisation,
    address: settings.address,
    log: ports.log,
    secret: keyFor(house.secret, 'identity').toString('base64url'),
  });
  const { whoAsks, forgetSession, forgetAll } = createWhoAsks({ db, books, identity, ports, zone: settings.zone });
  const live = createLive(db, (fault) => ports.log('live', fault));
  /** Screens that are told of a change ask at once what it is: whoever answers must have it by then. */
  const onCommit: OnCommit = (told) => {
    heard(told);
    if (replica === 'none') return live.onCommit(told);
    void replica
      .caughtUp()
      .catch(() => undefined)
      .then(() => live.onCommit(told));
  };
  const stopListening = listenFeed(databaseUrl, onCommit);
  const app = await serve({
    routes,
    whoAsks,
    version,
    inside: {
      db,
      door,
      books,
      shelf,
      classifiers,
      recordDoor,
      ports,
      identity,
      files,
      intake,
      live,
      bell: createBell(db, (fault) => ports.log('the bell', fault)),
      inbound: { ...shut, ...inbound },
      leaves,
      organisation: organisation === 'none' ? 'none' : organisation.name,
      sessions: { forget: forgetSession, forgetAll },
      address: settings.address,
      isCurrent: () => isCurrent(db),
      hour: watching?.hour ?? ((zone) => hourOf([], zone)),
      runs,
    },
    newId: ports.ids.next,
    log: ports.log,
    address: settings.address,
    measures: web.measures === 'none' ? 'none' : usualMeasures,
    ...(patience && { patience }),
    reading: { replica, told: watching?.read ?? (() => undefined) },
    proxies: web.proxies,
  });
  if (watching) watch(app, watching);
  await openThreeEleven(app, {
    ...house,
    address: settings.address,
    measures: web.measures === 'none' ? 'none' : usualMeasures,
    log: ports.log,
  });
  organisationSignIn(app, { db, identity, ports }, settings.address);
  await servePages(app, pages);
  const close = async () => {
    await app.close();
    await stopListening();
    await Promise.all([door.idle(), recordDoor.idle()]);
    await identity.close();
  };
  return { app, identity, close };
};
