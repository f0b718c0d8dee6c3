/** The map library, loaded only when somebody opens a map. It draws our own areas and needs no base map. */
import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type FilterSpecification,
  type LineLayerSpecification,
  Map as MapLibre,
  Marker,
  NavigationControl,
  type SymbolLayerSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mapWords } from '../words/map.ts';
import type { Language } from '../words/t.ts';
import { type Areas, boxOf, isIn, middleOf, type Point } from './areas.ts';

setWorkerUrl(workerUrl);

export { type MapLibre, Marker, NavigationControl };

/** The tokens of the page as the canvas needs them. */
export const tokens = (names: readonly string[]): Record<string, string> => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#888']));
};

/** One point for each area, so that its name is written once, however large it is drawn. */
const namesOf = ({ features }: Areas) => ({
  type: 'FeatureCollection' as const,
  features: features.map((area) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [...middleOf(area)] },
    properties: area.properties,
  })),
});

/** Areas of these kinds. */
const among = (kinds: readonly string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', [...kinds]]];

type Start = Readonly<{ areas: Areas; points: readonly Point[]; language: Language; still: boolean }>;

/** Opens a map on an element, showing all areas, or the neighbourhood of the one point it is given. Throws where the device has no WebGL. */
export const openMap = (container: HTMLElement, { areas, points, language, still }: Start): MapLibre => {
  const {
    'slate-soft': ground,
    'river-soft': land,
    'jade-soft': built,
    river,
    paper,
    ink,
  } = tokens(['slate-soft', 'river-soft', 'jade-soft', 'river', 'paper', 'ink']);
  const line = (id: string, kinds: readonly string[], width: number, minzoom: number): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'areas',
    minzoom,
    filter: among(kinds),
    paint: { 'line-color': river ?? '#22466b', 'line-width': width, 'line-opacity': 0.6 },
  });
  const names = (id: string, kinds: readonly string[], minzoom: number, maxzoom: number): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'names',
    minzoom,
    maxzoom,
    filter: among(kinds),
    layout: {
      'text-field': ['get', language, ['get', 'name']],
      'text-font': ['sans-serif'],
      'text-size': 14,
      'text-max-width': 6,
      'text-padding': 6,
    },
    paint: { 'text-color': ink ?? '#1b2b3a', 'text-halo-color': paper ?? '#fff', 'text-halo-width': 1.5 },
  });
  const whole = boxOf(areas.features);
  const [first] = points;
  const near = points.length === 1 && first && (!whole || isIn(whole, first)) ? first : undefined;
  const box = whole ?? boxOf([], points);
  return new MapLibre({
    container,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: false,
    fadeDuration: still ? 0 : 150,
    ...(near && { center: [near[0], near[1]], zoom: 14 }),
    ...(!near && box && { bounds: [box[0], box[1], box[2], box[3]], fitBoundsOptions: { padding: 24, maxZoom: 15 } }),
    localIdeographFontFamily: 'sans-serif',
    locale: { 'NavigationControl.ZoomIn': mapWords.zoomIn[language], 'NavigationControl.ZoomOut': mapWords.zoomOut[language] },
    style: {
      version: 8,
      sources: {
        areas: { type: 'geojson', data: JSON.parse(JSON.stringify(areas)) },
        names: { type: 'geojson', data: namesOf(areas) },
      },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': ground ?? '#eceeef' } },
        {
          id: 'land',
          type: 'fill',
          source: 'areas',
          filter: among(['zone', 'park', 'town', 'subdistrict']),
          paint: { 'fill-color': land ?? '#e7eef5' },
        },
        {
          id: 'built',
          type: 'fill',
          source: 'areas',
          filter: among(['courtyard', 'building']),
          paint: { 'fill-color': built ?? '#e4f2ec' },
        },
        line('edge-small', ['grid', 'courtyard', 'building'], 0.8, 13),
        line('edge-village', ['village', 'community'], 0.8, 0),
        line('edge-large', ['zone', 'park', 'town', 'subdistrict'], 1.6, 0),
        names('names-large', ['park', 'town', 'subdistrict'], 0, 13),
        names('names-village', ['village', 'community', 'park'], 12, 24),
        names('names-small', ['courtyard', 'building'], 14, 24),
      ],
    },
  });
};
