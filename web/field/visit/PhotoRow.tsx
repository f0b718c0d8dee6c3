import { useEffect, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { keepPhoto, photoOf, useField } from '../keep/store.ts';
import { whereNow } from '../place.ts';
import { stamped } from '../stamp.ts';
import { fieldWords } from '../words.ts';

const Shown = ({ id, remove }: { id: string; remove: () => void }) => {
  const w = useWords();
  const [address, show] = useState('');
  useEffect(() => {
    let made = '';
    let here = true;
    void photoOf(id).then((photo) => {
      if (!photo || !here) return;
      made = URL.createObjectURL(photo.stamped ?? photo.original);
      show(made);
    });
    return () => {
      here = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return (
    <li>
      {address && <img src={address} alt={w(fieldWords.photo)} />}
      <button type="button" className="link" onClick={remove}>
        {w(fieldWords.remove)}
      </button>
    </li>
  );
};

const Camera = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M4 8h4l2-3h4l2 3h4v11H4zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z" />
  </svg>
);

/** How a list of photographs changes, whatever it has become meanwhile. */
export type PhotosChange = (now: readonly string[]) => readonly string[];

/** Photographs of one question: taken with the camera, stamped with time and place, kept on the phone at once. */
export const PhotoRow = ({ name, photos, change }: { name: string; photos: readonly string[]; change: (how: PhotosChange) => void }) => {
  const w = useWords();
  const { off } = useField();
  const [busy, setBusy] = useState(false);
  const add = async (files: FileList | null) => {
    if (!files || files.length === 0) return;
    setBusy(true);
    try {
      const place = await whereNow(1_500);
      const kept: string[] = [];
      for (const file of [...files].slice(0, 9 - photos.length)) {
        const photo = await stamped(file, off, place);
        if (await keepPhoto(photo)) kept.push(photo.id);
      }
      change((now) => [...now, ...kept]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="photo-row">
      <ul className="photo-tiles">
        {photos.map((id) => (
          <Shown key={id} id={id} remove={() => change((now) => now.filter((one) => one !== id))} />
        ))}
      </ul>
      {photos.length < 9 && (
        <label className="button quiet photo-take" data-busy={busy}>
          <Camera /> {w(fieldWords.photo)}
          <input
            className="unseen"
            type="file"
            accept="image/*"
            capture="environment"
            multiple
            aria-label={`${w(fieldWords.photo)}：${name}`}
            onChange={({ target }) => {
              void add(target.files).then(() => {
                target.value = '';
              });
            }}
          />
        </label>
      )}
    </div>
  );
};
