import { useEffect, useRef, useState } from 'react';
import type { ClockState } from '../ClockBar.tsx';
import { useLanguage, useWords } from '../language.tsx';
import { mapWords } from '../words/map.ts';
import type { Areas, Point } from './areas.ts';
import { type MapLibre, Marker, NavigationControl, openMap } from './engine.ts';
import type { CasePoint } from './Map.tsx';

type CanvasOf = Readonly<{
  areas: Areas;
  cases?: readonly CasePoint[];
  open?: (id: string) => void;
  /** Makes the map one for pointing: `at` is the place marked so far. */
  pick?: (lng: number, lat: number) => void;
  at?: Point;
}>;

/** One symbol per state, told by shape as much as by colour. */
const signs: Readonly<Record<ClockState, string>> = {
  calm: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  near: 'M12 2 23 21H1z',
  late: 'M12 1 23 12 12 23 1 12z',
  paused: 'M4 4h16v16H4z',
  kept: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  missed: 'M12 1 23 12 12 23 1 12z',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
};

const drawing = (path: string): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
};

const signFor = ({ state, title }: CasePoint): HTMLElement => {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'map-sign';
  sign.dataset['state'] = state;
  sign.setAttribute('aria-label', title);
  sign.append(drawing(signs[state]));
  return sign;
};

const pinFor = (): HTMLElement => {
  const pin = document.createElement('span');
  pin.className = 'map-pin';
  pin.append(drawing('M12 1a8 8 0 0 0-8 8c0 6 8 14 8 14s8-8 8-14a8 8 0 0 0-8-8zm0 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z'));
  return pin;
};

/** The drawn map, opened at the points it is first given, and anew in another language. Without WebGL it says so, and the list or the address does its work. */
const Canvas = ({ areas, cases = [], open, pick, at }: CanvasOf) => {
  const w = useWords();
  const { language } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | 'opening' | 'impossible'>('opening');
  const picking = useRef(pick);
  picking.current = pick;
  const opening = useRef(open);
  opening.current = open;
  const first = useRef([...(at ? [at] : []), ...cases.map((one) => one.at)]);

  useEffect(() => {
    if (!place.current) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    try {
      const opened = openMap(place.current, { areas, points: first.current, language, still });
      opened.addControl(new NavigationControl({ showCompass: false }));
      opened.getCanvas().setAttribute('aria-label', mapWords.canvas[language]);
      opened.on('click', ({ lngLat }) => picking.current?.(lngLat.lng, lngLat.lat));
      setMap(opened);
      return () => opened.remove();
    } catch {
      setMap('impossible');
      return undefined;
    }
  }, [areas, language]);

  useEffect(() => {
    if (typeof map === 'string') return;
    const drawn = cases.map((one) => {
      const sign = signFor(one);
      sign.addEventListener('click', (event) => {
        event.stopPropagation();
        opening.current?.(one.id);
      });
      return new Marker({ element: sign }).setLngLat([one.at[0], one.at[1]]).addTo(map);
    });
    return () => {
      for (const marker of drawn) marker.remove();
    };
  }, [map, cases]);

  const [lng, lat] = at ?? [];
  useEffect(() => {
    if (typeof map === 'string' || lng === undefined || lat === undefined) return;
    const marker = new Marker({ element: pinFor(), anchor: 'bottom' }).setLngLat([lng, lat]).addTo(map);
    if (!map.getBounds().contains([lng, lat])) map.jumpTo({ center: [lng, lat] });
    return () => {
      marker.remove();
    };
  }, [map, lng, lat]);

  return map === 'impossible' ? (
    <p className="map-none">{w(mapWords.noMap)}</p>
  ) : (
    <div ref={place} className="map-drawn" data-picking={pick !== undefined} />
  );
};

export default Canvas;
