import { Select, TreeSelect } from 'antd';
import { useId } from 'react';
import { useWords } from '../../shared/language.tsx';
import type { Words } from '../../shared/words/t.ts';
import { useChoices, useProgrammes } from '../api/queries.ts';
import { treeOf } from '../pickers/tree.ts';
import { kindWords, phaseWords, queueWords, urgencyWords } from '../words/queue.ts';
import type { FilterName, Search } from './search.ts';

type Change = (part: Partial<Record<FilterName, string | undefined>>) => void;
type Option = { value: string; label: string };

/** What narrows a view. Every choice takes effect at once and stands in the address. */
export const Filters = ({ search, change, id }: { search: Search; change: Change; id: string }) => {
  const w = useWords();
  const own = useId();
  const { areas, units } = useChoices();
  const { data: programmes = [] } = useProgrammes();
  const said = (words: Record<string, Words>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label: w(label) }));
  const named = (rows: readonly { id: string; title?: Words; name?: Words }[]): Option[] =>
    rows.flatMap(({ id: value, title, name }) => {
      const words = title ?? name;
      return words ? [{ value, label: w(words) }] : [];
    });
  const lists: Record<Exclude<FilterName, 'area'>, Option[]> = {
    programme: named(programmes),
    phase: said(phaseWords),
    urgency: said(urgencyWords),
    unit: named(units),
    kind: said(kindWords),
  };
  const common = { allowClear: true, placeholder: w(queueWords.any), className: 'filter-control' };
  return (
    <div className="filters" id={id}>
      {(['programme', 'phase', 'urgency', 'kind', 'unit'] as const).map((name) => (
        <div key={name} className="filter">
          <label htmlFor={`${own}-${name}`}>{w(queueWords[name])}</label>
          <Select
            {...common}
            id={`${own}-${name}`}
            value={search[name] ?? null}
            options={lists[name]}
            onChange={(value) => change({ [name]: value ?? undefined })}
            showSearch={name === 'unit' ? { optionFilterProp: 'label' } : false}
          />
        </div>
      ))}
      <div className="filter">
        <label htmlFor={`${own}-area`}>{w(queueWords.area)}</label>
        <TreeSelect
          {...common}
          id={`${own}-area`}
          value={search.area ?? null}
          treeData={treeOf(areas, w)}
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandedKeys={areas.slice(0, 1).map((area) => area.id)}
          onChange={(value: string | null) => change({ area: value ?? undefined })}
        />
      </div>
    </div>
  );
};
