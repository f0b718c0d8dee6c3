/** `npm run pictures`: lives one case from the report to the rating on the demo zone, and takes the pictures of docs/guide on the way. */
import { launchBrowser } from '../helpers/browser.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { startServer } from '../helpers/server.ts';
import { ensureChromium } from '../run/chromium.ts';
import { administrators } from './administrators.ts';
import { again } from './again.ts';
import { camera } from './camera.ts';
import { finding } from './finding.ts';
import { oneCase } from './one-case.ts';

if (!ensureChromium()) process.exit(1);
const data = temporaryFolder();
const server = await startServer({ HUYING_DATA: data, HUYING_MEASURES: 'off', DATABASE_URL: '' });
const browser = await launchBrowser();
try {
  const guide = { browser, url: server.url, take: camera('docs/guide/pictures') };
  await oneCase(guide);
  await finding(guide);
  await administrators(guide);
  await again(guide);
} finally {
  await browser.close();
  await server.end();
  discard(data);
}
