import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useWho } from '../shell/whoami.ts';
import { registerWords } from '../words/registers.ts';
import { type EntryFile, exportOf, lookAt, useChange, useMonths, useProgress, type Which } from './api.ts';

const Import = ({ which }: { which: Which }) => {
  const w = useWords();
  const client = useQueryClient();
  const [id, on] = useState<string>();
  const looking = useMutation<EntryFile, Problem, File>({ mutationFn: (file) => lookAt(which, file) });
  const bring = useChange<string, EntryFile>(
    (file) => `/api/v1/entry-files/${file}`,
    () => undefined,
  );
  const { data: file } = useProgress(id);
  const seen = looking.data;
  const ended = file?.state === 'done' || file?.state === 'taken-back';
  useEffect(() => {
    if (ended) void client.invalidateQueries({ queryKey: ['registers'] });
  }, [ended, client]);
  const choose = (chosen: File | undefined) => {
    on(undefined);
    if (chosen) looking.mutate(chosen);
  };
  return (
    <section className="register-import" aria-label={w(registerWords.choose)}>
      <label className="button quiet">
        {w(looking.isPending ? registerWords.looking : registerWords.choose)}
        <input type="file" className="unseen" accept=".xlsx,.csv,text/csv" onChange={({ target }) => choose(target.files?.[0])} />
      </label>
      {looking.error && <ErrorState problem={looking.error} />}
      {seen && !file && (
        <p role="status">
          {w(seen.faulty > 0 ? registerWords.faulty : registerWords.fine, { n: seen.faulty > 0 ? seen.faulty : seen.total })}
        </p>
      )}
      {seen && seen.faults.length > 0 && (
        <ul className="plain register-faults">
          {seen.faults.map(({ row, column, words }, n) => (
            <li key={`${row} ${column} ${String(n)}`}>
              <strong>{row === 0 ? w(registerWords.file) : w(registerWords.row, { n: row })}</strong> {column} · {w(words)}
            </li>
          ))}
        </ul>
      )}
      {seen && seen.alike.length > 0 && (
        <details>
          <summary>{w(registerWords.alike)}</summary>
          <ul className="plain">
            {seen.alike.map(({ row, like, words }) => (
              <li key={`${row} ${like}`}>
                {w(registerWords.row, { n: row })} · {w(words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {seen && seen.faulty === 0 && seen.total > 0 && !file && (
        <button type="button" className="button" onClick={() => bring.mutate(seen.id, { onSuccess: () => on(seen.id) })}>
          {w(registerWords.bring)}
        </button>
      )}
      {file && (
        <p role="status">
          {file.state === 'done'
            ? w(registerWords.brought, { n: file.total })
            : file.state === 'taken-back'
              ? w(registerWords.takenBack, { reason: file.reason })
              : w(registerWords.bringing, { done: file.done, total: file.total })}
        </p>
      )}
      {file && !ended && (
        <progress value={file.done} max={file.total} aria-label={w(registerWords.bringing, { done: file.done, total: file.total })} />
      )}
    </section>
  );
};

/** Files in and out, and the months that are frozen for good. */
export const FilesPart = ({ which }: { which: Which }) => {
  const w = useWords();
  const { deeds } = useWho();
  const { data } = useMonths(which, true);
  return (
    <div className="register-files">
      <p>
        <a className="button quiet" href={exportOf(which)} download>
          {w(registerWords.export)}
        </a>
      </p>
      {deeds.includes('entries.bring') && <Import which={which} />}
      <h2>{w(registerWords.months)}</h2>
      {data && data.items.length === 0 && <p className="hint">{w(registerWords.noMonths)}</p>}
      <ul className="plain">
        {data?.items.map(({ month, rows, digest }) => (
          <li key={month}>
            <a href={exportOf(which, `?month=${month}`)} download>
              {month}
            </a>{' '}
            {w(registerWords.rows, { n: rows })} <code className="quiet">{digest.slice(0, 16)}</code>
          </li>
        ))}
      </ul>
    </div>
  );
};
