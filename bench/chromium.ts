import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine, or `none`, the one without windows first: it costs half as much. CHROMIUM names another. */
export const findChromium = (): string =>
  [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place)) ?? 'none';
