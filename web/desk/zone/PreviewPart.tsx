import { Table } from 'antd';
import { useWords } from '../../shared/language.tsx';
import type { Preview } from './types.ts';
import { fileWords } from './words.ts';

type Fault = Preview['faults'][number];
type Shown = Preview['shown'][number];

const Figures = ({ preview }: { preview: Preview }) => {
  const w = useWords();
  const figures = [
    ['new', preview.new],
    ['changed', preview.changed],
    ['same', preview.same],
    ['bad', preview.faulty],
  ] as const;
  return (
    <dl className="zone-figures">
      {figures.map(([what, n]) => (
        <div key={what} data-what={what} data-none={n === 0}>
          <dt>{w(fileWords[what])}</dt>
          <dd>{n.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
};

const csvCell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;

/** The faults as a file that Excel opens, for whoever must mend the table elsewhere. */
const faultsFile = (faults: readonly Fault[], headings: readonly string[], say: (fault: Fault) => readonly string[]): string => {
  const lines = [headings, ...faults.map(say)].map((line) => line.map(csvCell).join(','));
  return URL.createObjectURL(new Blob([`\ufeff${lines.join('\r\n')}`], { type: 'text/csv' }));
};

const Faults = ({ preview, name }: { preview: Preview; name: string }) => {
  const w = useWords();
  const where = ({ table }: Fault) => (table === '' ? w(fileWords.elsewhere) : table);
  const save = () => {
    const headings = [fileWords.sheet, fileWords.row, fileWords.column, fileWords.fault].map((words) => w(words));
    const link = document.createElement('a');
    link.href = faultsFile(preview.faults, headings, (fault) => [
      where(fault),
      fault.row > 0 ? String(fault.row) : '',
      w(fault.label),
      w(fault.words),
    ]);
    link.download = `${name.replace(/\.\w+$/, '')}-${w(fileWords.bad)}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="zone-faults" aria-labelledby="zone-faults">
      <h3 id="zone-faults">{w(fileWords.badTitle, { n: preview.faulty })}</h3>
      <p className="hint">{w(fileWords.badHow)}</p>
      <Table<Fault>
        size="middle"
        className="zone-table"
        rowKey={(fault) => `${fault.table} ${fault.row} ${fault.field} ${fault.words.en}`}
        dataSource={preview.faults}
        pagination={preview.faults.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={[
          ...(preview.sheets.length > 1
            ? [{ title: w(fileWords.sheet), key: 'sheet', render: (_: unknown, fault: Fault) => where(fault) }]
            : []),
          {
            title: w(fileWords.row),
            key: 'row',
            align: 'right',
            render: (_, { table, row }) => (table === '' ? w(fileWords.elsewhere) : row > 0 ? row : ''),
          },
          { title: w(fileWords.column), key: 'column', render: (_, { label }) => w(label) },
          {
            title: w(fileWords.fault),
            key: 'fault',
            className: 'zone-wide',
            render: (_, { words }) => <span className="zone-bad">{w(words)}</span>,
          },
        ]}
      />
      {preview.faulty > preview.faults.length && <p className="hint">{w(fileWords.more, { n: preview.faults.length })}</p>}
      <p>
        <button type="button" className="button quiet" onClick={save}>
          {w(fileWords.saveFaults)}
        </button>
      </p>
    </section>
  );
};

const shownBeside = new Set(['id', 'code', 'name', 'name.zh', 'basis']);

/** What a new row would hold, or what of a standing row would change. */
const Values = ({ row: { what, fields } }: { row: Shown }) => {
  const w = useWords();
  if (what === 'new')
    return (
      <ul className="plain zone-new">
        {fields
          .filter(({ field }) => !shownBeside.has(field))
          .map(({ field, label, after }) => (
            <li key={field}>
              <span className="hint">{w(label)}</span> {w(after)}
            </li>
          ))}
      </ul>
    );
  return (
    <ul className="plain zone-diff">
      {fields.map(({ field, label, before, after }) => (
        <li key={field}>
          {w(label)}：<del>{w(before) || '—'}</del> → <ins>{w(after) || '—'}</ins>
        </li>
      ))}
    </ul>
  );
};

const Changes = ({ shown, all, tables }: { shown: readonly Shown[]; all: number; tables: number }) => {
  const w = useWords();
  return (
    <>
      <Table<Shown>
        size="middle"
        className="zone-table"
        rowKey={({ sheet, id }) => `${sheet} ${id}`}
        dataSource={[...shown]}
        pagination={shown.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        columns={[
          ...(tables > 1 ? [{ title: w(fileWords.sheet), key: 'table', dataIndex: 'table' }] : []),
          { title: w(fileWords.row), key: 'row', dataIndex: 'row', align: 'right', responsive: ['md'] },
          {
            title: w(fileWords.what),
            key: 'what',
            render: (_, { what }) => (
              <span className="flag" data-tone={what === 'new' ? 'jade' : 'river'}>
                {w(fileWords[what])}
              </span>
            ),
          },
          {
            title: w(fileWords.which),
            key: 'id',
            render: (_, { id, name }) => (
              <>
                {name} <span className="hint">{id}</span>
              </>
            ),
          },
          {
            title: w(fileWords.values),
            key: 'fields',
            className: 'zone-wide',
            render: (_, row) => <Values row={row} />,
          },
        ]}
      />
      {all > shown.length && <p className="hint">{w(fileWords.more, { n: shown.length })}</p>}
    </>
  );
};

/** What a file would do: figures first, then what is wrong with it, or what would change. */
export const PreviewPart = ({ preview, name, busy, doIt }: { preview: Preview; name: string; busy: boolean; doIt: () => void }) => {
  const w = useWords();
  const changes = preview.new + preview.changed;
  const isGood = preview.faulty === 0;
  return (
    <div className="zone-preview">
      <p className="hint">
        {preview.sheets
          .map(({ table, sheet, title, rows }) =>
            w(sheet === 'none' ? fileWords.readAsNone : fileWords.readAs, { table, title: w(title), n: rows }),
          )
          .join('；')}
      </p>
      <Figures preview={preview} />
      {isGood && changes > 0 && (
        <div className="zone-good">
          <p>{w(fileWords.goodTitle)}</p>
          <button type="button" className="button" aria-disabled={busy} onClick={() => !busy && doIt()}>
            {w(busy ? fileWords.doing : fileWords.doIt, { n: changes })}
          </button>
        </div>
      )}
      {isGood && changes === 0 && <p>{w(fileWords.nothingToDo)}</p>}
      {!isGood && <Faults preview={preview} name={name} />}
      {isGood && changes > 0 && <Changes shown={preview.shown} all={changes} tables={preview.sheets.length} />}
    </div>
  );
};
