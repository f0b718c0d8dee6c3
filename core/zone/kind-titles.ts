import { t, type Words } from '../words.ts';
import type { AreaKind } from './area.ts';
import type { UnitKind } from './unit.ts';

export const areaKindTitles: Record<AreaKind, Words> = {
  zone: t('全区', 'zone'),
  park: t('园区', 'park'),
  town: t('镇', 'town'),
  subdistrict: t('街道', 'sub-district'),
  village: t('村', 'village'),
  community: t('社区', 'community'),
  grid: t('网格', 'grid'),
  courtyard: t('庭院', 'courtyard'),
  building: t('楼栋', 'building'),
};

export const unitKindTitles: Record<UnitKind, Words> = {
  command: t('指挥中心', 'command centre'),
  department: t('部门', 'department'),
  park: t('园区', 'park'),
  town: t('镇', 'town'),
  subdistrict: t('街道', 'sub-district'),
  village: t('村', 'village'),
  community: t('社区', 'community'),
  team: t('队伍', 'team'),
  property: t('物业公司', 'property company'),
  utility: t('公用事业', 'utility'),
  station: t('站所', 'station'),
};
