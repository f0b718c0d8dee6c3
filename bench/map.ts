import { caseMap } from '../server/app/cases/map.ts';
import { bareBehind } from './bare.ts';
import { together } from './figure.ts';
import { queryFloor } from './floor.ts';
import { asFastAsPossible } from './load.ts';
import type { Race } from './race.ts';
import { expectStatus, openWires } from './wire.ts';

const clients = 2;

/** Degrees × 10⁷. The whole zone of the demo, and a stretch of it such as a screen shows after two steps closer. */
const stretches = [
  ['map-whole', [1_130_000_000, 325_000_000, 1_145_000_000, 340_000_000]],
  ['map-part', [1_138_200_000, 332_400_000, 1_138_600_000, 332_700_000]],
] as const;

/** Open cases on the map, as numbers or as heaps, over HTTP; the figures are the 95th percentile in ms against the bare query. */
export const mapRace = async ({ server, ground, seconds, say, timed, figureAgainst }: Race): Promise<void> => {
  const wires = await openWires(server.url, clients);
  const token = await ground.tokenOf('shouli');
  for (const [name, box] of stretches) {
    const path = `/api/v1/map/cases?box=${box.map((edge) => edge / 10_000_000).join(',')}`;
    let total = 0;
    const once = async (client: number) => {
      const answer = await wires[client]!.send('GET', path, { authorization: `Bearer ${token}` });
      total = (expectStatus(answer, 200, name) as { total: number }).total;
    };
    const statement = await bareBehind(ground, 'shouli', 'from spots c', (reader, doorstep) => caseMap(reader, doorstep, box, {}));
    const bare = () => queryFloor(ground.url, statement, clients, seconds / 8);
    const before = await bare();
    await asFastAsPossible(clients, 0.5, once);
    const full = await timed(() => asFastAsPossible(clients, seconds / 4, once));
    say(`${name}: ${total} open cases`);
    figureAgainst(name, { ...full, clients }, together(before, await bare()));
  }
  for (const wire of wires) wire.close();
};
