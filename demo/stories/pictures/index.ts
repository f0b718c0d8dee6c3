import { scenes } from './scenes.ts';

/**
 * A drawn picture of the demo as SVG, 640 × 480, by a name such as `lamp-after`: `before` shows what was wrong, `after` what was
 * done, `far` the same from further away. Each says that it is made up. Throws on a scene that nobody has drawn.
 */
export const pictureOf = (name: string): string => {
  const [what = '', when = 'before'] = name.split('-');
  const scene = scenes[what];
  if (!scene) throw new Error(`Nobody has drawn ${name}`);
  const seen = scene(when !== 'before');
  const framed = when === 'far' ? `<g transform="translate(150 130) scale(0.54)">${seen}</g>` : seen;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480"><rect width="640" height="480" fill="#c9dbe6"/><rect y="300" width="640" height="180" fill="#b4b8a8"/>${framed}<rect x="12" y="12" width="116" height="34" rx="6" fill="#1b2b3acc"/><text x="70" y="36" font-size="20" text-anchor="middle" fill="#fff" font-family="Noto Sans SC, sans-serif">演示图片</text></svg>`;
};
