import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useProgrammes } from '../api/queries.ts';
import { aboveWords } from '../words/above.ts';
import { type CaseFile, type From, type Letter, readLetter, setColumns } from './api.ts';
import { FilePart } from './FilePart.tsx';
import { FromSelect, firstFrom } from './FromSelect.tsx';
import { LetterForm } from './LetterForm.tsx';

/** A whole letter pasted into one box, taken apart, looked at and made a case; a pasted table goes the way of a file. */
export const Paste = () => {
  const w = useWords();
  const id = useId();
  const { data: programmes = [] } = useProgrammes();
  const [chosen, setFrom] = useState<From>();
  const from = chosen ?? firstFrom(programmes);
  const [text, setText] = useState('');
  const reading = useMutation<Letter, Problem, { from: From; text: string }>({
    mutationFn: ({ from: of, text: all }) => readLetter({ ...of, text: all }),
  });
  const again = useMutation<CaseFile, Problem, Parameters<typeof setColumns>>({ mutationFn: (asked) => setColumns(...asked) });
  const read = (all: string) => {
    if (from && all.trim() !== '' && !reading.isPending) reading.mutate({ from, text: all });
  };
  const fresh = () => {
    setText('');
    reading.reset();
    again.reset();
  };
  const letter = reading.data;
  const file = letter?.file ? (again.data?.id === letter.file.id ? again.data : letter.file) : undefined;
  return (
    <>
      <FromSelect
        value={from}
        change={(next) => {
          setFrom(next);
          if (next && text.trim() !== '' && letter) reading.mutate({ from: next, text });
        }}
      />
      {!(letter && letter.kind === 'one') && (
        <div className="field">
          <label htmlFor={id}>{w(aboveWords.pasteBox)}</label>
          <p className="hint" id={`${id}-hint`}>
            {w(aboveWords.pasteHow)}
          </p>
          <textarea
            id={id}
            className="input"
            rows={10}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setText(target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (text !== '' || pasted.trim() === '') return;
              event.preventDefault();
              setText(pasted);
              read(pasted);
            }}
          />
          <p>
            <button type="button" className="button" aria-disabled={reading.isPending || text.trim() === ''} onClick={() => read(text)}>
              {w(reading.isPending ? aboveWords.taking : aboveWords.take)}
            </button>
          </p>
        </div>
      )}
      {reading.error && <ErrorState problem={reading.error} />}
      {letter?.kind === 'one' && from && <LetterForm key={reading.submittedAt} from={from} letter={letter} again={fresh} />}
      {file && (
        <>
          <p>{w(aboveWords.rowsFound)}</p>
          <FilePart file={file} looking={again.isPending} setColumns={(columns, dates) => again.mutate([file.id, columns, dates])} />
        </>
      )}
    </>
  );
};
