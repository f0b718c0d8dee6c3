/** How open cases are drawn: heaps that say how many are late, single ones by a sign of their own; colour never stands alone. */
import type { CircleLayerSpecification, GeoJSONSourceSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { tokens } from '../../shared/map/engine.ts';
import type { Language } from '../../shared/words/t.ts';

export const sourceId = 'cases';

export const source: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  cluster: true,
  clusterRadius: 46,
  clusterMaxZoom: 16,
  clusterProperties: { n: ['+', ['get', 'n']], late: ['+', ['get', 'late']], near: ['+', ['get', 'near']] },
};

const isHeap = ['>', ['get', 'n'], 1] as never;
const isOne = ['==', ['get', 'n'], 1] as never;

/** The layers over the areas, in the colours of the page as they are now. */
export const layersFor = (language: Language): (CircleLayerSpecification | SymbolLayerSpecification)[] => {
  const { vermilion, amber, river, slate, paper } = tokens(['vermilion', 'amber', 'river', 'slate', 'paper']) as Record<string, string>;
  const worst = ['case', ['>', ['get', 'late'], 0], vermilion, ['>', ['get', 'near'], 0], amber, river] as never;
  const late = language === 'zh' ? '超期 ' : 'late ';
  return [
    {
      id: 'heaps',
      type: 'circle',
      source: sourceId,
      filter: isHeap,
      paint: {
        'circle-color': paper ?? '#fff',
        'circle-stroke-color': worst,
        'circle-stroke-width': 3,
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'n']], 0.3, 18, 2, 24, 4, 34],
      },
    },
    {
      id: 'heap-words',
      type: 'symbol',
      source: sourceId,
      filter: isHeap,
      layout: {
        'text-field': [
          'format',
          ['to-string', ['get', 'n']],
          { 'font-scale': 1 },
          ['case', ['>', ['get', 'late'], 0], ['concat', '\n', late, ['to-string', ['get', 'late']]], ''],
          { 'font-scale': 0.72 },
        ] as never,
        'text-font': ['sans-serif'],
        'text-size': 15,
        'text-allow-overlap': true,
        'text-line-height': 1.1,
      },
      paint: { 'text-color': worst },
    },
    {
      id: 'ones',
      type: 'symbol',
      source: sourceId,
      filter: isOne,
      layout: {
        'text-field': ['match', ['get', 'state'], 2, '◆', 1, '▲', 3, '■', '●'] as never,
        'text-font': ['sans-serif'],
        'text-size': 20,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': ['match', ['get', 'state'], 2, vermilion, 1, amber, 3, slate, river] as never,
        'text-halo-color': paper ?? '#fff',
        'text-halo-width': 1.5,
      },
    },
  ];
};
