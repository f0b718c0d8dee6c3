import { useEffect, useState } from 'react';
import { send } from '../api/send.ts';
import type { Areas } from './areas.ts';

const none: Areas = { type: 'FeatureCollection', features: [] };
let fetched: Promise<Areas> | undefined;

const areas = () =>
  (fetched ??= send<Areas>('GET', '/api/v1/zone/map').catch(() => {
    fetched = undefined;
    return none;
  }));

/** The areas of the zone, read once per page; without them a map is only a bare ground. */
export const useAreas = (): Areas | 'loading' => {
  const [known, setKnown] = useState<Areas | 'loading'>('loading');
  useEffect(() => {
    let here = true;
    void areas().then((found) => {
      if (here) setKnown(found);
    });
    return () => {
      here = false;
    };
  }, []);
  return known;
};
