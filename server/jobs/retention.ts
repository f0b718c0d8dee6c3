import { carryOut } from '../app/rights/carry-out.ts';
import { destroyOver, type RetainHouse } from '../app/rights/retain.ts';
import type { Chore } from './loop.ts';

/** Destroys personal values whose time is over, as programmes declare it, batch by batch. */
export const keepRetention = (house: RetainHouse, zone: string): Chore => ({
  name: 'retention',
  every: 30 * 60_000,
  work: () => destroyOver(house, zone),
});

/** Destroys what people wished to be destroyed, once it was granted. */
export const keepErasures = (house: RetainHouse, zone: string): Chore => ({
  name: 'erasures',
  every: 10_000,
  work: () => carryOut(house, zone),
});
