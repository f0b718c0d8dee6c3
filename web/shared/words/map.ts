import { t } from './t.ts';

/** Words of maps. */
export const mapWords = {
  sketch: t('示意图，不作划界依据', 'A sketch; not evidence of any boundary'),
  tapToPick: t('点一下地图，标出事情发生的位置', 'Tap the map where it is'),
  picked: t('已标出位置，点别处可以改', 'Marked; tap elsewhere to change'),
  chooseInstead: t('也可以直接选地方', 'Or choose the place by its name'),
  noMap: t(
    '这台设备打不开地图，请写地址或从下面选地方。',
    'This device cannot show the map; please write the address or choose a place below.',
  ),
  noAreas: t('还没有地图数据，请写地址。', 'There is no map data yet; please write the address.'),
  canvas: t('地图：可以拖动和缩放', 'Map: drag and zoom'),
  casesOnMap: t('地图上的 {n} 件，按名单看', 'The {n} on the map, as a list'),
  zoomIn: t('放大', 'Zoom in'),
  zoomOut: t('缩小', 'Zoom out'),
};
