import { randomUUID } from 'node:crypto';
import { keepCallers } from '../../../server/jobs/callers.ts';
import { keepNotices } from '../../../server/jobs/notices.ts';
import { picture } from '../pictures.ts';
import { fileBody, type WebHouse, zone } from '../web-house.ts';
import { accepted, act, completed, openAs } from './cases.ts';
import { resident } from './people.ts';
import { firm } from './rows.ts';
import type { Prepare } from './try.ts';

const token = { 'upload-token': 'an-upload-token-of-the-test' };
const csv = (name: string, text: string) => fileBody(name, Buffer.from(text));
const caseCsv = () => `件次,说的\nA-${randomUUID()},路灯不亮\n`;
const looking = '/api/v1/case-files?programme=response&source=city12345';

const caseFile = async (house: WebHouse) => {
  const said = await house.ask('POST', looking, { who: 'ann', ...csv('来件.csv', caseCsv()) });
  return `/api/v1/case-files/${(said.body as { id: string }).id}`;
};
const drafted = async (house: WebHouse) => {
  const path = `/api/v1/cases/${await completed(house)}/publication`;
  await house.ask('POST', path, { who: 'ann', body: { summary: '东门路灯', reply: '换了灯头，当晚恢复照明。' } });
  return path;
};
const claimed = async (house: WebHouse) => {
  const headers = await resident(house);
  await house.ask('POST', '/api/v1/firms', { headers, body: { code: firm, name: '王某某' } });
  const { body } = await house.ask('GET', '/api/v1/firm-claims', { who: 'ann' });
  return { headers, resident: (body as { items: { resident: string }[] }).items.at(-1)!.resident };
};
const speaking = async (house: WebHouse) => {
  const { headers, resident: who } = await claimed(house);
  await house.ask('POST', `/api/v1/firm-claims/${firm}/${who}/confirm`, { who: 'ann' });
  return headers;
};
const entryViews = '/api/v1/registers/households/households/views';
const matching = '/api/v1/registers/households/households/matches';
const why = { purpose: '核对返乡人员', basis: '区指挥部第9号通知', days: 7 };
const askedMatch = async (house: WebHouse) => {
  const { id } = (await house.ask('POST', matching, { who: 'ann', body: why })).body as { id: string };
  return `/api/v1/matches/${id}`;
};
const matchedList = async (house: WebHouse) => {
  const path = await askedMatch(house);
  await house.ask('POST', `${path}/list`, { who: 'ann', ...csv('名单.csv', '姓名\n王某某\n') });
  return path;
};
const shift = (to: string) => ({ area: 'Z', to, notes: '东门停水，供水站十点回电' });
const failed = async (house: WebHouse) => {
  await completed(house);
  while ((await keepNotices(house.db, house.books, house.ports, zone).work()) === 'again');
  const message = await house.db.selectFrom('outbox').select('id').where('zone', '=', zone).executeTakeFirstOrThrow();
  await house.db.updateTable('outbox').set({ state: 'failed' }).where('zone', '=', zone).where('id', '=', message.id).execute();
  return message.id;
};
const pressing = { who: 'ann', body: { lead: 'water' } };

export const work: Record<string, Prepare> = {
  openCase: () => ({ path: '/api/v1/programmes/response/cases', body: { words: '路灯不亮' }, other: { words: '井盖坏了' } }),
  actAsCaller: async (house) => {
    const { id, link } = await openAs(house);
    await act(house, 'ann', id, 'ask', { what: '是哪个小区？' });
    return {
      path: `/api/v1/follow/${link.slice('/c/'.length)}/actions/supply`,
      body: { data: { words: '柳园小区' } },
      other: { data: { words: '别的小区' } },
    };
  },
  actOnCase: async (house) => ({
    path: `/api/v1/cases/${await accepted(house)}/actions/dispatch`,
    who: pressing.who,
    body: { data: pressing.body },
    other: { data: { lead: 'roads' } },
  }),
  revealCallers: async (house) => ({
    path: `/api/v1/cases/${await accepted(house)}/reveal`,
    who: 'ann',
    body: { purpose: '核实现场情况' },
    other: { purpose: '另一个用途' },
  }),
  printCase: async (house) => ({ path: `/api/v1/cases/${await accepted(house)}/papers/acceptance`, who: 'ann', other: 'none' }),
  citeArticle: async (house) => ({ path: `/api/v1/cases/${await accepted(house)}/articles/k1/uses`, who: 'ann', other: 'none' }),
  uploadAttachment: async () => {
    const [one, two] = [fileBody('灯.jpg', await picture()), fileBody('灯.jpg', Buffer.from('%PDF-1.4\n%%EOF\n'))];
    const sent = (file: typeof one) => ({ raw: file.raw, headers: { ...file.headers, ...token } });
    return { path: '/api/v1/attachments', ...sent(one), other: sent(two) };
  },

  saveView: () => ({
    path: `/api/v1/views/saved/${randomUUID()}`,
    who: 'ann',
    body: { name: '我的', filter: { view: 'all' } },
    other: { name: '别的', filter: { view: 'all' } },
  }),
  forgetView: async (house) => {
    const path = `/api/v1/views/saved/${randomUUID()}`;
    await house.ask('PUT', path, { who: 'ann', body: { name: '旧的', filter: { view: 'all' } } });
    return { path, who: 'ann', other: { path: `/api/v1/views/saved/${randomUUID()}` } };
  },
  exportCases: () => ({ path: '/api/v1/case-exports', who: 'ann', body: { id: randomUUID() }, other: { id: randomUUID() } }),
  previewCaseFile: () => ({ path: looking, who: 'ann', ...csv('来件.csv', caseCsv()), other: csv('来件.csv', caseCsv()) }),
  setCaseFileColumns: async (house) => ({
    path: `${await caseFile(house)}/columns`,
    who: 'ann',
    body: { columns: { 0: 'number', 1: 'words' }, dates: 'ymd' },
    other: { columns: { 0: 'words', 1: 'number' }, dates: 'ymd' },
  }),
  bringCaseFilePart: async (house) => ({ path: `${await caseFile(house)}/parts`, who: 'ann', body: {}, other: { quiet: true } }),
  readLetter: () => ({
    path: '/api/v1/letters/read',
    who: 'ann',
    body: { programme: 'response', source: 'city12345', text: '工单编号：YL-1\n诉求内容：路灯不亮' },
    other: { programme: 'response', source: 'city12345', text: '工单编号：YL-2\n诉求内容：停水' },
  }),
  openLetter: () => ({
    path: '/api/v1/letters',
    who: 'ann',
    body: { programme: 'response', source: 'city12345', number: 'YL-1', words: '路灯不亮' },
    other: { programme: 'response', source: 'city12345', number: 'YL-2', words: '路灯不亮' },
  }),
  answerFile: () => ({
    path: '/api/v1/answers.xlsx',
    who: 'ann',
    body: { programme: 'response', source: 'city12345' },
    other: { programme: 'response', source: 'city12345', cases: [randomUUID()] },
  }),
  noteReplies: async (house) => {
    const brought = async (number: string) => {
      const data = { programme: 'response', source: 'city12345', number, words: '路灯不亮' };
      const { id } = (await house.ask('POST', '/api/v1/letters', { who: 'ann', body: data })).body as { id: string };
      await act(house, 'ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
      await act(house, 'ann', id, 'dispatch', { lead: 'water' });
      await act(house, 'wang', id, 'sign');
      await act(house, 'wang', id, 'resolve', { done: '换了灯泡', reply: '已经修好' });
      await act(house, 'chen', id, 'pass');
      return id;
    };
    return { path: '/api/v1/awaited/replied', who: 'ann', body: { cases: [await brought('N1')] }, other: { cases: [await brought('N2')] } };
  },

  seeAlerts: () => ({ path: '/api/v1/alerts/seen', who: 'ann', body: { positions: [1] }, other: { positions: [2] } }),
  actOnEntries: async (house) => {
    const data = { number: `H-${randomUUID()}`, head: '赵某某', door: '1号', people: 2 };
    const made = await house.ask('POST', '/api/v1/registers/households/households/entries', { who: 'ann', body: { area: 'V', data } });
    const entries = [(made.body as { id: string }).id];
    return {
      path: '/api/v1/registers/households/households/bulk',
      who: 'ann',
      body: { entries, what: { do: 'tag', tag: 'hard' } },
      other: { entries, what: { do: 'move', to: 'away' } },
    };
  },
  stopEntryFile: async (house) => {
    const look = async () => {
      const lines = `户编号,户主,门牌,人口,属地\nS-${randomUUID()},王某某,1号,2,V片\n`;
      const said = await house.ask('POST', '/api/v1/registers/households/households/import', { who: 'ann', ...csv('户.csv', lines) });
      const path = `/api/v1/entry-files/${(said.body as { id: string }).id}`;
      await house.ask('POST', path, { who: 'ann' });
      return { path: `${path}/stop`, who: 'ann' };
    };
    return { ...(await look()), other: await look() };
  },
  saveEntryView: () => ({
    path: `${entryViews}/${randomUUID()}`,
    who: 'ann',
    body: { name: '困难户', filter: { tag: 'hard' } },
    other: { name: '别的', filter: {} },
  }),
  forgetEntryView: async (house) => {
    const path = `${entryViews}/${randomUUID()}`;
    await house.ask('PUT', path, { who: 'ann', body: { name: '旧的', filter: {} } });
    return { path, who: 'ann', other: { path: `${entryViews}/${randomUUID()}` } };
  },
  askMatch: () => ({ path: matching, who: 'ann', body: why, other: { ...why, purpose: '另一个用途' } }),
  giveMatchList: async (house) => ({
    path: `${await askedMatch(house)}/list`,
    who: 'ann',
    ...csv('名单.csv', '姓名\n王某某\n'),
    other: csv('名单.csv', '姓名\n李某某\n'),
  }),
  showMatchHits: async (house) => ({ path: `${await matchedList(house)}/hits`, who: 'ann', other: 'none' }),
  deleteMatch: async (house) => ({ path: `${await matchedList(house)}/delete`, who: 'ann', other: 'none' }),

  giveShift: () => ({ path: '/api/v1/desk/shifts', who: 'ann', body: shift('bea'), other: { ...shift('bea'), notes: '别的' } }),
  takeShift: async (house) => {
    const given = (await house.ask('POST', '/api/v1/desk/shifts', { who: 'bea', body: shift('ann') })).body as { id: string };
    return { path: `/api/v1/desk/shifts/${given.id}/take`, who: 'ann', other: 'none' };
  },

  claimFirm: async (house) => ({
    path: '/api/v1/firms',
    headers: await resident(house),
    body: { code: firm, name: '王某某' },
    other: { code: firm, name: '李某某' },
  }),
  decideFirmClaim: async (house) => {
    const { resident: who } = await claimed(house);
    const path = `/api/v1/firm-claims/${firm}/${who}`;
    return { path: `${path}/confirm`, who: 'ann', other: { path: `${path}/refuse` } };
  },
  inviteToFirm: async (house) => ({ path: `/api/v1/firms/${firm}/invitations`, headers: await speaking(house), other: 'none' }),
  joinFirm: async (house) => {
    const said = await house.ask('POST', `/api/v1/firms/${firm}/invitations`, { headers: await speaking(house) });
    const invitation = (said.body as { link: string }).link.split('/').at(-1)!;
    const path = `/api/v1/firms/${firm}/people`;
    return { path, headers: await resident(house), body: { name: '李某某', invitation }, other: { name: '赵某某', invitation } };
  },
  leaveFirm: async (house) => ({ path: `/api/v1/firms/${firm}/people/me`, headers: await speaking(house), other: 'none' }),

  meToo: async (house) => {
    const id = await accepted(house);
    while ((await keepCallers(house.db, zone).work()) === 'again');
    return { path: `/api/v1/nearby/${id}/met`, body: { device: 'a-device-of-the-test' }, other: { device: 'another-device-of-it' } };
  },
  draftPublication: async (house) => ({
    path: `/api/v1/cases/${await completed(house)}/publication`,
    who: 'ann',
    body: { summary: '东门路灯', reply: '换了灯头，当晚恢复照明。' },
    other: { summary: '西门路灯', reply: '换了灯头，当晚恢复照明。' },
  }),
  publish: async (house) => ({ path: `${await drafted(house)}/publish`, who: 'bea', other: 'none' }),
  withdrawPublication: async (house) => ({
    path: `${await drafted(house)}/send-back`,
    who: 'bea',
    body: { reason: '写得太具体' },
    other: { reason: '再想一想' },
  }),

  handOverPost: () => ({
    path: '/api/v1/zone/posts/p-away/hand-over',
    who: 'sec',
    body: { to: 'wen', until: '2098-12-31' },
    other: { to: 'wen', until: '2098-12-30' },
  }),
  backInPost: async (house) => {
    const path = '/api/v1/zone/posts/p-head';
    await house.ask('POST', `${path}/hand-over`, { who: 'sec', body: { to: 'boss', away: { from: '2098-01-01', until: '2098-01-02' } } });
    return { path: `${path}/back`, who: 'sec', other: 'none' };
  },
  previewImport: () => ({ path: '/api/v1/zone/import', who: 'sys', ...zoneCsv('3'), other: zoneCsv('4') }),
  doImport: async (house) => {
    const looked = (await house.ask('POST', '/api/v1/zone/import', { who: 'sys', ...zoneCsv('5') })).body as { preview: string };
    return { path: `/api/v1/zone/import/${looked.preview}`, who: 'sys', other: 'none' };
  },

  pingWebhook: () => ({ path: '/api/v1/webhooks/hook/ping', who: 'sys', other: 'none' }),
  newWebhookSecret: () => ({ path: '/api/v1/webhooks/hook/secret', who: 'sys', other: 'none' }),
  replayWebhookDeliveries: () => ({
    path: '/api/v1/webhooks/deliveries/replay',
    who: 'sys',
    body: { webhook: 'hook' },
    other: { webhook: 'none' },
  }),
  sendAgain: async (house) => ({ path: `/api/v1/outbox/${await failed(house)}/again`, who: 'ann', other: 'none' }),
};

const zoneCsv = (name: string) =>
  csv('区域.csv', `编码,上级编码,类型,名称,英文名称,开始日\nN${name},V,网格,网格${name},Grid ${name},2026-03-02\n`);
