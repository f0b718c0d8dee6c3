import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../shared/language.tsx';
import type { Areas } from '../../shared/map/areas.ts';
import { type MapLibre, NavigationControl, openMap } from '../../shared/map/engine.ts';
import { mapWords } from '../../shared/words/map.ts';
import { useScheme } from '../theme/scheme.tsx';
import { deskMapWords } from '../words/map.ts';
import { layersFor, source, sourceId } from './layers.ts';
import type { Spot, Stretch } from './points.ts';

type MapOf = { areas: Areas; spots: readonly Spot[]; moved: (stretch: Stretch) => void; spotChosen: (at: [number, number]) => void };

const stretchOf = (map: MapLibre): Stretch => {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
};

/** The drawn map of open cases. Without WebGL it says so, and the list does its work. */
const CasesMap = ({ areas, spots, moved, spotChosen }: MapOf) => {
  const w = useWords();
  const { language } = useLanguage();
  const { dark } = useScheme();
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | 'opening' | 'impossible'>('opening');
  const tell = useRef({ moved, spotChosen });
  tell.current = { moved, spotChosen };
  const look = `${language} ${dark}`;

  useEffect(() => {
    if (!place.current || look === '') return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    try {
      const opened = openMap(place.current, { areas, points: [], language, still });
      opened.addControl(new NavigationControl({ showCompass: false }));
      opened.getCanvas().setAttribute('aria-label', deskMapWords.title[language]);
      opened.on('load', () => {
        opened.addSource(sourceId, source);
        for (const layer of layersFor(language)) opened.addLayer(layer);
        setMap(opened);
        tell.current.moved(stretchOf(opened));
      });
      opened.on('moveend', () => tell.current.moved(stretchOf(opened)));
      opened.on('click', 'ones', ({ lngLat }) => tell.current.spotChosen([lngLat.lng, lngLat.lat]));
      opened.on('click', 'heaps', async ({ features, lngLat }) => {
        const cluster = features?.[0]?.properties?.['cluster_id'];
        const found = opened.getSource(sourceId) as GeoJSONSource;
        const zoom = typeof cluster === 'number' ? await found.getClusterExpansionZoom(cluster) : opened.getZoom() + 2;
        opened.easeTo({ center: lngLat, zoom: Math.min(18, zoom), duration: still ? 0 : 180 });
      });
      for (const layer of ['ones', 'heaps']) {
        opened.on('mouseenter', layer, () => {
          opened.getCanvas().style.cursor = 'pointer';
        });
        opened.on('mouseleave', layer, () => {
          opened.getCanvas().style.cursor = '';
        });
      }
      return () => {
        setMap('opening');
        opened.remove();
      };
    } catch {
      setMap('impossible');
      return undefined;
    }
  }, [areas, language, look]);

  useEffect(() => {
    if (typeof map === 'string') return;
    (map.getSource(sourceId) as GeoJSONSource | undefined)?.setData({ type: 'FeatureCollection', features: [...spots] });
  }, [map, spots]);

  return map === 'impossible' ? (
    <p className="map-none">{w(mapWords.noMap)}</p>
  ) : (
    <div ref={place} className="map-drawn cases-map" data-open={typeof map !== 'string'} />
  );
};

export default CasesMap;
