import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Icon } from '../shell/Icon.tsx';
import { manyWords } from '../words/palette.ts';
import { queueWords } from '../words/queue.ts';
import { Export } from './Export.tsx';
import { Filters } from './Filters.tsx';
import { SaveQueue } from './Saved.tsx';
import { SearchBox } from './SearchBox.tsx';
import { filterNames, filtersOn, type Search } from './search.ts';
import type { Selected } from './useSelected.ts';

type BarOf = {
  selected: Selected;
  search: Search;
  change: (part: { [name in keyof Search]?: string | undefined }) => void;
  news: number;
  show: () => void;
};

/** Above the rows: looking for something, narrowing, and what has changed meanwhile. */
export const Bar = ({ search, change, news, show, selected }: BarOf) => {
  const w = useWords();
  const on = filtersOn(search);
  const [open, setOpen] = useState(on > 0);
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <div className="queue-bar">
      <div className="queue-bar-line">
        <SearchBox q={search.q ?? ''} search={(q) => change({ q })} />
        <button type="button" className="button quiet" aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
          {on > 0 ? w(queueWords.filtersOn, { n: on }) : w(queueWords.filters)}
        </button>
        <Export search={search} />
        <button type="button" className="button quiet bar-select" aria-pressed={selected.selecting} onClick={selected.toggle}>
          {w(selected.selecting ? manyWords.selectEnd : manyWords.select)}
        </button>
      </div>
      {open && <Filters id="filters" search={search} change={change} />}
      {(on > 0 || search.q) && (
        <div className="queue-bar-ways">
          {open && on > 0 && (
            <button type="button" className="link" onClick={clear}>
              {w(queueWords.clear)}
            </button>
          )}
          <SaveQueue search={search} />
        </div>
      )}
      <div role="status" className="news">
        {news > 0 && (
          <button type="button" className="news-show" onClick={show}>
            <Icon name="fresh" size={16} />
            {w(queueWords.news, { n: news })}
          </button>
        )}
      </div>
    </div>
  );
};
