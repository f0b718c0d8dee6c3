import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { aboveWords } from '../words/above.ts';
import type { CaseFile } from './api.ts';

type Fault = CaseFile['faults'][number];
type Shown = CaseFile['shown'][number];

const figures = ['new', 'before', 'bad'] as const;
const countOf = (file: CaseFile, what: (typeof figures)[number]): number => (what === 'bad' ? file.faulty : file[what]);

/** What a file would do, in three numbers. */
export const Figures = ({ file }: { file: CaseFile }) => {
  const w = useWords();
  return (
    <dl className="above-figures">
      {figures.map((what) => (
        <div key={what} data-what={what} data-none={countOf(file, what) === 0}>
          <dt>{w(aboveWords[what])}</dt>
          <dd>{countOf(file, what).toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A cell of CSV that no spreadsheet takes for a formula. */
const csvCell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;

const saveAs = (name: string, lines: readonly (readonly string[])[]) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}`], { type: 'text/csv' }),
  );
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Every bad row by its number in the file: the column, what is wrong, what would be right. */
export const Faults = ({ file }: { file: CaseFile }) => {
  const w = useWords();
  const save = () =>
    saveAs(`${file.name.replace(/\.\w+$/, '')}-${w(aboveWords.bad)}.csv`, [
      [w(aboveWords.rowNo), w(aboveWords.number), w(aboveWords.column), w(aboveWords.fault)],
      ...file.faults.map(({ row, number, label, words }) => [String(row), number, w(label), w(words)]),
    ]);
  return (
    <section aria-labelledby="above-faults">
      <h2 id="above-faults" className="above-bad">
        {w(aboveWords.faultsTitle, { n: file.faulty })}
      </h2>
      <p className="hint">{w(aboveWords.faultsHow)}</p>
      <Table<Fault>
        size="middle"
        rowKey={({ row, field, words }) => `${row} ${field} ${words.en}`}
        dataSource={file.faults}
        pagination={file.faults.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        columns={[
          { title: w(aboveWords.rowNo), dataIndex: 'row', align: 'right' },
          { title: w(aboveWords.number), dataIndex: 'number', responsive: ['md'] },
          { title: w(aboveWords.column), key: 'column', render: (_, { label }) => w(label) },
          {
            title: w(aboveWords.fault),
            key: 'fault',
            className: 'above-wide',
            render: (_, { words }) => <span className="above-bad">{w(words)}</span>,
          },
        ]}
      />
      {file.faults.length >= 2_000 && <p className="hint">{w(aboveWords.moreFaults, { n: file.faults.length })}</p>}
      <p>
        <button type="button" className="button quiet" onClick={save}>
          {w(aboveWords.saveFaults)}
        </button>
      </p>
    </section>
  );
};

/** The first rows as the cases that they would become, those that are here already with the number they have. */
export const Rows = ({ file }: { file: CaseFile }) => {
  const w = useWords();
  const state = ({ state: now, here }: Shown) => {
    if (now === 'new')
      return (
        <span className="flag" data-tone="jade">
          {w(aboveWords.new)}
        </span>
      );
    if (now === 'bad')
      return (
        <span className="flag" data-tone="vermilion">
          {w(aboveWords.bad)}
        </span>
      );
    if (!here) return <span className="hint">{w(aboveWords.twice)}</span>;
    return (
      <Link to="/desk/cases/$id" params={{ id: here.id }}>
        {w(aboveWords.here, { number: here.number })}
      </Link>
    );
  };
  return (
    <section aria-labelledby="above-rows">
      <h2 id="above-rows">{w(aboveWords.rowsTitle)}</h2>
      <Table<Shown>
        size="middle"
        rowKey="row"
        dataSource={file.shown}
        pagination={file.shown.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
        columns={[
          { title: w(aboveWords.rowNo), dataIndex: 'row', align: 'right', responsive: ['md'] },
          { title: w(aboveWords.number), dataIndex: 'number', className: 'above-number' },
          { title: w(aboveWords.said2), key: 'words', className: 'above-wide', render: (_, { words }) => words },
          { title: w(aboveWords.when), key: 'received', responsive: ['md'], render: (_, { received }) => <When at={received} /> },
          { title: w(aboveWords.due), key: 'due', responsive: ['md'], render: (_, { due }) => (due ? <When at={due} as="due" /> : '') },
          {
            title: w(aboveWords.sorted),
            key: 'sorted',
            responsive: ['lg'],
            render: (_, { category, area }) =>
              [category ? w(category) : w(aboveWords.unsorted), area ? w(area) : ''].filter(Boolean).join(' · '),
          },
          { title: w(aboveWords.state), key: 'state', render: (_, row) => state(row) },
        ]}
      />
    </section>
  );
};
