import { perSecond } from './figure.ts';
import { diceOf, inventReport } from './invented.ts';
import { asFastAsPossible, atRate } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 64;

/** A case reported over HTTP by a caller: validated, routed, its deadlines set, its event chained, durable before the answer. */
export const reportRace = async ({ server, seconds, say, figure, timed }: Race): Promise<void> => {
  const wires = await openWires(server.url, clients);
  const dice = diceOf(64);
  let n = 0;
  const once = async (client: number): Promise<void> => {
    const answer = await wires[client]!.send('POST', '/api/v1/programmes/response/cases', {}, inventReport(n++, dice).report);
    expectStatus(answer, 201, 'report');
  };
  say('report: warming up');
  await asFastAsPossible(clients, 3, once);
  say('report: 64 clients');
  const full = await timed(() => asFastAsPossible(clients, seconds, once));
  const rate = perSecond(full) / 2;
  say(`report: ${Math.round(rate)} a second`);
  const half = await timed(() => atRate(rate, clients, seconds, once));
  for (const wire of wires) wire.close();
  figure('report', { ...full, clients });
  figure('report-half', { ...half, clients });
};
