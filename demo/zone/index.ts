import type { ZoneData } from '../../core/zone/index.ts';
import { areas } from './areas.ts';
import { categories } from './categories/index.ts';
import { duties, limits, precedents } from './duties.ts';
import { accounts, posts } from './people.ts';
import { units } from './units.ts';
import { founded, zone } from './zone.ts';

/** The whole demo zone: invented in every name and border, of the shape of a real development zone. */
export const demoZone: ZoneData = {
  zone, areas, units, accounts, posts, categories, duties, precedents, limits,
  officeHours: [
    { from: founded, sessions: [['08:00', '12:00'], ['14:00', '18:00']] },
    { from: founded, season: ['06-15', '08-31'], sessions: [['08:00', '12:00'], ['15:00', '18:30']] },
  ],
};

export { demoPassword } from '../password.ts';
