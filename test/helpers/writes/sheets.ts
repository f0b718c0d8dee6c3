import { t } from '../../../core/words.ts';
import { keyOf, type ZoneRow, type ZoneSheet, zoneSheets } from '../../../core/zone/index.ts';
import { rowsOfEach } from './rows.ts';
import type { Prepare } from './try.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What of a sheet's row is changed, and to which two values. */
const changing = (sheet: ZoneSheet, row: ZoneRow): [object, object] => {
  const field = ['name', 'title', 'basis', 'ask', 'words', 'signature', 'leader'].find((one) => one in row);
  const [one, two] = sheet === 'dutyRoster' ? ['sun', 'boss'] : ['改一', '改二'];
  const value = field === undefined ? undefined : Reflect.get(row, field);
  const says = (text: string) => (typeof value === 'object' ? t(text, text) : text);
  if (field === undefined)
    return [
      { ...row, until: '2098-12-31' },
      { ...row, until: '2098-12-30' },
    ];
  return [
    { ...row, [field]: says(one) },
    { ...row, [field]: says(two) },
  ];
};

const keeper = (sheet: ZoneSheet) => (sheet === 'accounts' || sheet === 'posts' ? 'sec' : 'sys');

const ofSheet = (sheet: ZoneSheet): Record<string, Prepare> => {
  const row = rowsOfEach[sheet].at(-1)!;
  const path = `/api/v1/zone/${sheet}/${encodeURIComponent(keyOf(row))}`;
  const [first, other] = changing(sheet, row);
  const who = keeper(sheet);
  return {
    [`setZone${upper(sheet)}`]: () => ({ path, who, body: first, other }),
    [`endZone${upper(sheet)}`]: () => ({ path: `${path}/end`, who, body: { until: '2099-12-31' }, other: { until: '2099-12-30' } }),
    [`renameZone${upper(sheet)}`]: () => ({
      path: `${path}/rename`,
      who,
      body: { name: t('新名', 'New name'), from: '2098-01-01' },
      other: { name: t('别名', 'Other name'), from: '2098-01-01' },
    }),
  };
};

/** Every sheet's own routes; a new sheet is tried as soon as rows.ts has a row of it. */
export const ofSheets: Record<string, Prepare> = Object.assign(
  {},
  ...zoneSheets.filter((sheet) => rowsOfEach[sheet].length > 0).map(ofSheet),
);
