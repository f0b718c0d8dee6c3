import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { sheetTitles } from '../../../core/zone/labels.ts';
import { peopleSheets, zoneSheets } from '../../../core/zone/sheet-names.ts';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey, sendFile } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { useChange } from './api.ts';
import { PreviewPart } from './PreviewPart.tsx';
import type { Done, Preview } from './types.ts';
import { fileWords, zoneWords } from './words.ts';

const look = (file: File): Promise<Preview> => sendFile('/api/v1/zone/import', file, newKey());

const takes = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const Export = () => {
  const w = useWords();
  const { deeds } = useWho();
  const seen = zoneSheets.filter((sheet) => deeds.includes(peopleSheets.includes(sheet) ? 'accounts.see' : 'zone.see'));
  return (
    <section aria-labelledby="zone-export">
      <h3 id="zone-export">{w(fileWords.export)}</h3>
      <p className="hint">{w(fileWords.exportHow)}</p>
      <p>
        <a className="button quiet" href="/api/v1/zone/export.xlsx" download>
          {w(fileWords.exportAll)}
        </a>
      </p>
      <ul className="plain zone-names">
        {seen.map((sheet) => (
          <li key={sheet}>
            <a href={`/api/v1/zone/export.xlsx?sheet=${sheet}`} download>
              {w(sheetTitles[sheet])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Choosing a file shows what it would do; doing it is another press. */
const Import = () => {
  const w = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const looking = useMutation<Preview, Problem, File>({ mutationFn: look });
  const [done, setDone] = useState<Done | 'nothing'>('nothing');
  const doing = useChange<Done>((answer) => {
    setDone(answer);
    looking.reset();
  });

  const take = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    setDone('nothing');
    doing.reset();
    looking.mutate(file);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files?.[0]);
    target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };

  return (
    <section aria-labelledby="zone-import">
      <h3 id="zone-import">{w(fileWords.import)}</h3>
      <p className="hint">{w(fileWords.importHow)}</p>
      <fieldset className="zone-drop" aria-label={w(fileWords.import)} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <button
          type="button"
          className={looking.data ? 'button quiet' : 'button'}
          aria-disabled={looking.isPending}
          onClick={() => chooser.current?.click()}
        >
          {w(looking.data ? fileWords.another : fileWords.choose)}
        </button>
        <span className="hint">
          {w(fileWords.drop)} · {w(fileWords.takes)}
        </span>
        <input
          ref={chooser}
          type="file"
          accept={takes}
          className="unseen"
          tabIndex={-1}
          aria-label={w(fileWords.choose)}
          onChange={choose}
        />
      </fieldset>
      <div role="status">
        {looking.isPending && <p>{w(fileWords.reading, { name })}</p>}
        {done !== 'nothing' && <p className="fine">✓ {w(fileWords.done, { made: done.made, changed: done.changed })}</p>}
      </div>
      {looking.error && (
        <ErrorState problem={asProblem(looking.error)}>
          {looking.error.faults.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </ErrorState>
      )}
      {doing.error && (
        <ErrorState problem={doing.error}>
          {doing.error.faults.map(({ words }) => (
            <p key={words}>{words}</p>
          ))}
        </ErrorState>
      )}
      {looking.data && (
        <PreviewPart
          preview={looking.data}
          name={name}
          busy={doing.isPending}
          doIt={() => doing.mutate({ method: 'POST', path: `import/${looking.data.preview}` })}
        />
      )}
    </section>
  );
};

/** The zone as Excel: out whole or sheet by sheet, and back in after a look at what would change. */
export const Files = () => {
  const w = useWords();
  const { deeds } = useWho();
  useTitle(w(zoneWords.files));
  const mayBring = deeds.includes('zone.edit') || deeds.includes('accounts.edit');
  return (
    <section aria-labelledby="sheet-title" className="zone-sheet zone-files">
      <div className="zone-head">
        <h2 id="sheet-title">{w(zoneWords.files)}</h2>
      </div>
      {mayBring && <Import />}
      <Export />
    </section>
  );
};
