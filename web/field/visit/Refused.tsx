import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { fieldWords } from '../words.ts';
import { PhotoRow } from './PhotoRow.tsx';

/** The visited would not let anybody look: how, with a picture where there is one. */
export const Refused = ({ keep }: { keep: (reason: string, photos: readonly string[]) => void }) => {
  const w = useWords();
  const [reason, say] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  return (
    <section className="question" aria-labelledby="refused">
      <h2 id="refused">{w(fieldWords.refusedHow)}</h2>
      <textarea
        className="input"
        rows={3}
        maxLength={500}
        aria-labelledby="refused"
        value={reason}
        onChange={({ target }) => say(target.value)}
      />
      <PhotoRow name={w(fieldWords.refusedHow)} photos={photos} change={setPhotos} />
      <button
        type="button"
        className="button danger"
        aria-disabled={reason.trim() === ''}
        onClick={() => reason.trim() !== '' && keep(reason.trim(), photos)}
      >
        {w(fieldWords.refusedSend)}
      </button>
    </section>
  );
};
