import { TreeSelect } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../../../shared/language.tsx';
import { useChoices } from '../../api/queries.ts';
import { treeOf } from '../../pickers/tree.ts';
import { queueWords } from '../../words/queue.ts';
import { listWords } from '../../words/register-list.ts';
import { registerWords } from '../../words/registers.ts';
import type { RegisterShape } from '../api.ts';
import { keptOf, type Mark, markOf, marks, type Narrow, type Narrowing } from './narrow.ts';

type BarOf = Readonly<{
  shape: RegisterShape;
  narrow: Narrow;
  asOf: string | undefined;
  change: (part: Narrowing) => void;
  look: (words: string) => void;
  children: ReactNode;
}>;

const unmarked: Narrowing = { active: undefined, flagged: undefined, slipped: undefined };

/** What narrows the list; every choice takes effect at once and stands in the address. On a small screen the choices open when they are wanted. */
export const Bar = ({ shape, narrow, asOf, change, look, children }: BarOf) => {
  const w = useWords();
  const { areas } = useChoices();
  const [typed, type] = useState('');
  const [open, setOpen] = useState(false);
  const own = useId();
  const on = Object.keys(keptOf(narrow)).length + (asOf === undefined ? 0 : 1);
  const search = (event: FormEvent) => {
    event.preventDefault();
    look(typed.trim());
  };
  const offered: readonly Mark[] = [
    'active',
    'over',
    ...(Object.keys(shape.flags).length > 0 ? (['flagged'] as const) : []),
    ...(shape.milestones.length > 0 ? (['slipped'] as const) : []),
  ];
  const chosen = (name: 'stage' | 'tag', label: string, all: readonly (readonly [string, string])[]) => (
    <select
      className="input"
      aria-label={label}
      value={narrow[name] ?? ''}
      onChange={({ target }) => change({ [name]: target.value || undefined })}
    >
      <option value="">{label}</option>
      {all.map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
  return (
    <form className="register-bar" onSubmit={search}>
      <input
        className="input"
        value={typed}
        onChange={({ target }) => type(target.value)}
        placeholder={w(registerWords.search)}
        aria-label={w(registerWords.search)}
      />
      <button type="submit" className="button quiet">
        {w(registerWords.searchIt)}
      </button>
      <button type="button" className="button quiet register-more" aria-expanded={open} aria-controls={own} onClick={() => setOpen(!open)}>
        {on > 0 ? w(queueWords.filtersOn, { n: on }) : w(queueWords.filters)}
      </button>
      <div id={own} className="register-narrowing" data-open={open}>
        {chosen(
          'stage',
          w(listWords.anyStage),
          shape.stages.map(({ stage, title }) => [stage, w(title)]),
        )}
        {Object.keys(shape.tags).length > 0 &&
          chosen(
            'tag',
            w(listWords.anyTag),
            Object.entries(shape.tags).map(([tag, title]) => [tag, w(title)]),
          )}
        <select
          className="input"
          aria-label={w(listWords.anyMark)}
          value={markOf(narrow)}
          onChange={({ target }) => change({ ...unmarked, ...(target.value ? marks[target.value as Mark] : {}) })}
        >
          <option value="">{w(listWords.anyMark)}</option>
          {offered.map((mark) => (
            <option key={mark} value={mark}>
              {w(listWords.marks[mark])}
            </option>
          ))}
        </select>
        <TreeSelect
          className="register-area"
          aria-label={w(registerWords.area)}
          allowClear
          placeholder={w(listWords.anyArea)}
          value={narrow.area ?? null}
          treeData={treeOf(areas, w)}
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandedKeys={areas.slice(0, 1).map(({ id }) => id)}
          onChange={(area: string | null) => change({ area: area ?? undefined })}
        />
        <label className="register-day">
          {w(registerWords.asOf)}
          <input className="input" type="date" value={asOf ?? ''} onChange={({ target }) => change({ asOf: target.value || undefined })} />
        </label>
      </div>
      {children}
    </form>
  );
};
