import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostKind, postKinds } from '../../core/zone/index.ts';
import type { Route } from '../../server/http/route.ts';
import { routes } from '../../server/http/routes/index.ts';
import { picture } from '../helpers/pictures.ts';
import { everyKind, fileBody, someoneWith, type WebHouse, webHouse } from '../helpers/web-house.ts';

/** Who gets through, told without looking at the table of permissions: a list of kinds, all staff, residents who proved a number, everybody once it is published, or anybody at all. */
type Open = readonly PostKind[] | 'staff' | 'anybody' | 'resident' | 'signed' | 'published';

/** What those who do not get through are told: 403, or 404 where even the being there is none of theirs. */
type Rule = { open: Open; otherwise?: 403 | 404; body?: unknown };

/** The case of this test lies in a grid of the town, is led by `water`, and is being handled. */
const seers: readonly PostKind[] = ['operator', 'handler', 'checker', 'gridWorker', 'inspector', 'leader', 'supervisor'];
const lookers: readonly PostKind[] = [...seers, 'officer'];
const keepsEntries: readonly PostKind[] = ['operator', 'handler', 'gridWorker', 'officer', 'supervisor'];
const allButCases: readonly PostKind[] = ['systemAdmin', 'securityAdmin', 'auditor'];
const keepers: readonly PostKind[] = ['systemAdmin'];
const roundLookers: readonly PostKind[] = ['operator', 'inspector', 'officer', 'leader', 'supervisor'];
const walkers: readonly PostKind[] = ['handler', 'checker', 'gridWorker', 'inspector', 'officer', 'leader'];
const givers: readonly PostKind[] = ['securityAdmin'];

const zoneSheet = (name: string, ends: boolean, renames = false): Record<string, Rule> => ({
  [`listZone${name}`]: { open: 'staff' },
  [`setZone${name}`]: { open: keepers, body: {} },
  [`historyOfZone${name}`]: { open: 'staff' },
  ...(ends && { [`endZone${name}`]: { open: keepers, body: {} } }),
  ...(renames && { [`renameZone${name}`]: { open: keepers, body: {} } }),
});

const people = (name: string, ends: boolean): Record<string, Rule> => ({
  [`listZone${name}`]: { open: allButCases },
  [`setZone${name}`]: { open: givers, body: {} },
  [`historyOfZone${name}`]: { open: allButCases },
  ...(ends && { [`endZone${name}`]: { open: givers, body: {} } }),
});

const recorders: readonly PostKind[] = ['operator', 'handler', 'gridWorker', 'inspector', 'officer'];
const boardReaders: readonly PostKind[] = ['operator', 'gridWorker', 'inspector', 'officer', 'leader', 'supervisor'];
const span = 'from=2026-11-01T00:00:00Z&until=2026-11-02T00:00:00Z';
const search = { purpose: 'x', from: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z' };

/** Books of records: a place of this test is in the grid; a record that is not there is nobody's. */
const recordRules: Record<string, Rule> = {
  writeRecord: { open: recorders, body: {} },
  writeRecords: { open: recorders, body: {} },
  listRecords: { open: boardReaders },
  sumRecords: { open: boardReaders },
  getRecord: { open: boardReaders },
  getGateBoard: { open: boardReaders },
  watchGates: { open: boardReaders },
  listRecordPlaces: { open: recorders },
  getRecordPlace: { open: recorders },
  getPlaceCode: { open: recorders },
  searchPassed: { open: ['supervisor'], body: { ...search, place: 'gate-g' } },
  searchWhere: { open: ['supervisor'], body: { ...search, passing: 'AB' } },
  revealRecord: { open: ['supervisor'], body: search },
  listRecordSearches: { open: ['auditor'] },
};

const sessionReaders: readonly PostKind[] = ['operator', 'handler', 'gridWorker', 'officer', 'leader', 'supervisor'];
const sessionKeepers: readonly PostKind[] = ['operator', 'handler', 'gridWorker', 'officer'];

const sessionRules: Record<string, Rule> = {
  listBookable: { open: 'anybody' },
  book: { open: 'anybody', body: {} },
  getBooking: { open: 'published' },
  cancelBooking: { open: 'published' },
  getScreen: { open: 'published' },
  listSessions: { open: sessionReaders },
  getSession: { open: sessionReaders },
  arriveByCode: { open: sessionKeepers, body: { code: '000000' } },
  callNext: { open: sessionKeepers, body: { window: '1' } },
  moveBooking: { open: sessionKeepers, body: {} },
  passOver: { open: sessionKeepers },
  closeSession: { open: sessionKeepers, body: { summary: '办完' } },
  callOffSession: { open: sessionKeepers, body: { reason: '停电' } },
};

const rules: Record<string, Rule> = {
  portal: { open: 'anybody' },
  followCase: { open: 'anybody' },
  askForCode: { open: 'anybody', body: {} },
  signInByCode: { open: 'anybody', body: {} },
  signOutResident: { open: 'anybody' },
  whoCalls: { open: 'anybody' },
  myMatters: { open: 'resident' },
  myFirms: { open: 'resident' },
  claimFirm: { open: 'resident', body: { code: '91990100MA9X000114', name: '王某某' } },
  getFirm: { open: 'resident' },
  inviteToFirm: { open: 'resident' },
  joinFirm: { open: 'resident', body: { name: '王某某', invitation: 'of-nobody-at-all' } },
  leaveFirm: { open: 'resident' },
  listFirmClaims: { open: ['operator', 'officer'] },
  decideFirmClaim: { open: ['operator', 'officer'], otherwise: 403 },
  nearMe: { open: 'anybody' },
  meToo: { open: 'anybody', body: { device: 'a-device-of-the-test' } },
  listPublic: { open: 'anybody' },
  getPublic: { open: 'published' },
  listPublications: { open: ['operator', 'supervisor'] },
  getPublication: { open: ['operator', 'supervisor'] },
  draftPublication: { open: ['operator', 'supervisor'], body: { summary: '路灯', reply: '修好了' } },
  publish: { open: ['operator', 'supervisor'] },
  withdrawPublication: { open: ['operator', 'supervisor'], body: { reason: '太具体' } },
  keepMatter: { open: 'resident', body: { token: 'a-token-of-nobody' } },
  listCodes: { open: ['operator', 'supervisor', 'auditor'] },
  followAttachment: { open: 'anybody' },
  signInWays: { open: 'anybody' },
  actAsCaller: { open: 'anybody', body: { data: {} } },
  signIn: { open: 'anybody', body: {} },
  signOut: { open: 'anybody' },
  setUp: { open: 'anybody', body: {} },
  getZoneMap: { open: 'anybody' },
  health: { open: 'anybody' },
  openCase: { open: 'anybody', body: { words: '' } },
  uploadAttachment: { open: 'anybody' },
  getProgramme: { open: 'anybody' },

  listCases: { open: 'staff' },
  listViews: { open: 'staff' },
  getMe: { open: 'staff' },
  listSignIns: { open: 'staff' },
  signOutEverywhere: { open: 'staff' },
  listProgrammes: { open: 'staff' },
  getZoneChoices: { open: 'staff' },
  live: { open: 'staff' },
  changePassword: { open: 'staff', body: {} },
  startSecondFactor: { open: 'staff', body: {} },
  confirmSecondFactor: { open: 'staff', body: {} },
  endSecondFactor: { open: 'staff', body: {} },

  getCase: { open: seers, otherwise: 404 },
  listCaseEvents: { open: seers, otherwise: 404 },
  getSuggestion: { open: seers, otherwise: 404 },
  listBeside: { open: seers, otherwise: 404 },
  listSavedViews: { open: lookers },
  saveView: { open: lookers, body: { name: '我的', filter: { view: 'all' } } },
  forgetView: { open: lookers },
  listCommonActions: { open: seers, otherwise: 404 },
  mapCases: { open: lookers },
  getAttachment: { open: seers, otherwise: 404 },
  actOnCase: { open: ['operator', 'handler'], body: { data: { words: '现场看过' } } },
  revealCallers: { open: ['operator', 'handler', 'checker', 'supervisor'], body: { purpose: '核实现场情况' } },
  printCase: { open: seers, otherwise: 404 },
  previewCaseFile: { open: ['operator'] },
  setCaseFileColumns: { open: ['operator'], body: { columns: {}, dates: 'ymd' } },
  bringCaseFilePart: { open: ['operator'], body: {} },
  readLetter: { open: ['operator'], body: {} },
  openLetter: { open: ['operator'], body: {} },
  answerFile: { open: ['operator'], body: { programme: 'response', source: 'city12345' } },
  listAwaited: { open: 'staff' },
  getAwaited: { open: [], otherwise: 404 },
  noteReplies: { open: 'staff', body: {} },
  listChatGroups: { open: 'staff' },
  exportCases: { open: 'staff', body: {} },
  getCaseExport: { open: 'staff' },
  listCaseExports: { open: ['auditor'] },
  listCaseArticles: { open: seers, otherwise: 404 },
  citeArticle: { open: [], otherwise: 404 },
  getToday: { open: [...seers, 'officer'] },
  listCallBacks: { open: ['operator', 'checker'] },
  listShifts: { open: ['operator', 'supervisor'] },
  giveShift: { open: ['operator', 'supervisor'], body: {} },
  takeShift: { open: ['operator', 'supervisor'] },
  fieldToday: { open: walkers },
  getRounds: { open: roundLookers },
  getRoster: { open: roundLookers },
  listCampaigns: { open: ['supervisor'] },
  callCampaign: { open: ['supervisor'], body: {} },
  getCampaign: { open: ['supervisor'] },
  publishDraw: { open: ['supervisor'] },
  getPublicDraw: { open: 'published' },
  listVisits: { open: roundLookers },
  getVisit: { open: [], otherwise: 404 },
  excuseVisit: { open: ['supervisor'], body: { reason: '停产放假' } },
  listRegisters: { open: lookers },
  getRegister: { open: lookers },
  listEntries: { open: lookers },
  exportEntries: { open: lookers },
  listFrozenMonths: { open: lookers },
  previewEntries: { open: ['operator', 'handler', 'supervisor'] },
  bringEntryFile: { open: ['operator', 'handler', 'supervisor'] },
  getEntryFile: { open: ['operator', 'handler', 'supervisor'] },
  getCoverage: { open: lookers },
  getSums: { open: lookers },
  enterEntry: { open: keepsEntries, body: { area: 'nowhere', data: {} } },
  getEntry: { open: lookers },
  actOnEntry: { open: lookers, body: { do: 'move', to: 'away' } },
  revealEntry: { open: lookers, body: { purpose: '核实在册情况' } },
  bringVisit: { open: 'staff', body: {} },
  openOnTheWay: { open: 'staff', body: {} },
  getLadder: { open: ['supervisor'] },
  listUnansweredWords: { open: [...seers, 'officer'] },
  listZoneArticles: { open: 'staff' },
  setZoneArticles: { open: ['operator', 'supervisor', 'systemAdmin'], body: {} },
  historyOfZoneArticles: { open: 'staff' },
  endZoneArticles: { open: ['operator', 'supervisor', 'systemAdmin'], body: {} },
  listOutbox: { open: ['operator', 'supervisor', 'auditor'] },
  callFigures: { open: ['operator', 'supervisor', 'auditor'] },
  getCall: { open: ['operator'] },
  bindCall: { open: ['operator'], body: { case: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10' } },
  passCall: { open: ['operator'], body: { to: '110' } },
  inboundSmsReports: { open: 'signed', body: { reports: [{ reference: 'x', delivered: true }] } },
  inboundSmsReply: { open: 'signed', body: { id: 'x', from: '10000001234', words: '1' } },
  inboundChat: { open: 'signed', body: { id: 'x', sender: 'x', words: 'x' } },
  inboundCall: { open: 'signed', body: { call: 'x', event: 'ringing', from: '10000001234', at: '2026-03-02T01:00:00Z' } },
  inboundAccountCheck: { open: 'signed' },
  inboundAccount: { open: 'signed' },
  sendAgain: { open: ['operator', 'supervisor'] },

  ...zoneSheet('Areas', true, true),
  ...zoneSheet('Units', true, true),
  ...zoneSheet('Categories', true),
  ...zoneSheet('Duties', true),
  ...zoneSheet('Precedents', false),
  ...zoneSheet('Limits', true),
  ...zoneSheet('OfficeHours', true),
  ...zoneSheet('Questions', true),
  ...zoneSheet('SourceForms', true),
  ...zoneSheet('ChatGroups', true),
  ...zoneSheet('DutyRoster', true),
  ...zoneSheet('SmsTemplates', true),
  ...zoneSheet('Webhooks', true),
  listWebhookDeliveries: { open: keepers },
  replayWebhookDeliveries: { open: keepers, body: { webhook: 'none' } },
  pingWebhook: { open: keepers },
  newWebhookSecret: { open: keepers },
  ...zoneSheet('Enterprises', true),
  ...zoneSheet('EntryPoints', true),
  ...zoneSheet('Timetable', true),
  ...recordRules,
  ...sessionRules,
  ...people('Accounts', true),
  ...people('Posts', false),
  triageQuality: { open: ['operator', 'supervisor', 'systemAdmin', 'auditor'] },
  whoLeads: { open: 'staff' },
  exportZone: { open: 'staff' },
  openCasesOfPost: { open: allButCases },
  handOverPost: { open: givers, body: {} },
  backInPost: { open: givers },
  givePassword: { open: givers },
  previewImport: { open: [...keepers, ...givers] },
  doImport: { open: [...keepers, ...givers] },
};

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
    'getEntry',
    'bringEntryFile',
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
