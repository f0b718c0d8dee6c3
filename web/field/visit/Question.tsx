import { useState } from 'react';
import type { Check as CoreCheck } from '../../../core/programme/rounds.ts';
import { fails } from '../../../core/round/answers.ts';
import { useWords } from '../../shared/language.tsx';
import { commonWords } from '../../shared/words/common.ts';
import type { Words } from '../../shared/words/t.ts';
import type { Check, Said } from '../keep/types.ts';
import { fieldWords } from '../words.ts';
import { PhotoRow, type PhotosChange } from './PhotoRow.tsx';
import { Signature } from './Signature.tsx';

const asCore = (check: Check) => check as CoreCheck;

const choicesOf = ({ asks, options }: Check): [string, Words][] =>
  asks === 'yesNo'
    ? [
        ['yes', fieldWords.yes],
        ['no', fieldWords.no],
      ]
    : Object.entries(options ?? {});

const useLimits = ({ least, most }: Check): string => {
  const w = useWords();
  if (least !== undefined && most !== undefined) return w(fieldWords.limits, { least, most });
  if (least !== undefined) return w(fieldWords.least, { n: least });
  return most !== undefined ? w(fieldWords.most, { n: most }) : '';
};

type Asked = { name: string; check: Check; said: Said; fault: string | undefined; change: (how: (said: Said) => Said) => void };

const photosBy =
  (change: Asked['change']) =>
  (how: PhotosChange): void =>
    change((said) => ({ ...said, photos: how(said.photos ?? []) }));

const Value = ({ name, check, said, change }: Omit<Asked, 'fault'>) => {
  const w = useWords();
  const { asks } = check;
  const limits = useLimits(check);
  const says = (value: string) => change(({ value: _, ...rest }) => (value === '' ? rest : { ...rest, value }));
  if (asks === 'yesNo' || asks === 'choice')
    return (
      <div className="answers" data-two={asks === 'yesNo'} role="radiogroup" aria-label={w(check.title)}>
        {choicesOf(check).map(([value, words]) => (
          <label key={value} data-chosen={said.value === value} data-fails={fails(asCore(check), { value })}>
            <input className="unseen" type="radio" name={`q-${name}`} checked={said.value === value} onChange={() => says(value)} />
            {w(words)}
          </label>
        ))}
      </div>
    );
  if (asks === 'number' || asks === 'count')
    return (
      <div className="answer-number">
        <input
          id={`q-${name}`}
          className="input"
          inputMode={asks === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={said.value ?? ''}
          aria-label={w(check.title)}
          onChange={({ target }) => says(target.value.trim().replace('，', '.').replace(',', '.'))}
        />
        <span>{check.in ? w(check.in) : ''}</span>
        {limits && <span className="hint">{limits}</span>}
      </div>
    );
  if (asks === 'text')
    return (
      <textarea
        id={`q-${name}`}
        className="input"
        rows={3}
        maxLength={2_000}
        aria-label={w(check.title)}
        value={said.value ?? ''}
        onChange={({ target }) => says(target.value)}
      />
    );
  const pictures = { name: w(check.title), photos: said.photos ?? [], change: photosBy(change) };
  return asks === 'signature' ? <Signature {...pictures} /> : <PhotoRow {...pictures} />;
};

/** One question with its answer, its proof and a remark; each kept the moment it is given. */
export const Question = ({ name, check, said, fault, change }: Asked) => {
  const w = useWords();
  const [remarking, remark] = useState(said.note !== undefined);
  const failed = fails(asCore(check), said);
  const pictured = check.asks === 'photo' || check.asks === 'signature';
  const wantsPhoto = !pictured && (check.evidence === 'always' || (check.evidence === 'failed' && failed));
  const photos = said.photos ?? [];
  return (
    <section className="question" id={`question-${name}`} data-failed={failed} aria-labelledby={`title-${name}`} tabIndex={-1}>
      <h2 id={`title-${name}`}>
        {w(check.title)}
        {check.optional && <span className="optional">{w(commonWords.optional)}</span>}
      </h2>
      {check.hint && <p className="hint">{w(check.hint)}</p>}
      <Value name={name} check={check} said={said} change={change} />
      {failed && (
        <p className="question-fails" role="status">
          {w(fieldWords.fails)}
        </p>
      )}
      {(wantsPhoto || (!pictured && photos.length > 0)) && (
        <>
          <p className="hint">{w(fieldWords.photoWanted)}</p>
          <PhotoRow name={w(check.title)} photos={photos} change={photosBy(change)} />
        </>
      )}
      {(remarking || failed) && !pictured && check.asks !== 'text' ? (
        <textarea
          className="input question-note"
          rows={2}
          maxLength={2_000}
          placeholder={w(fieldWords.note)}
          aria-label={`${w(fieldWords.note)}：${w(check.title)}`}
          value={said.note ?? ''}
          onChange={({ target }) => {
            const { value: note } = target;
            change(({ note: _, ...rest }) => (note === '' ? rest : { ...rest, note }));
          }}
        />
      ) : (
        !pictured &&
        check.asks !== 'text' && (
          <button type="button" className="link" onClick={() => remark(true)}>
            {w(fieldWords.addNote)}
          </button>
        )
      )}
      {fault && <p className="fault">{fault}</p>}
    </section>
  );
};
