import type { Browser } from 'playwright-core';
import type { ZoneRows } from '../../core/zone/index.ts';
import { keepCallers } from '../../server/jobs/callers.ts';
import { takeSeat } from './seats.ts';
import { everyKind, type WebHouse, webHouse, zone } from './web-house.ts';

type Opened = { id: string; number: string; link: string };

/** The server with its built pages, listening, and what the people of the zone do to a caller's case. */
export const portalHouse = async (rows: Partial<ZoneRows> = {}) => {
  const house: WebHouse = await webHouse({ pages: `${process.cwd()}/dist/web`, rows: { ...everyKind, ...rows } });
  const url = await house.listen();

  const said = async (who: string, id: string, action: string, data: object) => {
    const { status, text } = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
    if (status !== 200) throw new Error(`${action}: ${text}`);
  };

  /** A case of a caller, without a browser. */
  const report = async (words: string, phone?: string): Promise<Opened> => {
    const caller = phone === undefined ? {} : { caller: { phone } };
    const { body } = await house.ask('POST', '/api/v1/programmes/response/cases', {
      body: { words, place: { lng: 1, lat: 1 }, ...caller },
    });
    return body as Opened;
  };

  const dispatch = async (id: string) => {
    await said('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
    await said('ann', id, 'dispatch', { lead: 'water' });
    await said('wang', id, 'sign', {});
  };

  const complete = async (id: string) => {
    await dispatch(id);
    await said('wang', id, 'resolve', { done: '换了灯头', reply: '路灯已修好，今晚会亮。', how: 'phone' });
    await said('chen', id, 'pass', {});
  };

  const ask = (id: string) => said('ann', id, 'ask', { what: '请说一下是几号楼。' });
  const cases = () => house.db.selectFrom('cases').selectAll().execute();

  /** The newest code that waits, as a demo's outbox shows it. */
  const codeShown = async (): Promise<string> => {
    const { body } = await house.ask('GET', '/api/v1/outbox/codes', { who: 'ann' });
    return (body as { items: { code: string }[] }).items[0]?.code ?? '';
  };

  /** What the job reads off the feed about who called. */
  const callersKept = async () => {
    while ((await keepCallers(house.db, zone).work()) === 'again');
  };

  return { url, web: house, codeShown, callersKept, report, dispatch, complete, ask, cases, shut: house.shut };
};

export type Phone = Readonly<{ language?: 'zh' | 'en'; type?: 'plain' | '22'; wide?: boolean; dark?: boolean }>;

/** A page on a phone of somebody who allows their location; what goes wrong in it is kept in `wrong`. */
export const takePhone = async (
  browser: Browser,
  url: string,
  { language = 'zh', type = 'plain', wide = false, dark = false }: Phone = {},
) => {
  const fixed = { geolocation: { latitude: 1, longitude: 1 }, permissions: ['geolocation'] };
  const page = await takeSeat(browser, url, { screen: wide ? 'desk' : 'phone', dark, kept: { language, type }, fixed });
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/ERR_|status of 4/.test(line.text())) wrong.push(line.text());
  });
  return { page, context: page.context(), wrong };
};
