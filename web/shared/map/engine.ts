/** The map library, loaded only when somebody opens a map. It draws our own areas and needs no base map. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../words/t.ts';
import { type Areas, boxOf, type Point } from './areas.ts';

setWorkerUrl(workerUrl);

export { type MapLibre, Marker, NavigationControl };

/** The tokens of the page as the canvas needs them. */
export const tokens = (names: readonly string[]): Record<string, string> => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#888']));
};

type Start = Readonly<{ areas: Areas; points: readonly Point[]; language: Language; still: boolean }>;

/** Opens a map on an element, showing all areas, or the points where there are any. Throws where the device has no WebGL. */
export const openMap = (container: HTMLElement, { areas, points, language, still }: Start): MapLibre => {
  const { 'slate-soft': ground, 'river-soft': land, river, paper, ink } = tokens(['slate-soft', 'river-soft', 'river', 'paper', 'ink']);
  const box = boxOf(areas.features, areas.features.length === 0 ? points : []);
  const [only] = points;
  return new MapLibre({
    container,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: false,
    fadeDuration: still ? 0 : 150,
    ...(only && points.length === 1 ? { center: [only[0], only[1]], zoom: 13 } : box ? { bounds: [box[0], box[1], box[2], box[3]], fitBoundsOptions: { padding: 24, maxZoom: 15 } } : {}),
    localIdeographFontFamily: 'sans-serif',
    style: {
      version: 8,
      sources: { areas: { type: 'geojson', data: JSON.parse(JSON.stringify(areas)) } },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': ground ?? '#eceeef' } },
        { id: 'land', type: 'fill', source: 'areas', paint: { 'fill-color': land ?? '#e7eef5', 'fill-opacity': 0.9 } },
        { id: 'seam', type: 'line', source: 'areas', paint: { 'line-color': paper ?? '#fff', 'line-width': 2 } },
        { id: 'edge', type: 'line', source: 'areas', paint: { 'line-color': river ?? '#22466b', 'line-width': 0.8, 'line-opacity': 0.55 } },
        {
          id: 'names', type: 'symbol', source: 'areas',
          layout: { 'text-field': ['get', language, ['get', 'name']], 'text-font': ['sans-serif'], 'text-size': 14, 'text-max-width': 6 },
          paint: { 'text-color': ink ?? '#1b2b3a', 'text-halo-color': paper ?? '#fff', 'text-halo-width': 1.5 },
        },
      ],
    },
  });
};
