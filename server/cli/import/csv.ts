import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CsvError, parse } from 'csv-parse';
import { t } from '../../../core/words.ts';
import { Misused } from '../command.ts';
import type { ReadRow } from './cases.ts';

/** A file of cases, read a row at a time, and how much of it has been read, from 0 to 1. */
export type CaseFile<Row> = Readonly<{ rows: AsyncGenerator<ReadRow<Row>>; read: () => number }>;

type Raw = Readonly<Record<string, string>>;
type Understood<Row> = { id: string } & ({ row: Row } | Pick<Extract<ReadRow<Row>, { fault: unknown }>, 'fault'>);

const headingWith =
  (needed: readonly string[]) =>
  (heading: string[]): string[] => {
    const names = heading.map((name) => name.trim());
    const missing = needed.filter((name) => !names.includes(name));
    if (missing.length > 0)
      throw new Misused(
        `表头缺少 ${missing.join('、')} / the heading lacks ${missing.join(', ')}; 现有 / there are: ${names.join(', ').slice(0, 300)}`,
      );
    return names;
  };

/** Opens a `.csv` or `.csv.gz` in UTF-8. Rows that cannot be read are told like any other bad row; a file without its heading is refused. */
export const openCsv = <Row>(path: string, needed: readonly string[], understand: (record: Raw) => Understood<Row>): CaseFile<Row> => {
  const size = statSync(path).size;
  const bytes = createReadStream(path);
  const broken: ReadRow<Row>[] = [];
  const parser = parse({
    bom: true,
    columns: headingWith(needed),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (fault: CsvError | undefined) => {
      broken.push({
        line: Number(fault?.lines ?? 0),
        id: '—',
        fault: t('这一行的引号不成对', 'the quotes of this row do not match'),
      });
      return undefined;
    },
  });
  const source = path.endsWith('.gz') ? ([bytes, createGunzip()] as const) : ([bytes] as const);
  pipeline([...source, parser], () => undefined);

  const rows = async function* (): AsyncGenerator<ReadRow<Row>> {
    for await (const { record, info } of parser as AsyncIterable<{ record: Raw; info: { lines: number } }>) {
      yield* broken.splice(0);
      yield { line: info.lines, ...understand(record) };
    }
    yield* broken.splice(0);
  };
  return { rows: rows(), read: () => (size === 0 ? 1 : bytes.bytesRead / size) };
};
