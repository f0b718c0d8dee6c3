import { Drawer, Input, Segmented, Switch, Table } from 'antd';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { sheetTitles } from '../../../core/zone/labels.ts';
import { keepingOf } from '../../../core/zone/sheet-names.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { AreaMap } from './AreaMap.tsx';
import { useSheet } from './api.ts';
import { columnsFor } from './columns.tsx';
import { useNames } from './names.ts';
import type { Draft } from './paths.ts';
import { RowForm } from './RowForm.tsx';
import { RowPart } from './RowPart.tsx';
import { linesOf } from './rows.ts';
import { searchText, titleOf } from './shown.ts';
import { specs } from './specs.ts';
import { stateOf } from './today.ts';
import { keyOf, type ShownRow, type ZoneSheet } from './types.ts';
import { zoneWords } from './words.ts';

type Open = { key: string } | { given: Draft } | 'nothing';

/** One sheet of the zone: its rows as a table or a tree, and one row beside it. */
export const SheetPage = ({
  sheet,
  above,
  pickers,
  sift,
}: {
  sheet: ZoneSheet;
  above?: ReactNode;
  pickers?: ReactNode;
  sift?: (row: ShownRow) => boolean;
}) => {
  const w = useWords();
  const pastId = useId();
  const names = useNames();
  const { deeds } = useWho();
  const { people, kept, tree = false, about } = specs[sheet];
  const keeps = !kept && deeds.includes(keepingOf(sheet));
  const { data, error, refetch } = useSheet(sheet);
  const [[q, past, asMap], set] = useState<[string, boolean, boolean]>(['', false, false]);
  const [open, show] = useState<Open>('nothing');
  const wanted = useDeferredValue(q);
  useTitle(w(sheetTitles[sheet]));

  const rows = useMemo(() => (data ?? []).filter((row) => !sift || sift(row)), [data, sift]);
  const lines = useMemo(
    () => linesOf(rows, { q: wanted, past, tree, told: (row) => searchText(row, titleOf(row, names, w)) }),
    [rows, wanted, past, tree, names, w],
  );
  const columns = useMemo(() => columnsFor(sheet, names, w, (key) => show({ key })), [sheet, names, w]);
  const row = open !== 'nothing' && 'key' in open ? rows.find((one) => keyOf(one) === open.key) : undefined;
  const gone = rows.filter((one) => stateOf(one) === 'past').length;
  const close = () => show('nothing');

  if (error) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <section aria-labelledby="sheet-title" className="zone-sheet">
      <div className="zone-head">
        <div>
          <h2 id="sheet-title">{w(sheetTitles[sheet])}</h2>
          <p className="hint">{w(about)}</p>
        </div>
        {keeps && (
          <button type="button" className="button" onClick={() => show({ given: {} })}>
            {w(zoneWords.add)}
          </button>
        )}
      </div>
      {!keeps && !kept && (
        <p className="hint">{w(zoneWords.noRight, { who: w(people ? zoneWords.securityAdmin : zoneWords.systemAdmin) })}</p>
      )}
      {above}
      <div className="zone-bar">
        <Input.Search
          className="zone-search"
          allowClear
          value={q}
          placeholder={w(zoneWords.search)}
          aria-label={w(zoneWords.search)}
          onChange={({ target }) => set([target.value, past, asMap])}
        />
        {pickers}
        {gone > 0 && (
          <span className="zone-switch">
            <Switch id={pastId} checked={past} onChange={(on) => set([q, on, asMap])} />
            <label htmlFor={pastId}>{w(zoneWords.past)}</label>
          </span>
        )}
        {sheet === 'areas' && (
          <Segmented
            aria-label={`${w(zoneWords.asList)} / ${w(zoneWords.asMap)}`}
            value={asMap ? 'map' : 'list'}
            onChange={(way) => set([q, past, way === 'map'])}
            options={[
              { value: 'list', label: w(zoneWords.asList) },
              { value: 'map', label: w(zoneWords.asMap) },
            ]}
          />
        )}
        <span className="zone-count" role="status">
          {data && w(gone > 0 ? zoneWords.countOf : zoneWords.count, { n: rows.length, past: gone })}
        </span>
      </div>
      {!data && <Skeleton lines={10} />}
      {data && asMap && <AreaMap rows={rows as never} open={(key) => show({ key })} />}
      {data &&
        !asMap &&
        (lines.length === 0 ? (
          <EmptyState words={rows.length === 0 ? zoneWords.none : zoneWords.noMatch} />
        ) : (
          <Table
            key={`${sheet} ${wanted === ''}`}
            className="zone-table"
            size="middle"
            columns={columns}
            dataSource={lines}
            rowKey="key"
            expandable={{ defaultExpandedRowKeys: lines.length < 4 ? lines.map(({ key }) => key) : [] }}
            pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
            scroll={{ x: 'max-content' }}
            rowClassName={({ row: one }) => (stateOf(one) === 'past' ? 'zone-past' : '')}
          />
        ))}
      <Drawer
        open={open !== 'nothing'}
        onClose={close}
        size={560}
        destroyOnHidden
        title={row ? titleOf(row, names, w) : `${w(zoneWords.add)} · ${w(sheetTitles[sheet])}`}
      >
        {row && (
          <RowPart
            key={keyOf(row)}
            sheet={sheet}
            row={row}
            keeps={keeps}
            show={(key) => show({ key })}
            addBelow={(given) => show({ given })}
          />
        )}
        {open !== 'nothing' && 'given' in open && (
          <RowForm sheet={sheet} row="new" given={open.given} done={(made) => show({ key: keyOf(made) })} cancel={close} />
        )}
      </Drawer>
    </section>
  );
};
