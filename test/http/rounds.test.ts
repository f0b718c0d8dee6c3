import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawAgain, frozenText } from '../../core/round/campaign.ts';
import { t } from '../../core/words.ts';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { doRoundChores, uploadPhoto } from '../helpers/round-chores.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const firm = '91990100MA9X000114';
const category = (code: string) => ({
  code,
  parent: 'none',
  name: t('消防隐患', 'Fire hazard'),
  programme: 'inspection',
  kind: 'complaint' as const,
  urgency: 'normal' as const,
  from,
});
const rows = {
  ...everyKind,
  accounts: [...everyKind.accounts, { id: 'ida', username: 'ida', name: 'ida某', unit: 'roads' }],
  posts: [...everyKind.posts, { id: 'p-ida', account: 'ida', kind: 'inspector' as const, unit: 'roads', area: 'Z', from }],
  categories: [...everyKind.categories, category('J0101'), category('J0102'), { ...category('R0904'), programme: 'response' }],
  duties: [
    ...everyKind.duties,
    { id: 'd-j', category: 'J0101', area: 'Z', lead: 'water', assisting: [], basis: t('权责清单', 'Duty table'), from },
  ],
  enterprises: [{ id: firm, title: '启航机械厂', area: 'P', from }],
};

type Visit = { id: string; round: string; version: string; checklist: string; stage: string; why: string };
type Today = { now: string; visits: Visit[]; checklists: Record<string, Record<string, unknown>> };

let house: WebHouse;
const chores = () => doRoundChores(house);
const today = async (who: string) => (await house.ask('GET', '/api/v1/field/today', { who })).body as Today;
const upload = (who: string) => uploadPhoto(house, who);
const good = {
  leader: { value: 'yes' },
  fire: { value: 'yes' },
  extinguishers: { value: '4' },
  electricity: { value: 'yes' },
  machines: { value: 'stopped' },
};
const bring = (who: string, visit: Visit, body: object, key = randomUUID()) => {
  const at = house.clock.now().toISOString();
  return house.ask('POST', `/api/v1/visits/${visit.id}/results`, {
    who,
    headers: { 'idempotency-key': key },
    body: { work: randomUUID(), outcome: 'done', at, phone: at, off: 0, version: visit.version, answers: good, ...body },
  });
};
const cases = () => house.db.selectFrom('cases').selectAll().where('programme', '=', 'inspection').orderBy('opened').execute();

beforeAll(async () => {
  house = await webHouse({ rows });
  await chores();
});
afterAll(() => house.shut());

test('visits are planned once, and only whoever goes there carries them', async () => {
  await chores();
  const { visits, checklists } = await today('insp');
  expect(visits.map(({ round }) => round)).toEqual(['workSafety']);
  expect(Object.keys(checklists[visits[0]!.checklist]!)).toContain('fire');
  expect((await today('grid')).visits.filter(({ round }) => round === 'workSafety')).toEqual([]);
  expect((await house.ask('GET', '/api/v1/field/today', { who: 'ann' })).status).toBe(403);
  expect((await house.ask('GET', '/api/v1/field/today')).status).toBe(401);
  expect((await bring('grid', visits[0]!, {})).status).toBe(404);
  expect((await bring('insp', { ...visits[0]!, id: randomUUID() }, {})).status).toBe(404);
});

test('what fails becomes a case with its unit, its clock running from the moment of the finding, and the look again closes it', async () => {
  const [visit] = (await today('insp')).visits;
  const [photo, stamped, scene] = await Promise.all([upload('insp'), upload('insp'), upload('insp')]);
  const found = new Date(house.clock.now().getTime() - 3 * 3_600_000).toISOString();
  const answers = {
    ...good,
    fire: { value: 'no', photos: [photo], note: '通道堆了纸箱' },
    scene: { photos: [scene] },
  };
  const lacking = (await bring('insp', visit!, { answers: { ...answers, scene: {}, leader: {} } })).body as { faults: { path: string }[] };
  expect(lacking.faults.map(({ path }) => path)).toEqual(['data.answers.leader', 'data.answers.scene'].map((path) => path.slice(5)));
  expect((await bring('ida', visit!, { answers })).status).toBe(422);

  const work = randomUUID();
  const brought = { work, at: found, phone: found, answers, stamped: { [photo]: stamped }, place: { lng: 5.0012, lat: 2.5 } };
  expect((await bring('insp', visit!, brought)).body).toMatchObject({ stage: 'done', works: 1 });
  expect((await bring('insp', visit!, brought)).body).toMatchObject({ stage: 'done', works: 1 });
  await chores();
  await chores();

  const [opened, ...others] = await cases();
  expect(others).toEqual([]);
  expect(opened).toMatchObject({ category: 'J0101', lead: 'water', stage: 'dispatched', source: 'round', urgency: 'urgent', area: 'P' });
  expect(opened!.opened.toISOString()).toBe(found);
  const page = (await house.ask('GET', `/api/v1/cases/${opened!.id}`, { who: 'wang' })).body as {
    words: string;
    photos: { id: string }[];
    promise: { start: string; due: string };
    from: { id: string; check: string };
  };
  expect(page).toMatchObject({ from: { id: visit!.id, check: 'fire' }, promise: { start: found }, photos: [{ id: stamped }] });
  expect(page.words).toContain('通道堆了纸箱');
  expect((await house.ask('GET', `/api/v1/attachments/${stamped}?size=thumb`, { who: 'wang' })).status).toBe(200);
  expect((await house.ask('GET', `/api/v1/attachments/${scene}?size=thumb`, { who: 'off' })).status).toBe(200);
  expect((await house.ask('GET', `/api/v1/attachments/${scene}?size=thumb`, { who: 'lu' })).status).toBe(404);

  const act = (who: string, action: string, data: object) =>
    house.ask('POST', `/api/v1/cases/${opened!.id}/actions/${action}`, { who, body: { data } });
  expect((await act('wang', 'sign', {})).status).toBe(200);
  const after = await upload('wang');
  expect((await act('wang', 'resolve', { done: '已清理', reply: '通道已畅通', after: [after] })).text).toContain('resolved');
  await chores();
  const again = (await today('insp')).visits.find(({ why }) => why === 'recheck')!;
  const asks = (await today('insp')).checklists[again.checklist]!;
  expect(Object.keys(asks)).toEqual(['fire']);
  expect((await bring('insp', again, { answers: { fire: { value: 'yes' } } })).status).toBe(200);
  await chores();
  expect((await cases())[0]).toMatchObject({ id: opened!.id, phase: 'done', stage: 'archived' });
});

test('a second phone on one visit stands beside the first; nothing of it is lost', async () => {
  const visit = (await today('ida')).visits.find(({ why }) => why === 'schedule')!;
  const scene = await upload('ida');
  const answers = { ...good, electricity: { value: 'no', photos: [await upload('ida')] }, scene: { photos: [scene] } };
  expect((await bring('ida', visit, { answers })).body).toMatchObject({ stage: 'done', works: 2 });
  await chores();
  expect((await cases()).map(({ category: code, lead }) => [code, lead])).toContainEqual(['J0102', 'parkoffice']);
});

test('something seen on the way is a case at the moment it was seen, once', async () => {
  const at = new Date(house.clock.now().getTime() - 3_600_000).toISOString();
  const body = { id: randomUUID(), programme: 'city', at, phone: at, off: 0, words: '井盖缺失', place: { lng: 1, lat: 1 } };
  const say = () => house.ask('POST', '/api/v1/field/cases', { who: 'insp', body });
  const [one, other] = [await say(), await say()];
  expect([one.status, other.status]).toEqual([201, 201]);
  expect(other.body).toEqual(one.body);
  const row = await house.db.selectFrom('cases').selectAll().where('id', '=', body.id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ source: 'round', programme: 'city' });
  expect(row.opened.toISOString()).toBe(at);
});

const call = (who: string, body: object) => {
  const opens = house.clock.now().toISOString();
  const closes = new Date(house.clock.now().getTime() + 86_400_000).toISOString();
  return house.ask('POST', '/api/v1/campaigns', {
    who,
    body: { programme: 'inspection', round: 'dragnet', title: '排查', opens, closes, ...body },
  });
};

test('an unannounced check is known to nobody but those who go and those who plan, until it is done', async () => {
  expect((await call('ann', { round: 'unannounced' })).status).toBe(403);
  expect((await call('sun', { round: 'constructor' })).status).toBe(404);
  expect((await call('sun', { round: 'unannounced', only: ['nobody-knows'] })).status).toBe(422);
  const { id } = (await call('sun', { round: 'unannounced' })).body as { id: string };
  await chores();
  const list = async (who: string) =>
    (
      (await house.ask('GET', `/api/v1/visits?of=${id}`, { who })).body as {
        items: { id: string; hidden: boolean; who: { account: string }[] }[];
      }
    ).items;
  const [planned] = await list('sun');
  expect(planned).toMatchObject({ hidden: true });
  expect([await list('park'), await list('ann')]).toEqual([[], []]);
  expect((await house.ask('GET', `/api/v1/visits/${planned!.id}`, { who: 'park' })).status).toBe(404);
  const goes = planned!.who[0]!.account;
  const mine = (await today(goes)).visits.find(({ id: one }) => one === planned!.id)!;
  const answers = Object.fromEntries(
    ['stock', 'staff', 'gateDuty', 'vehicles', 'airing', 'surroundings'].map((name) => [name, { value: 'yes' }]),
  );
  expect((await bring(goes, mine, { answers: { ...answers, temperature: { value: '36.6' } } })).status).toBe(200);
  expect(await list('park')).toHaveLength(1);
});

test('a double random draw is refused without two inspectors, and anybody can work the published one out again', async () => {
  const draw = { seed: '2026-11-25 福彩3D 357', ratio: '50', least: 1, each: 2, interests: {} };
  expect((await call('sun', { round: 'discipline', draw: { ...draw, each: 1 } })).status).toBe(422);
  expect((await call('sun', { round: 'workSafety', draw: { ...draw, each: 3 } })).status).toBe(422);
  expect((await call('sun', { round: 'workSafety', draw: { ...draw, interests: { 'p-insp': [firm] } } })).status).toBe(422);
  const { id } = (await call('sun', { round: 'workSafety', title: '双随机', draw })).body as { id: string };
  await chores();
  expect((await house.ask('GET', `/api/v1/public/draws/${id}`)).status).toBe(404);
  expect((await house.ask('POST', `/api/v1/campaigns/${id}/publish`, { who: 'ann' })).status).toBe(403);
  expect((await house.ask('POST', `/api/v1/campaigns/${id}/publish`, { who: 'sun' })).status).toBe(200);
  type Page = Omit<Parameters<typeof drawAgain>[0], 'inspectors'> & {
    list: { id: string }[];
    excluded: string[];
    inspectors: { post: string; name: string }[];
    outcomes: { subject: string; inspectors: string[] }[];
  };
  const page = (await house.ask('GET', `/api/v1/public/draws/${id}`)).body as unknown as Page;
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const again = drawAgain(
    { ...page, inspectors: page.inspectors.map(({ post }) => ({ post, account: '', unit: '' })) },
    page.list.map((one) => one.id),
    page.excluded,
    sha256,
  );
  expect(again.map(({ subject, inspectors }) => [subject, [...(inspectors ?? [])].sort()])).toEqual(
    page.outcomes.map(({ subject, inspectors }) => [subject, [...inspectors].sort()]),
  );
  expect(page.inspectors.map(({ name }) => name).every((name) => name.includes('*'))).toBe(true);
  const lists = frozenText(
    page.list.map((one) => one.id),
    page.inspectors.map(({ post }) => post),
  );
  expect((page as unknown as { frozen: string }).frozen).toBe(sha256(lists));
});

test('a facility has one keeper, three disinfections a day are theirs, and whoever takes over has those to come', async () => {
  const data = { number: 'SS-1', name: '一楼母婴室', kind: 'mothers' };
  const entered = await house.ask('POST', '/api/v1/registers/hall/facilities/entries', { who: 'ann', body: { area: 'V', data } });
  const { id } = entered.body as { id: string };
  const act = (body: object) => house.ask('POST', `/api/v1/entries/${id}`, { who: 'ann', body });
  const gaps = async () =>
    ((await house.ask('GET', '/api/v1/registers/hall/facilities/coverage', { who: 'ann' })).body as { items: { gapCount: number }[] })
      .items[0]!.gapCount;
  const planned = async (round: string) => {
    await chores();
    const rows = await house.db
      .selectFrom('visits')
      .select(['state', 'who', 'opens'])
      .where('subject', '=', id)
      .where('round', '=', round)
      .execute();
    return rows.map(({ state, ...row }) => ({ ...row, slot: (state as { slot: string }).slot }));
  };
  expect(await gaps()).toBe(1);
  expect((await act({ do: 'assign', role: 'keeper', account: 'wen' })).status).toBe(200);
  expect((await act({ do: 'assign', role: 'keeper', account: 'lu' })).status).toBe(409);
  expect(await gaps()).toBe(0);

  const all = await planned('disinfect');
  const tomorrow = new Date(house.clock.now().getTime() + 86_400_000);
  const days = Map.groupBy(
    all.filter(({ opens }) => opens > tomorrow),
    ({ slot }) => slot.slice(0, 10),
  );
  const whole = [...days.values()].filter((own) => own.length === 3);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole[0]!.map(({ slot }) => slot.slice(11)).sort()).toEqual(['09:00', '12:00', '15:00']);
  expect(new Set(all.flatMap(({ who }) => who))).toEqual(new Set(['wen']));
  expect((await planned('upkeep')).length).toBeGreaterThan(0);

  const now = house.clock.now();
  expect((await act({ do: 'assign', role: 'keeper', account: 'lu', instead: true })).status).toBe(200);
  const later = (await planned('disinfect')).filter(({ opens }) => opens > now);
  expect(new Set(later.flatMap(({ who }) => who))).toEqual(new Set(['lu']));
  expect((await act({ do: 'move', to: 'repair' })).status).toBe(200);
});

test('somebody goes to an old person within 24 hours of a great change, and through the villages within two of a flood; nobody is called twice', async () => {
  const called = async (round: string) => {
    await chores();
    const rows = await house.db.selectFrom('visits').selectAll().where('round', '=', round).where('why', '=', 'event').execute();
    return rows.toSorted((a, b) => Number(a.opens) - Number(b.opens));
  };
  const entered = await house.ask('POST', '/api/v1/registers/eldercare/elders/entries', {
    who: 'ann',
    body: { area: 'V', data: { number: 'L-1', name: '陈某某', risk: 'general' } },
  });
  const { id } = entered.body as { id: string };
  const change = (data: object) => house.ask('POST', `/api/v1/entries/${id}`, { who: 'ann', body: { do: 'change', data } });
  await change({ risk: 'key' });
  expect(await called('caring')).toEqual([]);

  await change({ risk: 'high' });
  await change({ risk: 'high', phone: '10000001234' });
  house.clock.pass(30);
  await change({ major: 'fall' });
  await change({ major: 'hospital' });
  const visits = await called('caring');
  expect(visits.map(({ subject }) => subject)).toEqual([id, id, id]);
  expect(visits.map(({ opens, closes }) => (closes.getTime() - opens.getTime()) / 3_600_000)).toEqual([24, 24, 24]);
  expect((await called('caring')).length).toBe(3);
  await house.db.updateTable('checkpoints').set({ position: 0 }).where('name', '=', 'visits called for').execute();
  expect((await called('caring')).map((one) => one.id)).toEqual(visits.map((one) => one.id));

  const open = (body: object) =>
    house.ask('POST', '/api/v1/programmes/response/cases', { who: 'ann', body: { source: 'hotline', words: '水漫到路上了', ...body } });
  await open({ category: 'R0904', area: 'V', confidential: true });
  await open({ category: 'R0904' });
  await open({ category: 'response.any', area: 'V' });
  expect(await called('flood')).toEqual([]);
  const flood = await open({ category: 'R0904', area: 'V' });
  const [patrol, ...more] = await called('flood');
  expect([patrol?.subject, more]).toEqual(['V', []]);
  expect(patrol?.state).toMatchObject({ because: { why: 'event', id: (flood.body as { id: string }).id } });
});

test('a visit that nobody made is missed, and everything is in the chains', async () => {
  house.clock.pass(8 * 24 * 60);
  await chores();
  const stages = await house.db.selectFrom('visits').select(['round', 'stage']).where('round', '=', 'look').execute();
  expect(stages.some(({ stage }) => stage === 'missed')).toBe(true);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  expect(house.logged).toEqual([]);
});
