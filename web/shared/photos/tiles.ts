import { newKey } from '../api/send.ts';
import { textsOf } from '../form/schema.ts';
import { recall, remember } from '../remembered.ts';

/** One chosen file on its way. `fault` is '' while nothing went wrong, `id` '' until the server has it; `again` says that another try may help. */
export type Tile = Readonly<{
  key: string;
  name: string;
  file: File | 'sent';
  id: string;
  percent: number;
  fault: string;
  again: boolean;
  picture: string;
}>;

const isPictures = (kept: unknown): kept is Record<string, string> => typeof kept === 'object' && kept !== null && !Array.isArray(kept);
const pictures = () => recall('pictures', {}, isPictures);

/** Keeps a small picture of an uploaded photo, so that a draft opened again still shows it; the newest 18 are kept. */
export const keepPicture = (id: string, picture: string): void => {
  if (picture !== 'none') remember('pictures', Object.fromEntries([...Object.entries(pictures()).slice(-17), [id, picture]]));
};

/** The tiles of a draft that is opened again. */
export const tilesOf = (value: unknown): Tile[] =>
  textsOf(value).map((id) => ({
    key: id,
    name: '',
    file: 'sent',
    id,
    percent: 100,
    fault: '',
    again: false,
    picture: pictures()[id] ?? 'none',
  }));

/** A tile for a file just chosen. */
export const tileFor = (file: File): Tile => ({
  key: newKey(),
  name: file.name,
  file,
  id: '',
  percent: 0,
  fault: '',
  again: false,
  picture: 'none',
});
