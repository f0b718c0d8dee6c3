import { expect, test } from 'vitest';
import { t } from '../words.ts';
import { zoneList } from './dictionary.ts';
import type { Area, EntryPoint } from './index.ts';

const name = t('甲', 'A');
const area = (id: string, kind: Area['kind'], until?: string): Area => ({
  id,
  parent: 'Z',
  kind,
  name,
  aliases: [],
  from: '2020-01-01',
  basis: 'drawn',
  ...(until !== undefined && { until }),
});
const point = (id: string, kind?: EntryPoint['kind']): EntryPoint => ({
  id,
  name,
  area: 'Z',
  records: ['lamps.passage'],
  from: '2020-01-01',
  ...(kind && { kind }),
});

const rows = {
  areas: [area('Z', 'zone'), area('P1', 'park'), area('P2', 'park', '2024-12-31'), area('V1', 'village')],
  entryPoints: [point('K1', 'checkpoint'), point('K2', 'gate'), point('K3')],
};
const ids = (list: string, on = '2026-01-01') => {
  const found = zoneList(rows, list, on);
  return found === 'none' ? 'none' : found.map(({ id }) => id);
};

test('a name that the zone does not use is no list', () => {
  expect([ids('园'), ids('constructor'), ids('全区')]).toEqual(['none', 'none', 'none']);
});

test('a park that has ended is not counted any more, and was before', () => {
  expect([ids('产业园区'), ids('产业园区', '2024-12-31'), ids('庭院')]).toEqual([['P1'], ['P1', 'P2'], []]);
});

test('a gate of a park is no checkpoint, nor is a place of which nobody has said what it is', () => {
  expect(ids('交通卡口')).toEqual(['K1']);
});
