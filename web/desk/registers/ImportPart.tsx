import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { registerWords } from '../words/registers.ts';
import { type EntryFile, isOver, lookAt, useChange, useOwnFile, useProgress, type Which } from './api.ts';

/** What a look at a file found: rows with faults, or rows that may be doubles. */
const Found = ({ seen }: { seen: EntryFile }) => {
  const w = useWords();
  const said = seen.faults.some(({ row }) => row === 0)
    ? registerWords.unusable
    : seen.faulty > 0
      ? registerWords.faulty
      : registerWords.fine;
  return (
    <>
      <p role="status">{w(said, { n: seen.faulty || seen.total })}</p>
      {seen.faults.length > 0 && (
        <ul className="plain register-faults">
          {seen.faults.map(({ row, column, words }, n) => (
            <li key={`${row} ${column} ${String(n)}`}>
              <strong>{row === 0 ? w(registerWords.file) : w(registerWords.row, { n: row })}</strong> {column} · {w(words)}
            </li>
          ))}
        </ul>
      )}
      {seen.alike.length > 0 && (
        <details className="register-alike">
          <summary>{w(registerWords.alike, { n: seen.alike.length })}</summary>
          <ul className="plain register-faults">
            {seen.alike.map(({ row, like, words, entry }) => (
              <li key={`${row} ${like} ${entry ?? ''}`}>
                <strong>{w(registerWords.row, { n: row })}</strong> {w(words)}{' '}
                {entry && (
                  <Link to="/desk/entries/$id" params={{ id: entry }} target="_blank">
                    {w(registerWords.seeEntry)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** A file on its way in, or back; it goes on by itself when the page is left. */
const OnItsWay = ({ file }: { file: EntryFile }) => {
  const w = useWords();
  const stop = useChange<string, EntryFile>(
    (id) => `/api/v1/entry-files/${id}/stop`,
    () => undefined,
  );
  const { state, done, total, reason } = file;
  const bringing = w(registerWords.bringing, { done, total });
  if (state === 'done') return <p role="status">{w(registerWords.brought, { n: total })}</p>;
  if (state === 'taken-back')
    return <p role="status">{reason === '' ? w(registerWords.fileStopped) : w(registerWords.takenBack, { reason })}</p>;
  if (state === 'stopping') return <p role="status">{w(registerWords.stopping)}</p>;
  return (
    <div className="register-way">
      <p role="status">{bringing}</p>
      <progress value={done} max={total} aria-label={bringing} />
      <p className="hint">{w(registerWords.goesOn)}</p>
      <button type="button" className="button quiet" disabled={stop.isPending} onClick={() => stop.mutate(file.id)}>
        {w(registerWords.stopFile)}
      </button>
      {stop.error && <ErrorState problem={stop.error} />}
    </div>
  );
};

/** Brings an Excel or CSV file into a register: looked at first, all of it or nothing, stopped when somebody wants. */
export const ImportPart = ({ which }: { which: Which }) => {
  const w = useWords();
  const client = useQueryClient();
  const [id, on] = useState<string>();
  const looking = useMutation<EntryFile, Problem, File>({ mutationFn: (file) => lookAt(which, file) });
  const bring = useChange<string, EntryFile>(
    (file) => `/api/v1/entry-files/${file}`,
    () => undefined,
  );
  const earlier = useOwnFile(which).data?.items[0];
  const seen = looking.data;
  const { data: progress } = useProgress(id ?? (seen ? undefined : earlier?.id));
  const file = progress ?? (seen ? undefined : earlier);
  const ended = file !== undefined && isOver(file.state);
  useEffect(() => {
    if (ended) void client.invalidateQueries({ queryKey: ['registers'], predicate: ({ queryKey }) => queryKey[1] !== 'file' });
  }, [ended, client]);
  const choose = (chosen: File | undefined) => {
    on(undefined);
    if (chosen) looking.mutate(chosen);
  };
  return (
    <section className="register-import" aria-label={w(registerWords.choose)}>
      {(!file || ended) && (
        <label className="button quiet">
          {w(looking.isPending ? registerWords.looking : registerWords.choose)}
          <input
            type="file"
            className="unseen"
            accept=".xlsx,.csv,text/csv"
            disabled={looking.isPending}
            onChange={({ target }) => choose(target.files?.[0])}
          />
        </label>
      )}
      {looking.isPending && <progress aria-label={w(registerWords.looking)} />}
      {looking.error && <ErrorState problem={looking.error} />}
      {seen && !looking.isPending && !file && <Found seen={seen} />}
      {seen && seen.faulty === 0 && seen.total > 0 && !file && (
        <button
          type="button"
          className="button"
          disabled={bring.isPending}
          onClick={() => bring.mutate(seen.id, { onSuccess: () => on(seen.id) })}
        >
          {w(registerWords.bring)}
        </button>
      )}
      {bring.error && <ErrorState problem={bring.error} />}
      {file && <OnItsWay file={file} />}
    </section>
  );
};
