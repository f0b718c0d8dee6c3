/** What the zone's pages read and write: rows as the core knows them, answers as the API document says. */
import type { RowOf, ZoneSheet } from '../../../core/zone/rows.ts';
import type { components } from '../../shared/api.d.ts';

export type { RowOf, ZoneSheet };

type Schemas = components['schemas'];

/** A row as a list shows it: an area only says whether it is drawn, an account how it signs in. */
export type Shown = { [S in ZoneSheet]: RowOf[S] } & {
  areas: Omit<RowOf['areas'], 'shape'> & { drawn: boolean };
  accounts: RowOf['accounts'] & { signIn: 'none' | 'given' | 'own' };
};
export type ShownRow = Shown[ZoneSheet];

export type Done = Schemas['ZoneDone'];
export type Happened = Schemas['ZoneHistory'][number];
export type Lead = Schemas['ZoneLead'];
export type OpenCases = Schemas['PostOpenCases'];
export type Preview = Schemas['ZoneImportPreview'];

/** The key by which a row is known. */
export const keyOf = (row: ShownRow): string => ('id' in row ? row.id : row.code);

/** The first and the last day of a row, where it has them. */
export const termOf = (row: ShownRow): { from?: string; until?: string } => {
  const { from, until } = row as { from?: string; until?: string };
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
};
