import { useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { usePlaces } from '../gate/places.ts';
import { go } from '../router.ts';
import { useCamera } from './camera.ts';
import { addressOf, type Leads, leadsTo, typedAs } from './read.ts';
import { scanWords } from './words.ts';

const open = (leads: Leads): boolean => {
  if (leads === 'nowhere') return false;
  go(addressOf(leads), true);
  return true;
};

/** The picture of the camera, or why there is none; `again` opens it anew. */
const Camera = ({ again }: { again: () => void }) => {
  const w = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [foreign, isForeign] = useState(false);
  const state = useCamera(video, (text) => {
    const leads = leadsTo(text);
    isForeign(leads === 'nowhere');
    return open(leads);
  });
  if (state !== 'opening' && state !== 'open')
    return (
      <div className="field-note" role="status">
        <p>{w(scanWords[state])}</p>
        {state === 'refused' && (
          <button type="button" className="button quiet" onClick={again}>
            {w(scanWords.again)}
          </button>
        )}
      </div>
    );
  return (
    <>
      <div className="scan-picture" data-open={state === 'open'}>
        <video ref={video} aria-label={w(scanWords.camera)} muted playsInline />
        <span className="scan-frame" aria-hidden="true" />
      </div>
      <p className={foreign ? 'scan-foreign' : 'hint'} role="status">
        {w(state === 'opening' ? scanWords.opening : foreign ? scanWords.foreign : scanWords.hold)}
      </p>
    </>
  );
};

/** The camera reads a code and opens what it stands for; whoever has none, or may not use it, types the number. */
export const ScanPage = () => {
  const w = useWords();
  const [turn, next] = useState(0);
  const [typed, type] = useState('');
  const { value } = usePlaces();
  return (
    <article className="visit-page scan-page">
      <h1>{w(scanWords.title)}</h1>
      <Camera key={turn} again={() => next(turn + 1)} />
      <form
        className="scan-typed"
        onSubmit={(event) => {
          event.preventDefault();
          open(typedAs(typed, value === 'none' ? [] : value.items));
        }}
      >
        <label htmlFor="scan-number">{w(scanWords.type)}</label>
        <span>
          <input
            id="scan-number"
            className="input"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={120}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
          <button type="submit" className="button" disabled={typed.trim() === ''}>
            {w(scanWords.open)}
          </button>
        </span>
      </form>
    </article>
  );
};
