import { t, type Words } from '../words.ts';
import type { AreaKind } from './area-kinds.ts';
import type { EntryPointKind } from './entry-point.ts';
import { entryPointKindTitles } from './kind-titles.ts';
import type { ZoneRows } from './rows.ts';
import { livesOn } from './term.ts';

/** What the zone calls all its areas of one kind together. */
export const areaLists: Record<Exclude<AreaKind, 'zone'>, Words> = {
  park: t('产业园区', 'Parks'),
  town: t('镇', 'Towns'),
  subdistrict: t('街道', 'Sub-districts'),
  village: t('行政村', 'Villages'),
  community: t('社区', 'Communities'),
  grid: t('网格', 'Grids'),
  courtyard: t('庭院', 'Courtyards'),
  building: t('楼栋', 'Buildings'),
};

type Listed = Readonly<{ id: string; name: Words }>;

const kindOf = <Kind extends string>(titles: Readonly<Record<Kind, Words>>, name: string): Kind | undefined =>
  (Object.keys(titles) as Kind[]).find((kind) => titles[kind].zh === name);

/** A list that the zone itself keeps 区情名录, by the name people give it, as it stood on a day: its parks, its checkpoints. `none` where it keeps no list of that name. */
export const zoneList = (rows: Pick<ZoneRows, 'areas' | 'entryPoints'>, name: string, on: string): readonly Listed[] | 'none' => {
  const area: AreaKind | undefined = kindOf(areaLists, name);
  if (area) return rows.areas.filter((one) => one.kind === area && livesOn(one, on));
  const place: EntryPointKind | undefined = kindOf(entryPointKindTitles, name);
  return place ? rows.entryPoints.filter((one) => one.kind === place && livesOn(one, on)) : 'none';
};
