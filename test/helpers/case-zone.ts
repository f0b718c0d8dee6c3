import { t } from '../../core/words.ts';
import { noRows, type Post, type PostKind, type Unit, type UnitKind, type ZoneRows } from '../../core/zone/index.ts';
import { box } from '../../core/zone/small-zone.ts';

const from = '2020-01-01';

const area = (id: string, parent: string, kind: ZoneRows['areas'][number]['kind'], shape = box(0, 0, 8, 8)) => ({
  id,
  parent,
  kind,
  name: t(`${id}片`, `${id} area`),
  aliases: [],
  from,
  shape,
  basis: 'drawn' as const,
});

const unit = (id: string, kind: UnitKind, parent: string, where: string): Unit => ({
  id,
  parent,
  kind,
  name: t(`${id}局`, `${id} office`),
  short: t(id, id),
  aliases: [],
  area: where,
  from,
});

const people: [account: string, kind: PostKind, unit: string, area: string][] = [
  ['ann', 'operator', 'command', 'Z'],
  ['wang', 'handler', 'water', 'Z'],
  ['wen', 'handler', 'water', 'Z'],
  ['lu', 'handler', 'roads', 'Z'],
  ['head', 'leader', 'water', 'Z'],
  ['chen', 'checker', 'inspection', 'Z'],
  ['sun', 'supervisor', 'command', 'Z'],
  ['boss', 'leader', 'command', 'Z'],
  ['tan', 'operator', 'town', 'T'],
  ['grid', 'gridWorker', 'village', 'V'],
  ['park', 'operator', 'parkoffice', 'P'],
  ['audit', 'auditor', 'command', 'Z'],
  ['sec', 'securityAdmin', 'command', 'Z'],
  ['sys', 'systemAdmin', 'command', 'Z'],
];

/** A zone with everybody in it who touches a case: three houses, a town, a park, and one account for each post. */
export const caseZone: ZoneRows = {
  ...noRows,
  areas: [
    area('Z', 'none', 'zone'),
    area('T', 'Z', 'town', box(0, 0, 4, 8)),
    area('P', 'Z', 'park', box(4, 0, 8, 8)),
    area('V', 'T', 'village', box(0, 0, 4, 4)),
    area('G', 'V', 'grid', box(0, 0, 2, 4)),
  ],
  units: [
    unit('command', 'command', 'none', 'Z'),
    unit('water', 'department', 'command', 'Z'),
    unit('crew', 'team', 'water', 'Z'),
    unit('roads', 'department', 'command', 'Z'),
    unit('inspection', 'department', 'command', 'Z'),
    unit('town', 'town', 'command', 'T'),
    unit('village', 'village', 'town', 'V'),
    unit('parkoffice', 'park', 'command', 'P'),
  ],
  accounts: people.map(([id, , home]) => ({ id, username: id, name: `${id}某`, unit: home })),
  posts: people.map(([account, kind, home, where]): Post => ({ id: `p-${account}`, account, kind, unit: home, area: where, from })),
  categories: ['response', 'enterprise', 'city'].map((programme) => ({
    code: `${programme}.any`,
    parent: 'none',
    name: t('杂事', 'Anything'),
    programme,
    kind: 'help' as const,
    urgency: 'normal' as const,
    from,
  })),
  duties: [{ id: 'd1', category: 'response.any', area: 'Z', lead: 'water', assisting: [], basis: t('三定方案', 'Office plan'), from }],
};
