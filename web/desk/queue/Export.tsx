import { Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { columnTitles, usualColumns } from '../../../core/case/export-columns.ts';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { ErrorState } from '../../shared/states.tsx';
import { download } from '../above/api.ts';
import { useWho } from '../shell/whoami.ts';
import { exportWords } from '../words/above.ts';
import type { Search } from './search.ts';

type Progress = components['schemas']['CaseExport'];

const isColumns = (found: unknown): found is string[] =>
  Array.isArray(found) && found.length > 0 && found.every((one) => typeof one === 'string' && Object.hasOwn(columnTitles, one));

/** An id of this file, by which its progress is asked. */
const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

type Going = { id: string; stop: AbortController } | 'no';

/** Asks how far the file has come, as long as it is on its way. */
const useProgress = (going: Going): Progress | undefined => {
  const [progress, set] = useState<Progress>();
  useEffect(() => {
    if (going === 'no') return;
    set(undefined);
    const look = () => void send<Progress>('GET', `/api/v1/case-exports/${going.id}`).then(set, () => undefined);
    const timer = setInterval(look, 700);
    return () => clearInterval(timer);
  }, [going]);
  return progress;
};

/** Taking out: columns, whether names stand in full and for what, and the file while it is being made. */
const Taking = ({ search }: { search: Search }) => {
  const w = useWords();
  const { deeds } = useWho();
  const [columns, setColumns] = useState<readonly string[]>(() => recall('export-columns', [...usualColumns], isColumns));
  const [bare, setBare] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [wanting, setWanting] = useState(false);
  const [going, setGoing] = useState<Going>('no');
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState(0);
  const last = useRef<Progress>(undefined);
  const progress = useProgress(going);
  if (progress) last.current = progress;

  const take = async () => {
    const lacks = bare && purpose.trim().length < 2;
    setWanting(lacks);
    if (lacks || columns.length === 0) return;
    const { open: _, view = 'mine', ...filter } = search;
    const one = { id: newId(), stop: new AbortController() };
    setProblem(undefined);
    setDone(0);
    setGoing(one);
    remember('export-columns', columns);
    try {
      const body = { id: one.id, view, ...filter, columns, ...(bare && { purpose: purpose.trim() }) };
      await download('/api/v1/case-exports', body, one.stop.signal);
      const said = await send<Progress>('GET', `/api/v1/case-exports/${one.id}`);
      setDone(said.rows);
    } catch (thrown) {
      if (!one.stop.signal.aborted) setProblem(asProblem(thrown));
    }
    setGoing('no');
  };
  const toggle = (name: string, on: boolean) =>
    setColumns(Object.keys(columnTitles).filter((one) => (one === name ? on : columns.includes(one))));

  return (
    <form
      className="form export"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (going === 'no') void take();
      }}
    >
      <p className="hint">{w(exportWords.how)}</p>
      <fieldset className="field">
        <legend>{w(exportWords.columns)}</legend>
        <p className="export-sets">
          <button type="button" className="link" onClick={() => setColumns(Object.keys(columnTitles))}>
            {w(exportWords.all)}
          </button>
          <button type="button" className="link" onClick={() => setColumns(usualColumns)}>
            {w(exportWords.usual)}
          </button>
        </p>
        <ul className="plain export-columns">
          {Object.entries(columnTitles).map(([name, title]) => (
            <li key={name}>
              <label className="export-choice">
                <input type="checkbox" checked={columns.includes(name)} onChange={({ target }) => toggle(name, target.checked)} />
                {w(title)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {deeds.includes('reveal') && (columns.includes('caller') || columns.includes('phone')) && (
        <label className="export-choice">
          <input type="checkbox" checked={bare} onChange={({ target }) => setBare(target.checked)} />
          {w(exportWords.bare)}
        </label>
      )}
      {bare && (
        <div className="field">
          <label htmlFor="export-purpose">{w(exportWords.purpose)}</label>
          <input
            id="export-purpose"
            className="input"
            maxLength={200}
            value={purpose}
            aria-invalid={wanting}
            aria-describedby={wanting ? 'export-purpose-fault' : undefined}
            onChange={({ target }) => setPurpose(target.value)}
          />
          {wanting && (
            <p className="fault" id="export-purpose-fault">
              {w(exportWords.purposeNeeded)}
            </p>
          )}
        </div>
      )}
      <div role="status">
        {going !== 'no' && (
          <>
            <progress
              className="export-progress"
              {...(progress && { max: Math.max(1, progress.total), value: progress.rows })}
              aria-label={w(exportWords.title)}
            />
            <p>{progress && w(exportWords.progress, { rows: progress.rows.toLocaleString(), total: progress.total.toLocaleString() })}</p>
          </>
        )}
        {done > 0 && <p className="fine">✓ {w(exportWords.done, { rows: done.toLocaleString() })}</p>}
      </div>
      {problem && <ErrorState problem={problem} />}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={going !== 'no' || columns.length === 0}>
          {w(done > 0 ? exportWords.again : exportWords.do)}
        </button>
        {going !== 'no' && (
          <button type="button" className="button quiet" onClick={() => going.stop.abort()}>
            {w(exportWords.stop)}
          </button>
        )}
      </div>
    </form>
  );
};

/** The cases of this view and filter as a file. */
export const Export = ({ search }: { search: Search }) => {
  const w = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {w(exportWords.open)}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} size={480} destroyOnHidden title={w(exportWords.title)}>
        <Taking search={search} />
      </Drawer>
    </>
  );
};
