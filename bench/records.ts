import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntryPoint } from '../core/zone/index.ts';
import { askingOf } from '../server/app/asking.ts';
import { zoneKind } from '../server/app/zone/primitive.ts';
import { perSecond } from './figure.ts';
import { diceOf } from './invented.ts';
import { asFastAsPossible, atRate } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 64;
const atOnce = 20;

/** As many gates as clients: each phone stands at one. */
const layGates = async ({ house, zone }: Race['ground'], from: EntryPoint): Promise<string[]> => {
  const gates = Array.from({ length: clients }, (_, n): EntryPoint => ({ ...from, id: `bench-${n}` }));
  const asking = askingOf(house.ports, { who: 'system', at: house.ports.clock.now() });
  await house.door.submit({ zone, asking, caller: 'bench', request: house.ports.ids.next() }, zoneKind, {
    type: 'set',
    rows: gates.map((row) => ({ sheet: 'entryPoints', row })),
    origin: 'beginning',
  });
  // The server believes what it knows of the zone for a second.
  await wait(1_500);
  return gates.map(({ id }) => id);
};

/** A vehicle let in at a gate with one person in it: validated, sealed, chained in the gate's book, durable before the answer; one by one and twenty at once. */
export const recordsRace = async ({ ground, server, seconds, say, figure, timed }: Race): Promise<void> => {
  const book = await ground.house.books.of(ground.house.db, ground.zone);
  const first = book.rows.entryPoints.find(({ records }) => records[0] === 'gates.vehicle');
  const worker = book.rows.posts.find(({ kind, area, until }) => kind === 'inspector' && area === first?.area && until === undefined);
  if (!first || !worker) throw new Error('the demo has a gate, and somebody who stands there');
  const gates = await layGates(ground, first);
  const authorization = `Bearer ${await ground.tokenOf(worker.account)}`;
  const wires = await openWires(server.url, clients);
  const dice = diceOf(64);
  const record = (client: number) => ({
    id: randomUUID(),
    record: first.records[0],
    place: gates[client],
    at: new Date().toISOString(),
    data: { way: dice() < 0.5 ? 'in' : 'out', plate: `豫D${String(Math.floor(dice() * 100_000)).padStart(5, '0')}` },
    occupants: [{ name: '王某某', temperature: 36.4, health: 'ok', travel: 'ok' }],
    decision: 'allow',
  });
  const one = async (client: number): Promise<void> => {
    expectStatus(await wires[client]!.send('POST', '/api/v1/records', { authorization }, record(client)), 201, 'record');
  };
  const twenty = async (client: number): Promise<void> => {
    const records = Array.from({ length: atOnce }, () => record(client));
    const answer = await wires[client]!.send('POST', '/api/v1/records/batch', { authorization }, { records });
    expectStatus(answer, 200, 'records');
  };
  say('records: warming up');
  await asFastAsPossible(clients, 3, one);
  say('records: 64 clients, one by one');
  const single = await timed(() => asFastAsPossible(clients, seconds, one));
  const half = await timed(() => atRate(perSecond(single) / 2, clients, seconds, one));
  say(`records: ${Math.round(perSecond(single))} a second; twenty at once`);
  await asFastAsPossible(clients, 2, twenty);
  const batches = await timed(() => asFastAsPossible(clients, seconds, twenty));
  for (const wire of wires) wire.close();
  figure('records', { ...single, clients });
  figure('records-half', { ...half, clients });
  figure('records-twenty', {
    ...batches,
    count: batches.count * atOnce,
    clients,
    cpuMs: (batches.cpuMs ?? 0) / atOnce,
    databaseMs: (batches.databaseMs ?? 0) / atOnce,
  });
};
