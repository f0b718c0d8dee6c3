import type { Filters } from '../server/app/cases/filters.ts';
import { bareOf } from './bare.ts';
import { together } from './figure.ts';
import { queryFloor } from './floor.ts';
import { asFastAsPossible } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 2;

/** What people look for: words that stand everywhere, words that are rare, numbers, the end of a telephone; by a desk and by a unit. */
export const searches: readonly (readonly [name: string, account: string, q: string, more?: Filters])[] = [
  ['search-two', 'shouli', '路灯'],
  ['search-three', 'shouli', '菜市场'],
  ['search-everywhere', 'shouli', '小区门口'],
  ['search-terms', 'shouli', '路灯 菜市场 昨天晚上'],
  ['search-nowhere', 'shouli', '外星飞船'],
  ['search-number', 'shouli', '00042'],
  ['search-tail', 'shouli', '4242'],
  ['search-pinyin', 'shouli', 'cxsq'],
  ['search-unit', 'weixiu', '路灯'],
  ['search-open', 'shouli', '路灯', { phase: 'handling' }],
];

/** A page of fifty hits over HTTP, newest first, with the words around each; the figures are the 95th percentile in ms. */
export const searchRace = async ({ server, ground, seconds, say, timed, figureAgainst }: Race): Promise<void> => {
  const wires = await openWires(server.url, clients);
  for (const [name, account, q, more = {}] of searches) {
    const token = await ground.tokenOf(account);
    const path = `/api/v1/cases?${new URLSearchParams({ view: 'all', q, limit: '50', ...(more as Record<string, string>) })}`;
    let hits = 0;
    const once = async (client: number) => {
      const answer = await wires[client]!.send('GET', path, { authorization: `Bearer ${token}` });
      hits = (expectStatus(answer, 200, name) as { items: unknown[] }).items.length;
    };
    const statement = await bareOf(ground, account, { view: 'all', q, ...more }, 'search s');
    const bare = () => queryFloor(ground.url, statement, clients, seconds / 8);
    const before = await bare();
    await asFastAsPossible(clients, 0.5, once);
    const full = await timed(() => asFastAsPossible(clients, seconds / 4, once));
    say(`${name}: ${q}, ${hits} on the first page`);
    figureAgainst(name, { ...full, clients }, together(before, await bare()));
  }
  for (const wire of wires) wire.close();
};
