import { t, type Words } from '../../core/words.ts';
import type { AreaKind } from '../../core/zone/index.ts';
import { communities, courtyards, type Place, parks, streetPlace, streetVillages, townPlace, townVillages } from './places.ts';
import { founded, zone, zoneId } from './zone.ts';

/** An area without its drawing. */
export type AreaRow = {
  id: string;
  parent: string;
  kind: AreaKind;
  name: Words;
  aliases: readonly string[];
  from: string;
  until?: string;
};

const row = (id: string, parent: string, kind: AreaKind, name: Words, aliases: readonly string[] = []): AreaRow => ({
  id,
  parent,
  kind,
  name,
  aliases,
  from: founded,
});

const two = (n: number) => String(n).padStart(2, '0');
const ordinals = ['一', '二', '三', '四', '五', '六'];

/** A grid's code is its village's code and two digits. */
export const gridId = (place: Place, n: number): string => `${place.id}${two(n)}`;

/** The first community has the courtyards; everything that knows this goes through here. */
export const courtyardCommunity = communities[0]!;

export const courtyardId = (index: number): string => `${courtyardCommunity.id}T${two(index + 1)}`;

const gridsOf = (place: Place): AreaRow[] =>
  Array.from({ length: place.grids }, (_, index) =>
    row(gridId(place, index + 1), place.id, 'grid', t(`${place.name.zh}第${ordinals[index]}网格`, `${place.name.en} grid ${index + 1}`)),
  );

const settled = (places: readonly Place[], parent: string, kind: AreaKind): AreaRow[] =>
  places.flatMap((place) => [row(place.id, parent, kind, place.name, place.aliases), ...gridsOf(place)]);

const yards = courtyards.flatMap(({ name, grid, buildings, aliases }, index) => {
  const id = courtyardId(index);
  return [
    row(id, gridId(courtyardCommunity, grid), 'courtyard', name, aliases),
    ...Array.from({ length: buildings }, (_, n) =>
      row(`${id}-${n + 1}`, id, 'building', t(`${name.zh}${n + 1}号楼`, `${name.en} building ${n + 1}`)),
    ),
  ];
});

const merged: AreaRow = {
  ...row(`${communities[1]!.id}06`, communities[1]!.id, 'grid', t('暮云社区第六网格', 'Muyun Community grid 6')),
  until: '2024-12-31',
};

export const areaRows: readonly AreaRow[] = [
  row(zoneId, 'none', 'zone', zone.name, ['高新区', '云岭区']),
  ...parks.map((park) => row(park.id, zoneId, 'park', park.name, park.aliases)),
  row(townPlace.id, zoneId, 'town', townPlace.name, townPlace.aliases),
  ...settled(townVillages, townPlace.id, 'village'),
  row(streetPlace.id, zoneId, 'subdistrict', streetPlace.name, streetPlace.aliases),
  ...settled(communities, streetPlace.id, 'community'),
  ...settled(streetVillages, streetPlace.id, 'village'),
  ...yards,
  merged,
];
