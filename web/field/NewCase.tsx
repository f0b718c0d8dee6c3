import { useState } from 'react';
import { useWords } from '../shared/language.tsx';
import { bothTimes } from './keep/clock.ts';
import { newId } from './keep/ids.ts';
import { keepWaiting, useField } from './keep/store.ts';
import { useWhere, whereNow } from './place.ts';
import { go } from './router.ts';
import { PhotoRow } from './visit/PhotoRow.tsx';
import { fieldWords } from './words.ts';

/** Something seen on the way: words, a place, photographs. It is a case at the moment it was seen, however late it is sent. */
export const NewCase = () => {
  const w = useWords();
  const { day, off } = useField();
  const where = useWhere();
  const reports = day === 'none' ? [] : day.today.reports;
  const [said, say] = useState({ words: '', address: '', programme: '', urgent: false });
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const programme = said.programme || (reports[0]?.programme ?? '');
  const send = async () => {
    const words = said.words.trim();
    setMissing(words === '');
    if (words === '' || programme === '') return;
    const times = bothTimes(off);
    const place = await whereNow(1_500);
    const id = newId();
    const kept = await keepWaiting({
      kind: 'case',
      id,
      title: words.slice(0, 40),
      done: times.at,
      photos,
      body: {
        id,
        programme,
        ...times,
        words,
        ...(place && { place }),
        ...(said.address.trim() && { address: said.address.trim() }),
        ...(photos.length > 0 && { photos }),
        ...(said.urgent && { urgency: 'urgent' }),
      },
    });
    if (kept) go('/field/outbox', true);
  };
  return (
    <form
      className="form visit-page"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1>{w(fieldWords.newCase)}</h1>
      <div className="field">
        <label htmlFor="words">{w(fieldWords.what)}</label>
        <textarea
          id="words"
          className="input"
          rows={3}
          maxLength={2_000}
          aria-invalid={missing && said.words.trim() === ''}
          value={said.words}
          onChange={({ target }) => say({ ...said, words: target.value })}
        />
        {missing && said.words.trim() === '' && <p className="fault">{w(fieldWords.missingWords)}</p>}
      </div>
      <PhotoRow name={w(fieldWords.newCase)} photos={photos} change={setPhotos} />
      <div className="field">
        <label htmlFor="address">{w(fieldWords.address)}</label>
        <p className="hint" id="address-hint">
          {w(where === 'unknown' ? fieldWords.hereUnknown : where === 'looking' ? fieldWords.here : fieldWords.hereKnown)}
        </p>
        <input
          id="address"
          className="input"
          maxLength={300}
          aria-describedby="address-hint"
          value={said.address}
          onChange={({ target }) => say({ ...said, address: target.value })}
        />
      </div>
      {reports.length > 1 && (
        <div className="field">
          <label htmlFor="kind">{w(fieldWords.kind)}</label>
          <select id="kind" className="input" value={programme} onChange={({ target }) => say({ ...said, programme: target.value })}>
            {reports.map((one) => (
              <option key={one.programme} value={one.programme}>
                {w(one.title)}
              </option>
            ))}
          </select>
        </div>
      )}
      <label className="choice">
        <input type="checkbox" checked={said.urgent} onChange={({ target }) => say({ ...said, urgent: target.checked })} />
        {w(fieldWords.urgent)}
      </label>
      <button type="submit" className="button">
        {w(fieldWords.send)}
      </button>
    </form>
  );
};
