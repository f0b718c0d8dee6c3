import { useEffect, useState } from 'react';
import type { Spot } from './keep/types.ts';

let last: { spot: Spot; at: number } | undefined;

const fresh = 5 * 60_000;

/** Where the phone is, as far as it will say within a few seconds; the last known place for some minutes. */
export const whereNow = (patience = 4_000): Promise<Spot | undefined> =>
  new Promise((tell) => {
    const known = () => (last && Date.now() - last.at < fresh ? last.spot : undefined);
    if (!navigator.geolocation) return tell(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        last = { spot: { lng: Number(coords.longitude.toFixed(6)), lat: Number(coords.latitude.toFixed(6)) }, at: Date.now() };
        tell(last.spot);
      },
      () => tell(known()),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 30_000 },
    );
  });

/** The place of the phone, asked for once when a page opens. */
export const useWhere = (): Spot | 'looking' | 'unknown' => {
  const [spot, set] = useState<Spot | 'looking' | 'unknown'>(last?.spot ?? 'looking');
  useEffect(() => {
    let here = true;
    void whereNow().then((found) => here && set(found ?? 'unknown'));
    return () => {
      here = false;
    };
  }, []);
  return spot;
};
