import { type Given, type Tools, textOf } from '../command.ts';
import { zoneOf } from '../zones.ts';
import { importCases } from './cases.ts';
import { reporting } from './reporting.ts';
import { openRequests } from './request-rows.ts';
import { becomingCases, planRequests } from './requests.ts';

const usualZone = (minutes: number): string => {
  const [sign, whole] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  return `${sign}${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
};

/** Brings a file of cities' service requests in as cases with their own times, and says what became of the rows. */
export const bringRequests = async (file: string, options: Given, tools: Tools): Promise<number> => {
  const { settings, open, say, stopped } = tools;
  const { db, door, books, shelf, ports } = await open();
  const { id: zone } = await zoneOf(db, options, settings.zone);
  const book = await books.of(db, zone);
  const [programme, source, category] = ['programme', 'source', 'category'].map((name) => textOf(options, name));
  const plan = planRequests(book, shelf, { programme, source, category }, ports.clock.now());
  say(`${plan.programme.title.zh} · ${plan.programme.cases.sources[plan.source]?.title.zh ?? ''} → ${zone}`);

  const requests = openRequests(file, usualZone(book.zone.timezoneMinutes));
  const { onFault, onProgress, ended } = reporting(tools, requests.read);
  return ended(await importCases(requests.rows, becomingCases(plan, door), { db, door, stopped, onFault, onProgress }));
};
