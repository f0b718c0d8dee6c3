import { type PointerEvent, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ourTime } from '../keep/clock.ts';
import { newId } from '../keep/ids.ts';
import { keepPhoto, useField } from '../keep/store.ts';
import { fieldWords } from '../words.ts';
import { PhotoRow, type PhotosChange } from './PhotoRow.tsx';

/** A name written with the finger; kept as a picture once it is done. */
export const Signature = ({ name, photos, change }: { name: string; photos: readonly string[]; change: (how: PhotosChange) => void }) => {
  const w = useWords();
  const { off } = useField();
  const sheet = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  if (photos.length > 0) return <PhotoRow name={name} photos={photos} change={change} />;
  const at = ({ clientX, clientY }: PointerEvent) => {
    const canvas = sheet.current!;
    const box = canvas.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * canvas.width, ((clientY - box.top) / box.height) * canvas.height] as const;
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = sheet.current?.getContext('2d');
    pen?.beginPath();
    pen?.moveTo(...at(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return;
    const pen = sheet.current?.getContext('2d');
    if (!pen) return;
    pen.lineWidth = 5;
    pen.lineCap = 'round';
    pen.strokeStyle = '#1b2b3a';
    pen.lineTo(...at(event));
    pen.stroke();
    setDrawn(true);
  };
  const clear = () => {
    sheet.current?.getContext('2d')?.clearRect(0, 0, 700, 300);
    setDrawn(false);
  };
  const keep = () =>
    sheet.current?.toBlob((blob) => {
      if (!blob) return;
      const photo = { id: newId(), original: blob, name: 'signature.png', taken: ourTime(new Date(), off) };
      void keepPhoto(photo).then((kept) => {
        if (kept) change(() => [photo.id]);
      });
    }, 'image/png');
  return (
    <div className="signature">
      <p className="hint">{w(fieldWords.sign)}</p>
      <canvas ref={sheet} width={700} height={300} aria-label={name} onPointerDown={begin} onPointerMove={draw} />
      <div className="signature-end">
        <button type="button" className="button quiet" onClick={clear}>
          {w(fieldWords.clear)}
        </button>
        <button type="button" className="button quiet" aria-disabled={!drawn} onClick={() => drawn && keep()}>
          {w(fieldWords.signKeep)}
        </button>
      </div>
    </div>
  );
};
