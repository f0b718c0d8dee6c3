import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Icon } from '../shell/Icon.tsx';
import { Panel } from '../shell/Panel.tsx';
import { paletteWords } from '../words/palette.ts';
import { type Entry, useEntries } from './useEntries.tsx';

/** The dialogue is opened to type into it. */
const focused = (input: HTMLInputElement | null) => input?.focus();

const Inside = ({ close }: { close: () => void }) => {
  const w = useWords();
  const own = useId();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { groups, searching } = useEntries(typed.trim(), useDeferredValue(typed.trim()));
  const all = groups.flatMap(({ entries }) => entries);
  const current = Math.min(at, Math.max(0, all.length - 1));
  const idOf = (entry: Entry) => `${own}-${entry.id}`;

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };
  const move = (to: number) => {
    const next = (to + all.length) % Math.max(1, all.length);
    setAt(next);
    const entry = all[next];
    if (entry) document.getElementById(idOf(entry))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const does: Record<string, () => void> = {
      ArrowDown: () => move(current + 1),
      ArrowUp: () => move(current - 1),
      Home: () => move(0),
      End: () => move(all.length - 1),
      Enter: () => go(all[current]),
    };
    if (event.nativeEvent.isComposing || !Object.hasOwn(does, event.key)) return;
    event.preventDefault();
    does[event.key]?.();
  };
  return (
    <div className="palette-inside">
      <div className="palette-line">
        <Icon name="search" />
        <input
          className="palette-input"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${own}-list`}
          aria-autocomplete="list"
          aria-activedescendant={all[current] ? idOf(all[current]) : undefined}
          aria-label={w(paletteWords.title)}
          placeholder={w(paletteWords.how)}
          value={typed}
          ref={focused}
          onChange={({ target }) => {
            type(target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      <div ref={list} id={`${own}-list`} role="listbox" aria-label={w(paletteWords.title)} className="palette-list">
        {groups.map(({ id, title, entries }) => (
          <div key={id}>
            <p className="palette-group" aria-hidden="true">
              {title}
            </p>
            {entries.map((entry) => (
              <button
                key={entry.id}
                type="button"
                id={idOf(entry)}
                role="option"
                aria-selected={entry === all[current]}
                tabIndex={-1}
                className="palette-entry"
                onClick={() => go(entry)}
              >
                <Icon name={entry.icon} size={18} />
                <span className="palette-words">
                  {entry.title}
                  {entry.more}
                </span>
                {entry.hint && <span className="palette-hint">{entry.hint}</span>}
              </button>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="palette-foot">
        {searching ? w(paletteWords.searching) : all.length === 0 ? w(paletteWords.nothing) : w(paletteWords.found, { n: all.length })}
      </p>
    </div>
  );
};

/** Everything in one place, by Ctrl-K or ⌘-K: cases, pages, what can be done with what is open, how it looks. */
export const Palette = ({ open, close }: { open: boolean; close: () => void }) => {
  const w = useWords();
  return (
    <Panel open={open} close={close} label={w(paletteWords.title)} className="palette">
      <Inside close={close} />
    </Panel>
  );
};
