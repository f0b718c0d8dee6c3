import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useProgrammes } from '../api/queries.ts';
import { aboveWords } from '../words/above.ts';
import { type CaseFile, type From, lookAt, setColumns } from './api.ts';
import { FilePart } from './FilePart.tsx';
import { FromSelect, firstFrom } from './FromSelect.tsx';

const takes = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file in a source's own columns: looked at, put right, brought in. */
export const ImportFile = () => {
  const w = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const { data: programmes = [] } = useProgrammes();
  const [chosen, setFrom] = useState<From>();
  const [given, setGiven] = useState<File>();
  const from = chosen ?? firstFrom(programmes);
  const looking = useMutation<CaseFile, Problem, { file: File; from: From }>({ mutationFn: ({ file, from: of }) => lookAt(file, of) });
  const again = useMutation<CaseFile, Problem, Parameters<typeof setColumns>>({ mutationFn: (asked) => setColumns(...asked) });
  const file = again.data && again.data.id === looking.data?.id ? again.data : looking.data;

  const look = (next: File | undefined, of: From | undefined) => {
    if (!next || !of) return;
    setGiven(next);
    again.reset();
    looking.mutate({ file: next, from: of });
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    look(target.files?.[0], from);
    target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    look(event.dataTransfer.files[0], from);
  };
  const problem = looking.error ?? again.error;
  return (
    <>
      <FromSelect
        value={from}
        others
        change={(next) => {
          setFrom(next);
          look(given, next);
        }}
      />
      <fieldset className="above-drop" aria-label={w(aboveWords.file)} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <button
          type="button"
          className={file ? 'button quiet' : 'button'}
          aria-disabled={looking.isPending || !from}
          onClick={() => chooser.current?.click()}
        >
          {w(file ? aboveWords.another : aboveWords.choose)}
        </button>
        <span className="hint">
          {w(aboveWords.drop)} · {w(aboveWords.takes)}
        </span>
        <input
          ref={chooser}
          type="file"
          accept={takes}
          className="unseen"
          tabIndex={-1}
          aria-label={w(aboveWords.choose)}
          onChange={choose}
        />
      </fieldset>
      <p role="status">{looking.isPending && w(aboveWords.reading, { name: given?.name ?? '' })}</p>
      {problem && (
        <ErrorState problem={asProblem(problem)}>
          {problem.faults.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </ErrorState>
      )}
      {file && !looking.isPending && (
        <FilePart
          key={file.id}
          file={file}
          looking={again.isPending}
          setColumns={(columns, dates) => again.mutate([file.id, columns, dates])}
        />
      )}
    </>
  );
};
