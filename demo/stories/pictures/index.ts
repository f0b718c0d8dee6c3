import { scenes } from './scenes.ts';

/** 演示 drawn stroke by stroke, so that it reads the same where no Chinese font is installed. */
const mark = `<rect x="92" y="12" width="92" height="48" rx="6" fill="#1b2b3acc"/><g transform="translate(100 18) scale(1.8)" stroke="#fff" stroke-width="1.5" fill="none" stroke-linecap="round"><path d="M3 3l2 2M2 8l2 2M2 18l3-6M12.500 .8v2M7 5V3.500h11V5M9 6.500h7M9 9h7v6H9zM9 12h7M12.500 6.500V15M10.500 16l-2 2.200M14.500 16l2 2.200"/><path transform="translate(21 0)" d="M5 3.500h10M2 8h16M10 8v9.500l-2-1M6 11l-3 4M14 11l3 4"/></g>`;

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
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480"><rect width="640" height="480" fill="#c9dbe6"/><rect y="300" width="640" height="180" fill="#b4b8a8"/>${framed}${mark}</svg>`;
};
