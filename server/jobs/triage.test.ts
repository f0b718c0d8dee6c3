import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { type CaseHouse, caseHouse } from '../../test/helpers/case-house.ts';
import { caseZone } from '../../test/helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { actAsk } from '../app/cases/act.ts';
import { suggestionFor } from '../app/cases/suggestion.ts';
import { caseView } from '../app/cases/view.ts';
import { triageQuality } from '../app/triage/quality.ts';
import { keptCounts, recordExamples } from '../db/queries/triage.ts';
import { keepLearning } from './learn.ts';
import { keepTriage } from './triage.ts';

const kinds = ['灯', '水', '校'] as const;
const says: Record<(typeof kinds)[number], readonly string[]> = {
  灯: ['路灯不亮', '灯杆歪了', '灯一闪一闪', '晚上没灯太黑', '灯泡坏了'],
  水: ['自来水管漏水', '停水两天', '水压太小', '水是黄的', '水表坏了'],
  校: ['幼儿园学费贵', '老师收费补课', '报名要什么材料', '学校门口太乱', '校服太差'],
};
const leaf = (code: string) => ({ ...caseZone.categories[0]!, code, name: t(code, code) });
const rows = { ...caseZone, categories: [...caseZone.categories, ...kinds.map(leaf)] };

let base: FreshDatabase;
let house: CaseHouse;
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db, { rows });
});
afterAll(() => base.drop());

const work = () => keepTriage(house, house.zone).work();
const suggested = async (id: string, who = 'ann') => suggestionFor(house, await house.as(who), id);
const seen = async (id: string) => caseView(house, await house.as('ann'), id);

describe('before anything was learned', () => {
  test('a category is not suggested, and nothing breaks over words that say nothing', async () => {
    const { id } = await house.open({ words: '🙏' });
    await work();
    expect(await suggested(id)).toMatchObject({ model: 0, category: null, perhaps: [], area: null, urgency: null, doubles: [] });
  });

  test('too few messages teach nothing', async () => {
    await keepLearning(base.db, house.ports, house.zone).work();
    expect(await base.db.selectFrom('triageModels').selectAll().execute()).toEqual([]);
  });
});

describe('what presses', () => {
  test('rises to the top with the word that decided, once, and its promise is that of such a case', async () => {
    const { id } = await house.open({ words: 'V片有人晕倒在路边，快来' });
    expect(await seen(id)).toMatchObject({ urgency: 'normal' });
    await work();
    expect(await seen(id)).toMatchObject({ urgency: 'danger', stage: 'received' });
    expect(await suggested(id)).toMatchObject({ urgency: { urgency: 'danger', word: '晕倒', minor: false } });
    const raised = () => base.db.selectFrom('events').select('data').where('stream', '=', id).where('type', '=', 'hastened').execute();
    expect(await raised()).toEqual([{ data: expect.objectContaining({ word: '晕倒', signal: 'life' }) }]);
    await base.db.updateTable('checkpoints').set({ position: 0 }).where('name', '=', 'triage').execute();
    await work();
    expect(await raised()).toHaveLength(1);
  });

  test('what the desk has judged already stays as it judged', async () => {
    const { id } = await house.open({ words: '停电了，已经报修' });
    await house.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G', urgency: 'normal' });
    await work();
    expect(await seen(id)).toMatchObject({ urgency: 'normal' });
  });

  test('nobody but the house itself can raise a case', async () => {
    const { id } = await house.open();
    const ask = { ...actAsk(id, 'accept'), command: { type: 'hasten', urgency: 'danger', signal: 'life', word: 'x' } };
    await expect(house.door.submit(await house.as('ann'), 'case', ask)).rejects.toThrow();
  });
});

test('doubles meet, two villages do not, and whoever may not see a case is not shown it', async () => {
  const first = await house.open({ words: '水管爆了，水哗哗往外冒', place: { lng: 1, lat: 1 } });
  const again = await house.open({ words: '自来水管道破裂，到处是水', place: { lng: 1.0005, lat: 1 } });
  const far = await house.open({ words: '水管爆了，水哗哗往外冒', place: { lng: 6, lat: 6 } });
  await work();
  expect((await suggested(again.id)).doubles.map(({ number }) => number)).toEqual([first.number]);
  expect((await suggested(far.id)).doubles).toEqual([]);
  expect(await suggested(again.id)).toMatchObject({ area: { id: 'G', why: { zh: '地图上的位置落在这里' } } });
  await expect(suggested(again.id, 'park')).rejects.toThrow();
  await expect(suggested(again.id, 'audit')).rejects.toThrow();
});

test('it learns from what was written for the zone, names its version, and what the desk made of it is counted', async () => {
  const places = ['东头', '西口', '南门', '北街'];
  const lessons = kinds.flatMap((category) =>
    says[category].flatMap((words) => places.map((place) => ({ category, words: `${place}${words}，请来看看` }))),
  );
  await recordExamples(
    base.db,
    house.zone,
    lessons.map((lesson, at) => ({ id: `x${at}`, ...lesson })),
  );
  await keepLearning(base.db, house.ports, house.zone).work();
  const model = await base.db.selectFrom('triageModels').select(['version', 'learned', 'quality']).executeTakeFirstOrThrow();
  expect(model).toMatchObject({ version: 1, learned: 60, quality: { labels: expect.any(Array), confusion: expect.any(Array) } });
  await keepLearning(base.db, house.ports, house.zone).work();
  expect(await base.db.selectFrom('triageModels').select('version').execute()).toHaveLength(1);

  house = await caseHouse(base.db, { rows, clock: house.clock });
  const { id } = await house.open({ words: 'V片小路上路灯不亮，晚上太黑', place: { lng: 1, lat: 1 } });
  await work();
  const shown = await suggested(id);
  expect(shown).toMatchObject({ model: 1, area: { id: 'G' } });
  expect(shown.category?.code ?? shown.perhaps[0]?.code).toBe('灯');
  await house.act('ann', id, 'accept', { kind: 'help', category: '灯', area: 'V' });
  await work();
  const counts = await keptCounts(base.db, house.zone);
  expect(counts).toContainEqual({ model: 1, part: 'area', made: 'changed', count: 1 });
  expect(counts).toContainEqual({ model: 1, part: 'category', made: shown.category ? 'kept' : 'none', count: 1 });

  const { models, made, categories } = await triageQuality(
    base.db,
    house.zone,
    await house.books.of(base.db, house.zone),
    house.clock.now(),
  );
  const [newest] = models;
  expect(newest).toMatchObject({ version: 1, learned: 60, cases: 0 });
  expect(newest!.right).toBeGreaterThan(newest!.heldBack / 3);
  expect(newest!.amongThree).toBeGreaterThanOrEqual(newest!.right);
  expect(newest!.suggestedRight).toBeLessThanOrEqual(newest!.suggested);
  expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(newest!.heldBack);
  expect(categories.reduce((sum, { right }) => sum + right, 0)).toBe(newest!.right);
  expect(made.find(({ part }) => part === 'area')).toEqual({ part: 'area', kept: 0, changed: 1, none: 1 });
});
