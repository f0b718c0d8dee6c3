import { useRef, useState } from 'react';
import type { Attachment } from '../api/shapes.ts';
import { useWords } from '../language.tsx';
import { caseWords } from '../words/case.ts';
import { commonWords } from '../words/common.ts';
import { formWords } from '../words/form.ts';

/** Photos small; pressing one shows it large. `source` gives the address of a photo in either size. */
export const Photos = ({ photos, source }: { photos: readonly Attachment[]; source: (id: string, size: 'thumb' | 'full') => string }) => {
  const w = useWords();
  const large = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState<string>();
  if (photos.length === 0) return undefined;
  const nameOf = (index: number) => w(formWords.photoOf, { n: index + 1 });
  const show = (id: string) => {
    setOpen(id);
    large.current?.showModal();
  };
  return (
    <div className="gallery">
      {photos.map(({ id, kind, thumb }, index) =>
        kind === 'sound' ? (
          <audio key={id} controls preload="none" src={source(id, 'full')} aria-label={w(formWords.voiceOf, { n: index + 1 })} />
        ) : thumb === false ? (
          <a key={id} href={source(id, 'full')} className="button quiet">
            {nameOf(index)}
          </a>
        ) : (
          <button
            key={id}
            type="button"
            className="gallery-one"
            aria-label={w(caseWords.photoLarge, { name: nameOf(index) })}
            onClick={() => show(id)}
          >
            <img src={source(id, 'thumb')} alt={nameOf(index)} loading="lazy" width="104" height="104" />
          </button>
        ),
      )}
      <dialog ref={large} className="large" aria-label={w(formWords.photoOf, { n: photos.findIndex(({ id }) => id === open) + 1 })}>
        {open && <img src={source(open, 'full')} alt={nameOf(photos.findIndex(({ id }) => id === open))} />}
        <form method="dialog">
          <button type="submit" className="button">
            {w(commonWords.close)}
          </button>
        </form>
      </dialog>
    </div>
  );
};
