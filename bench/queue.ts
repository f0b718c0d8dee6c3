import type { Filters } from '../server/app/cases/filters.ts';
import { bareOf } from './bare.ts';
import { together } from './figure.ts';
import { queryFloor } from './floor.ts';
import { asFastAsPossible } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 4;

/** The desk's own queue and what people narrow it to. */
const queues: readonly (readonly [name: string, account: string, filters: Filters])[] = [
  ['queue-mine', 'shouli', { view: 'mine' }],
  ['queue-unit', 'weixiu', { view: 'mine' }],
  ['queue-all', 'shouli', { view: 'all' }],
  ['queue-late', 'shouli', { view: 'late' }],
  ['queue-area', 'shouli', { view: 'all', area: '990171001001' }],
  ['queue-category', 'shouli', { view: 'all', category: 'R01' }],
  ['queue-stage', 'shouli', { view: 'all', stage: 'handling', urgency: 'urgent' }],
  ['queue-words', 'shouli', { view: 'all', q: '路灯不亮' }],
];

/** A page of fifty of a desk's queue over HTTP, against the bare query by the bare driver; the figures are the 95th percentile in ms. */
export const queueRace = async ({ server, ground, seconds, say, timed, figureAgainst }: Race): Promise<void> => {
  const wires = await openWires(server.url, clients);
  for (const [name, account, filters] of queues) {
    say(`${name}: as ${account}`);
    const token = await ground.tokenOf(account);
    const path = `/api/v1/cases?${new URLSearchParams({ ...(filters as Record<string, string>), limit: '50' })}`;
    const once = async (client: number) => {
      const answer = await wires[client]!.send('GET', path, { authorization: `Bearer ${token}` });
      if (answer.status !== 200) expectStatus(answer, 200, name);
    };
    const statement = await bareOf(ground, account, filters, 'cases c');
    const bare = () => queryFloor(ground.url, statement, clients, seconds / 4);
    const before = await bare();
    await asFastAsPossible(clients, 0.5, once);
    const full = await timed(() => asFastAsPossible(clients, seconds / 2, once));
    figureAgainst(name, { ...full, clients }, together(before, await bare()));
  }
  for (const wire of wires) wire.close();
};
