import { faultsOf } from '../faults.ts';
import type { Fault } from '../refusal.ts';
import { t } from '../words.ts';
import { type Change, changeOf, type GivenRow } from './change.ts';
import { labelIn } from './labels.ts';
import { keyOf, rowSchemas, sameRow, type ZoneRow, type ZoneRows, type ZoneSheet } from './rows.ts';
import { scaled, unscaled } from './scaled.ts';

const labelled = (sheet: ZoneSheet, { path, code, words }: Fault): Fault => {
  const label = labelIn(sheet, path);
  return path === '' ? { path, code, words } : { path, code, words: t(`${label.zh}：${words.zh}`, `${label.en}: ${words.en}`) };
};

/** What is wrong with one of several rows, both counted from 0; `twin` is the earlier row with the same key. */
export type RowsFault = Readonly<{ index: number; fault: Fault; twin?: number }>;

/** Reads given rows by their schemas; of a key given twice the second is a fault. Rows that say what already stands change nothing. */
export const changesOfRows = (given: readonly GivenRow[], rows: ZoneRows): { changes: Change[]; faults: RowsFault[] } => {
  const known = new Map<ZoneSheet, Map<string, ZoneRow>>();
  const firsts = new Map<string, number>();
  const faults: RowsFault[] = [];

  const changes = given.flatMap(({ sheet, row }, index): Change[] => {
    const schema = rowSchemas[sheet];
    const read = schema.safeParse(row, { reportInput: true });
    if (!read.success) {
      faults.push(...faultsOf(read.error).map((fault) => ({ index, fault: labelled(sheet, fault) })));
      return [];
    }
    if (!known.has(sheet)) known.set(sheet, new Map<string, ZoneRow>(rows[sheet].map((one) => [keyOf(one), one])));
    const id = keyOf(read.data);
    const first = firsts.get(`${sheet} ${id}`);
    firsts.set(`${sheet} ${id}`, first ?? index);
    if (first !== undefined) {
      faults.push({
        index,
        twin: first,
        fault: {
          path: keyOf({ id }) === '' ? '' : 'id',
          code: 'twice',
          words: t(`编码 ${id} 与本次第 ${first + 1} 行重复`, `The code ${id} stands in row ${first + 1} already`),
        },
      });
      return [];
    }
    const before = known.get(sheet)?.get(id) ?? 'none';
    const after = unscaled(scaled(read.data));
    if (before !== 'none' && sameRow(before, after)) return [];
    return [changeOf(sheet, before, after, before === 'none' ? 'row-set' : 'row-changed')];
  });
  return { changes, faults };
};
