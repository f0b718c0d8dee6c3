import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostKind, postKinds } from '../../core/zone/index.ts';
import type { Route } from '../../server/http/route.ts';
import { routes } from '../../server/http/routes/index.ts';
import { type Rule, rules } from '../helpers/permission-rules.ts';
import { picture } from '../helpers/pictures.ts';
import { everyKind, fileBody, someoneWith, type WebHouse, webHouse } from '../helpers/web-house.ts';

const span = 'from=2026-11-01T00:00:00Z&until=2026-11-02T00:00:00Z';

let house: WebHouse;
let params: Record<string, string>;
let ownLink = '';
let foreignLink = '';

const uploadToken = 'an-upload-token-of-the-test';

const opened = async (words: string, photos: string[] = []) => {
  const { body } = await house.ask('POST', '/api/v1/programmes/response/cases', {
    headers: { 'upload-token': uploadToken },
    body: { words, photos, place: { lng: 1, lat: 1 }, caller: { name: '王某某', phone: '10000001234' } },
  });
  const { id, link } = body as { id: string; link: string };
  return { id, token: link.slice('/c/'.length) };
};

beforeAll(async () => {
  house = await webHouse();
  const file = fileBody('灯.jpg', await picture());
  const photo = await house.ask('POST', '/api/v1/attachments', {
    raw: file.raw,
    headers: { ...file.headers, 'upload-token': uploadToken },
  });
  const own = await opened('路灯不亮', [(photo.body as { id: string }).id]);
  const act = async (who: string, action: string, data: object) =>
    expect(await house.ask('POST', `/api/v1/cases/${own.id}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });
  await act('ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', 'dispatch', { lead: 'water' });
  await act('wang', 'sign', {});
  ownLink = own.token;
  foreignLink = (await opened('井盖坏了')).token;
  params = {
    programme: 'response',
    id: own.id,
    action: 'note',
    paper: 'acceptance',
    token: own.token,
    photo: (photo.body as { id: string }).id,
    preview: own.id,
    file: own.id,
    code: '91990100MA9X000114',
    resident: own.id,
    decision: 'confirm',
    step: 'take-back',
    place: 'gate-g',
    register: 'households',
    opening: 'none-such',
    booking: own.id,
    what: 'serve',
  };
});
afterAll(() => house.shut());

const addressOf = ({ id, path }: Route): string => {
  const of =
    id === 'getAttachment' || id === 'followAttachment'
      ? { ...params, id: params.photo! }
      : path.startsWith('/api/v1/registers/')
        ? { ...params, programme: 'households' }
        : id === 'getProgramme'
          ? { ...params, id: 'response' }
          : id === 'actAsCaller'
            ? { ...params, action: 'rate' }
            : path.startsWith('/api/v1/zone/posts/')
              ? { ...params, id: 'p-wang' }
              : path.startsWith('/api/v1/zone/accounts/')
                ? { ...params, id: 'wang' }
                : path.startsWith('/api/v1/zone/')
                  ? { ...params, id: 'none-such' }
                  : params;
  const query =
    {
      whoLeads: '?category=response.any&area=G',
      listCommonActions: `?ids=${params.id}`,
      mapCases: '?box=0,0,9,9',
      listRecords: `?${span}`,
      sumRecords: `?${span}`,
      getRoster: '?from=2026-01-01T00:00:00Z&to=2026-01-08T00:00:00Z',
      getRounds: '?from=2026-01-01T00:00:00Z&to=2026-01-08T00:00:00Z',
      inboundAccountCheck: '?timestamp=1&nonce=a',
      inboundAccount: '?timestamp=1&nonce=a',
    }[id] ?? '';
  return path.replaceAll(/:(\w+)/g, (_, name: string) => (of as Record<string, string>)[name]!) + query;
};

const ask = async (route: Route, who: { who?: string; headers?: Record<string, string> }, link?: string): Promise<number> => {
  const rule = rules[route.id]!;
  const address = link === undefined ? addressOf(route) : addressOf(route).replace(ownLink, link);
  if (route.returns === 'events') {
    if (who.who === undefined) return (await house.ask('GET', address, who)).status;
    const gone = new AbortController();
    const address2 = await listening();
    const answered = await fetch(`${address2}${address}`, {
      signal: gone.signal,
      headers: { authorization: `Bearer ${house.tokenOf(who.who)}` },
    });
    gone.abort();
    return answered.status;
  }
  if (route.takes === 'file') {
    const { raw, headers } = fileBody('x.bin', Buffer.from('nothing anybody takes'));
    return (await house.ask(route.method, address, { ...who, raw, headers: { ...headers, ...who.headers } })).status;
  }
  return (await house.ask(route.method, address, { ...who, ...(rule.body !== undefined && { body: rule.body }) })).status;
};

let address: Promise<string> | undefined;
const listening = (): Promise<string> => (address ??= house.app.listen({ port: 0, host: '127.0.0.1' }));

const opens = ({ open }: Rule, kind: PostKind | 'nobody'): boolean =>
  open === 'anybody' || (kind !== 'nobody' && (open === 'staff' || open.includes(kind)));

const refused = [401, 403, 404];

test('every route has its line here: who adds a route says who may use it', () => {
  expect(routes.map(({ id }) => id).filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  expect(Object.keys(rules).filter((id) => !routes.some((route) => route.id === id))).toEqual([]);
});

describe.each(routes.map((route) => ({ id: route.id, route })))('$id', ({ id, route }) => {
  const rule = rules[id]!;
  const isSheetRow = [
    'historyOfZone',
    'backInPost',
    'openCasesOfPost',
    'givePassword',
    'doImport',
    'CaseFilePart',
    'CaseFileColumns',
    'getCaseExport',
    'sendAgain',
    'pingWebhook',
    'newWebhookSecret',
    'getCall',
    'bindCall',
    'passCall',
    'takeShift',
    'decideRepeat',
    'getTopic',
    'stepTopic',
    'linkRepeat',
    'unlinkRepeat',
    'decideErasure',
    'getEntry',
    'bringEntryFile',
    'stopEntryFile',
    'giveMatchList',
    'showMatchHits',
    'deleteMatch',
    'actOnEntry',
    'revealEntry',
    'decideFirmClaim',
    'bringVisit',
    'getCampaign',
    'publishDraw',
    'excuseVisit',
    'getRecord',
    'revealRecord',
    'getPlaceCode',
    'getPass',
    'searchPassed',
    'searchWhere',
    'getSession',
    'arriveByCode',
    'callNext',
    'moveBooking',
    'passOver',
    'closeSession',
    'callOffSession',
  ].some((name) => id.includes(name));

  test.each(postKinds)('%s', async (kind) => {
    const status = await ask(route, { who: someoneWith(kind) });
    if (rule.open === 'resident' || rule.open === 'signed') expect(status).toBe(401);
    else if (rule.open === 'published') expect(status).toBe(404);
    else if (opens(rule, kind)) expect(isSheetRow ? refused.slice(0, 2) : refused).not.toContain(status);
    else if (id === 'doImport') expect([403, 404]).toContain(status);
    else if (id === 'actOnCase' || id === 'revealCallers') expect([403, 404]).toContain(status);
    else expect(status).toBe(rule.otherwise ?? 403);
    expect(status).toBeLessThan(500);
  });

  test('nobody, and somebody who shows a case’s link for a token', async () => {
    const status = await ask(route, {});
    if (rule.open === 'anybody') expect(refused).not.toContain(status === 401 && id === 'signIn' ? 200 : status);
    else expect(status).toBe(rule.open === 'published' ? 404 : 401);
    expect(await ask(route, { headers: { authorization: `Bearer ${ownLink}` } })).toBe(401);
  });

  if (route.path.includes(':token'))
    test('a caller with the link of another case, or none that leads anywhere', async () => {
      expect(await ask(route, {}, 'A'.repeat(32))).toBe(404);
      if (id === 'followAttachment') expect(await ask(route, {}, foreignLink)).toBe(404);
    });
});

test.each(['lu', 'park', 'tan'])('%s of another unit or area: sees the case only where its area is theirs', async (who) => {
  const status = (await house.ask('GET', `/api/v1/cases/${params.id}`, { who })).status;
  expect(status).toBe(who === 'tan' ? 200 : 404);
  const { body } = await house.ask('GET', '/api/v1/cases?view=all', { who });
  expect((body as { items: { id: string }[] }).items.some(({ id }) => id === params.id)).toBe(who === 'tan');
});

test('every kind of post is somebody here', () => {
  expect(new Set(everyKind.posts.map(({ kind }) => kind))).toEqual(new Set(postKinds));
  expect(house.logged).toEqual([]);
});
