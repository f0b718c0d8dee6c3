import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../language.tsx';
import { commonWords } from '../../words/common.ts';
import { formWords } from '../../words/form.ts';
import type { FieldProps } from '../registry.tsx';
import { textOf } from '../schema.ts';

const PickPoint = lazy(() => import('../../map/PickPoint.tsx'));

export type Place = { lng?: number; lat?: number; datum?: string; address?: string };

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A place as far as it has been filled in. */
export const placeOf = (value: unknown): Place => {
  if (typeof value !== 'object' || value === null) return {};
  const { lng, lat, address } = value as Record<string, unknown>;
  return {
    ...(isNumber(lng) && isNumber(lat) ? { lng, lat, datum: 'WGS84' } : {}),
    ...(textOf(address) === '' ? {} : { address: textOf(address) }),
  };
};

/** Six decimals are ten centimetres: more would only pretend. */
export const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** A place by address, by the phone's own location, or by a point on the map; any one of them is enough. */
export const PlaceField = ({ id, value, change, wrong, describedBy }: FieldProps) => {
  const w = useWords();
  const [state, setState] = useState<'still' | 'locating' | 'failed'>('still');
  const [within, setWithin] = useState<number | 'pointed'>('pointed');
  const [shown, show] = useState(false);
  const place = placeOf(value);
  const pick = (lng: number, lat: number) => change({ ...place, lng: rounded(lng), lat: rounded(lat), datum: 'WGS84' });

  const locate = () => {
    setState('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('still');
        setWithin(Math.ceil(coords.accuracy));
        pick(coords.longitude, coords.latitude);
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    );
  };

  return (
    <div className="place">
      <label className="label" htmlFor={`${id}-address`}>
        {w(formWords.address)}
      </label>
      <p className="hint" id={`${id}-address-hint`}>
        {w(formWords.addressHint)}
      </p>
      <input
        id={`${id}-address`}
        className="input"
        type="text"
        autoComplete="street-address"
        maxLength={300}
        value={place.address ?? ''}
        aria-invalid={wrong}
        aria-describedby={[`${id}-address-hint`, describedBy].filter(Boolean).join(' ')}
        onChange={({ target }) => change({ ...place, address: target.value })}
      />
      <div className="place-ways">
        {'geolocation' in navigator && (
          <button type="button" className="button quiet" onClick={locate} disabled={state === 'locating'}>
            {w(state === 'locating' ? formWords.locating : formWords.locate)}
          </button>
        )}
        <button type="button" className="button quiet" aria-expanded={shown} onClick={() => show(!shown)}>
          {w(shown ? formWords.closeMap : formWords.openMap)}
        </button>
      </div>
      <p className="place-said" role="status">
        {state === 'failed' && w(formWords.notLocated)}
        {state === 'still' &&
          place.lng !== undefined &&
          w(within === 'pointed' ? formWords.pointKept : within > 0 ? formWords.locatedWithin : formWords.located, { m: within })}
      </p>
      {place.lng !== undefined && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setWithin('pointed');
            change({ ...(place.address ? { address: place.address } : {}) });
          }}
        >
          {w(formWords.clearPoint)}
        </button>
      )}
      {shown && (
        <Suspense fallback={<p className="hint">{w(commonWords.loading)}</p>}>
          <PickPoint
            {...(place.lng !== undefined && place.lat !== undefined ? { at: [place.lng, place.lat] as const } : {})}
            pick={(lng, lat) => {
              setWithin('pointed');
              pick(lng, lat);
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
