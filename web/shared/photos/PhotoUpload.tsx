import { useEffect, useRef, useState } from 'react';
import { asProblem } from '../api/problem.ts';
import type { FieldProps } from '../form/registry.tsx';
import { useWords } from '../language.tsx';
import { formWords } from '../words/form.ts';
import { keepPicture, type Tile, tileFor, tilesOf } from './tiles.ts';
import { mostBytes, preview, upload, useUploads } from './uploads.tsx';

const takes = { photos: 'image/*,.heic', files: 'image/*,video/mp4,audio/*,.heic,.pdf,.ofd,.doc,.docx,.xls,.xlsx,.wps,.et' };

/** Photos or files, each sent at once with its progress; a failed one can be sent again, any one taken away. The value is the list of ids. */
export const PhotoUpload = ({ id, field, value, change, describedBy }: FieldProps) => {
  const w = useWords();
  const { token, wait } = useUploads();
  const [tiles, setTiles] = useState<readonly Tile[]>(() => tilesOf(value));
  const input = useRef<HTMLInputElement>(null);
  const most = field.maxItems ?? 9;
  const photos = field.widget !== 'files';

  const ids = tiles.flatMap((tile) => (tile.id === '' ? [] : [tile.id]));
  const said = useRef(ids.join());
  useEffect(() => {
    if (said.current === ids.join()) return;
    said.current = ids.join();
    change(ids);
  });

  const alter = (key: string, part: Partial<Tile>) =>
    setTiles((all) => all.map((tile) => (tile.key === key ? { ...tile, ...part } : tile)));

  const begin = async ({ key, file }: Tile) => {
    if (file === 'sent') return;
    if (file.size > mostBytes) return alter(key, { fault: w(formWords.photoBig) });
    alter(key, { fault: '', percent: 0 });
    wait(1);
    try {
      const picture = await preview(file);
      alter(key, { picture });
      const sent = await upload(file, token, (percent) => alter(key, { percent }));
      keepPicture(sent, picture);
      alter(key, { id: sent, percent: 100 });
    } catch (thrown) {
      const { kind, told } = asProblem(thrown);
      const refused = kind === 'refused' && typeof told === 'string';
      alter(key, refused ? { fault: told, again: false } : { fault: w(formWords.photoFailed), again: true });
    } finally {
      wait(-1);
    }
  };

  const add = (files: readonly File[]) => {
    const fresh = files.slice(0, most - tiles.length).map(tileFor);
    setTiles((all) => [...all, ...fresh]);
    for (const tile of fresh) void begin(tile);
  };

  return (
    <div className="photos">
      {tiles.length > 0 && (
        <ul className="tiles">
          {tiles.map((tile, index) => {
            const name = photos || tile.name === '' ? w(formWords.photoOf, { n: index + 1 }) : tile.name;
            return (
              <li key={tile.key} className="tile" data-failed={tile.fault !== ''}>
                {tile.picture === 'none' ? (
                  <span className="tile-blank" aria-hidden="true">
                    {index + 1}
                  </span>
                ) : (
                  <img src={tile.picture} alt="" />
                )}
                <div>
                  <p className="tile-name">{name}</p>
                  <p className="tile-said" role="status">
                    {tile.fault || (tile.id ? w(formWords.photoDone) : w(formWords.photoSending, { percent: tile.percent }))}
                  </p>
                  {tile.again && tile.fault !== '' && (
                    <button type="button" className="link" onClick={() => void begin(tile)}>
                      {w(formWords.photoRetry)}
                    </button>
                  )}
                  <button
                    type="button"
                    className="link"
                    aria-label={w(formWords.photoRemove, { name })}
                    onClick={() => setTiles((all) => all.filter(({ key }) => key !== tile.key))}
                  >
                    {w(formWords.remove)}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <input
        ref={input}
        id={`${id}-input`}
        type="file"
        multiple
        hidden
        accept={photos ? takes.photos : takes.files}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {tiles.length < most && (
        <button
          type="button"
          className="button quiet"
          aria-describedby={[`${id}-room`, describedBy].filter(Boolean).join(' ')}
          onClick={() => input.current?.click()}
        >
          {w(photos ? formWords.addPhoto : formWords.addFile)}
        </button>
      )}
      <p className="hint" id={`${id}-room`}>
        {w(formWords.photoRoom, { n: most })}
      </p>
    </div>
  );
};
