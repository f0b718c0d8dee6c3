import { t } from '../words.ts';
import type { Area, AreaKind } from './area.ts';
import type { ZoneData } from './index.ts';
import type { Shape } from './shape.ts';
import type { Unit, UnitKind } from './unit.ts';

const from = '2020-01-01';

/** A rectangle from one corner to the other, for shapes one can check in one's head. */
export const box = (west: number, south: number, east: number, north: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const area = (id: string, parent: string, kind: AreaKind, shape: Shape): Area => ({
  id,
  parent,
  kind,
  name: t(`${id}区`, id),
  aliases: [],
  from,
  shape,
  basis: 'drawn',
});

const unit = (id: string, parent: string, kind: UnitKind, at: string): Unit => ({
  id,
  parent,
  kind,
  name: t(`${id}单位`, id),
  short: t(id, id),
  aliases: [],
  area: at,
  from,
});

/** A zone small enough to read in one go: what the tests of the checks start from. It has no fault on 2026-03-02. */
export const smallZone: ZoneData = {
  zone: { id: '990100', name: t('小区域', 'Small zone'), hosts: [], timezoneMinutes: 480, demo: true },
  areas: [
    area('Z', 'none', 'zone', box(0, 0, 8, 8)),
    area('T', 'Z', 'town', box(0, 0, 4, 8)),
    area('P', 'Z', 'park', box(4, 0, 8, 8)),
    area('V', 'T', 'village', box(0, 0, 4, 4)),
    area('G', 'V', 'grid', box(0, 0, 2, 4)),
  ],
  units: [
    unit('command', 'none', 'command', 'Z'),
    unit('water', 'command', 'department', 'Z'),
    unit('town', 'command', 'town', 'T'),
    unit('village', 'town', 'village', 'V'),
    unit('crew', 'water', 'team', 'Z'),
  ],
  accounts: [
    { id: 'ana', username: 'ana', name: '安某', unit: 'command' },
    { id: 'bo', username: 'bo', name: '薄某', unit: 'water' },
  ],
  posts: [
    { id: 'p1', account: 'ana', kind: 'operator', unit: 'command', area: 'Z', from },
    { id: 'p2', account: 'bo', kind: 'handler', unit: 'water', area: 'Z', from },
  ],
  categories: [
    { code: 'W', parent: 'none', name: t('水', 'Water'), programme: 'pipes', kind: 'help', urgency: 'normal', from },
    { code: 'W1', parent: 'W', name: t('停水', 'No water'), programme: 'pipes', kind: 'help', urgency: 'urgent', from },
  ],
  questions: [],
  duties: [
    { id: 'd1', category: 'W', area: 'Z', lead: 'water', assisting: ['town'], basis: t('三定方案', 'Office plan'), from },
    { id: 'd2', category: 'W', area: 'T', lead: 'town', assisting: [], basis: t('属地管理', 'Local duty'), from },
    { id: 'd3', category: 'W1', area: 'T', lead: 'crew', assisting: ['town'], basis: t('抢修', 'Repairs'), from },
  ],
  precedents: [],
  officeHours: [],
  limits: [],
  sourceForms: [],
  chatGroups: [],
  webhooks: [],
  articles: [],
  dutyRoster: [],
  enterprises: [],
  entryPoints: [],
  timetable: [],
  tags: [],
  figures: [],
};
