import { useId } from 'react';
import { useWords } from '../language.tsx';
import { commonWords } from '../words/common.ts';
import { formWords } from '../words/form.ts';
import { mapWords } from '../words/map.ts';
import { middleOf, type Point } from './areas.ts';
import Canvas from './Canvas.tsx';
import { useAreas } from './useAreas.ts';

/** Areas people know by name. */
const choosable = new Set(['park', 'village', 'community', 'courtyard']);

/** Marks a place by tapping the map, or by choosing a named area for whoever cannot point. */
const PickPoint = ({ at, pick }: { at?: Point; pick: (lng: number, lat: number) => void }) => {
  const w = useWords();
  const id = useId();
  const areas = useAreas();
  if (areas === 'loading')
    return (
      <p className="hint" role="status">
        {w(commonWords.loading)}
      </p>
    );
  if (areas.features.length === 0)
    return (
      <p className="hint" role="status">
        {w(mapWords.noAreas)}
      </p>
    );
  const named = areas.features
    .filter(({ properties }) => choosable.has(properties.kind))
    .map((area) => ({ id: area.properties.id, name: w(area.properties.name), middle: middleOf(area) }));
  return (
    <figure className="map">
      <p className="hint">{w(at ? mapWords.picked : mapWords.tapToPick)}</p>
      <div className="map-canvas">
        <Canvas areas={areas} pick={pick} {...(at ? { at } : {})} />
      </div>
      <figcaption>{w(mapWords.sketch)}</figcaption>
      <label className="label" htmlFor={id}>
        {w(mapWords.chooseInstead)}
      </label>
      <select
        id={id}
        className="input"
        defaultValue=""
        onChange={({ target }) => {
          const area = named.find((one) => one.id === target.value);
          if (area) pick(...area.middle);
        }}
      >
        <option value="">{w(formWords.choose)}</option>
        {named.map((area) => (
          <option key={area.id} value={area.id}>
            {area.name}
          </option>
        ))}
      </select>
    </figure>
  );
};

export default PickPoint;
