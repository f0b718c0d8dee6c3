import { exactWords } from '../shared/time-words.ts';
import { ourTime } from './keep/clock.ts';
import { newId } from './keep/ids.ts';
import type { Photo, Spot } from './keep/types.ts';

/** Longer sides are drawn smaller: the original is kept beside it, this one is for looking. */
const longest = 1_600;

const lines = (taken: string, place: Spot | undefined): string[] => [
  exactWords(taken).zh,
  place ? `${place.lat.toFixed(5)}, ${place.lng.toFixed(5)}` : '位置未知 · place unknown',
];

const draw = async (file: Blob, said: readonly string[]): Promise<Blob | undefined> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const size = Math.max(14, Math.round(canvas.width / 32));
  pen.font = `600 ${size}px system-ui, sans-serif`;
  const height = size * 1.5 * said.length + size;
  pen.fillStyle = 'rgb(27 43 58 / 72%)';
  pen.fillRect(0, canvas.height - height, canvas.width, height);
  pen.fillStyle = '#ffffff';
  for (const [n, line] of said.entries()) pen.fillText(line, size, canvas.height - height + size * 1.5 * (n + 1), canvas.width - 2 * size);
  return new Promise((give) => canvas.toBlob((blob) => give(blob ?? undefined), 'image/jpeg', 0.82));
};

/** A photograph as it is kept: the original untouched, and the same with the time and the place written on it where the phone can draw it. */
export const stamped = async (file: File, off: number | 'unknown', place: Spot | undefined): Promise<Photo> => {
  const taken = ourTime(new Date(), off);
  const drawn = file.type.startsWith('image/') ? await draw(file, lines(taken, place)).catch(() => undefined) : undefined;
  return { id: newId(), original: file, name: file.name || 'photo.jpg', taken, ...(place && { place }), ...(drawn && { stamped: drawn }) };
};
