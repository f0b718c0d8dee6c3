import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, handClock, plainWay } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import type { Filters } from './filters.ts';
import { followCase } from './follow.ts';
import { listCases } from './list.ts';
import { revealCallers } from './reveal.ts';
import { caseEvents } from './steps.ts';
import { suggestionFor } from './suggestion.ts';
import { caseView } from './view.ts';
import { viewCounts } from './views.ts';

let base: FreshDatabase;
let house: CaseHouse;
const clock = handClock();
beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db, { clock });
});
afterAll(() => base.drop());

const go = async (id: string, steps: number) => {
  for (const [who, action, data] of plainWay.slice(0, steps)) await house.act(who, id, action, data);
};
const list = async (who: string, filters: Filters = {}) => listCases(house, await house.as(who), filters);
const ids = async (who: string, filters: Filters = {}) => (await list(who, filters)).items.map(({ id }) => id);
const caller = { name: '王某某', phone: '10000001234' };

describe('a queue', () => {
  test('shows each what waits for them, and nothing else', async () => {
    const { id } = await house.open({ caller });
    expect(await ids('ann')).toContain(id);
    expect(await ids('wang')).not.toContain(id);
    await go(id, 2);
    expect(await ids('ann')).not.toContain(id);
    expect((await list('wang')).items.find((row) => row.id === id)).toMatchObject({
      what: 'case',
      stage: 'dispatched',
      leadName: { zh: 'water' },
      areaName: { zh: 'G片' },
      areaPathName: { zh: 'T片 · V片 · G片' },
      excerpt: '路灯不亮',
    });
    expect(await ids('lu')).not.toContain(id);
    await house.act('wang', id, 'sign', {});
    await house.act('wang', id, 'resolve', plainWay[3]![2]);
    expect(await ids('wang')).not.toContain(id);
    expect(await ids('chen')).toContain(id);
    expect(await ids('wang', { view: 'mine-done' })).toContain(id);
  });

  test('goes by urgency, then by what falls due first, and pages without losing or repeating any', async () => {
    const made: string[] = [];
    for (const urgency of ['normal', 'danger', 'urgent', 'normal', 'danger', 'urgent', 'normal'] as const)
      made.push((await house.open({ urgency, category: 'response.any' }, 'ann')).id);
    const whole = (await list('ann', { limit: 100 })).items;
    expect(whole.map(({ urgency }) => urgency)).toEqual(
      whole.map(({ urgency }) => urgency).sort((a, b) => 'dun'.indexOf(a[0]!) - 'dun'.indexOf(b[0]!)),
    );
    for (const view of ['mine', 'all'] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await list('ann', { view, limit: 3, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(await ids('ann', { view, limit: 100 }));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(made));
    }
  });

  test('can be narrowed by anything', async () => {
    const { id, number } = await house.open(
      { words: '井盖松动100%_响', area: 'P', urgency: 'urgent', above: { number: '来件7号' } },
      'ann',
    );
    await house.index();
    const found = async (filters: Filters) => (await ids('ann', { view: 'all', ...filters })).includes(id);
    for (const yes of [
      { area: 'P' },
      { area: 'Z' },
      { urgency: 'urgent' },
      { stage: 'received' },
      { phase: 'intake' },
      { source: 'hotline' },
      { number },
      { q: '井盖' },
      { q: '100%_' },
      { q: '来件7号' },
      { number: number.replaceAll('-', ' ') },
    ])
      expect([yes, await found(yes)]).toEqual([yes, true]);
    for (const no of [
      { area: 'T' },
      { urgency: 'normal' },
      { programme: 'city' },
      { unit: 'water' },
      { q: '101%' },
      { number: 'nothing' },
      { kind: 'thanks' },
    ])
      expect([no, await found(no)]).toEqual([no, false]);
  });

  test('knows what is late and what falls due today', async () => {
    const { id } = await house.open({ urgency: 'danger', category: 'response.any' }, 'ann');
    expect(await ids('ann', { view: 'today' })).toContain(id);
    clock.pass(3 * 60);
    expect(await ids('ann', { view: 'late', limit: 100 })).toContain(id);
    expect((await list('ann', { view: 'late' })).items[0]).toMatchObject({ promiseState: 'late' });
    clock.pass(-3 * 60);
  });

  test('a cursor of another view, or a made-up one, is refused', async () => {
    const { next } = await list('ann', { view: 'all', limit: 1 });
    await expect(list('ann', { view: 'mine', after: next! })).rejects.toMatchObject({ code: 'unwell' });
    for (const after of ['x', 'bm90IGpzb24', Buffer.from('["all","drop table","x"]').toString('base64url')])
      await expect(list('ann', { view: 'all', after })).rejects.toMatchObject({ code: 'unwell' });
  });

  test('counts are those of the views', async () => {
    const counts = Object.fromEntries((await viewCounts(house, await house.as('ann'))).map(({ id, count }) => [id, count]));
    expect(counts.mine).toBe((await list('ann', { limit: 100 })).items.length);
    expect(Object.keys(counts)).toEqual(['mine', 'today', 'late', 'open', 'all', 'mine-done']);
    expect((await viewCounts(house, await house.as('audit'))).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('a case on one page', () => {
  test('masks who called, and offers the actions of now and no others', async () => {
    const { id } = await house.open({ caller, place: { lng: 1, lat: 1, address: '东门' } });
    const page = await caseView(house, await house.as('ann'), id);
    expect(page).toMatchObject({
      words: '路灯不亮',
      address: '东门',
      area: 'G',
      point: { lng: 1, lat: 1 },
      callers: [{ name: '王**', phone: '100****1234' }],
    });
    expect(page.actions.map((action) => action.id)).toEqual(expect.arrayContaining(['accept', 'ask', 'decline']));
    expect(page.actions[0]).toMatchObject({
      id: 'accept',
      main: true,
      form: { type: 'object', required: expect.arrayContaining(['category']) },
    });
    expect(page.followLink).toMatch(/^\/c\//);
  });

  test('is not there for whoever may not see it', async () => {
    const { id } = await house.open();
    for (const who of ['wang', 'park', 'audit', 'sys'])
      await expect(caseView(house, await house.as(who), id)).rejects.toMatchObject({ code: 'no-such-case', status: 404 });
    await expect(caseEvents(house, await house.as('wang'), id)).rejects.toMatchObject({ code: 'no-such-case' });
  });

  test('tells who called only for a purpose, and that stands in the log', async () => {
    const { id } = await house.open({ caller });
    expect(await revealCallers(house, house.door, await house.as('ann'), id, '回电核实')).toMatchObject({ callers: [caller] });
    expect((await caseEvents(house, await house.as('ann'), id)).at(-1)).toMatchObject({
      type: 'revealed',
      who: { name: 'ann某', post: { zh: '受理员' } },
    });
    await expect(revealCallers(house, house.door, await house.as('grid'), id, '好奇')).rejects.toMatchObject({
      status: expect.any(Number),
    });
  });

  test('keeps the identity of a confidential case to those named, and of an anonymous one to the desk', async () => {
    const { id: secret } = await house.open({ caller, confidential: true, category: 'response.any' }, 'ann');
    expect((await caseView(house, await house.as('ann'), secret)).callers[0]).toMatchObject({ name: '王**' });
    expect((await caseView(house, await house.as('sun'), secret)).callers[0]).toMatchObject({ name: null, phone: null });
    await house.index();
    expect(await ids('ann', { view: 'all', q: '路灯' })).toContain(secret);
    expect(await ids('sun', { view: 'all', q: '路灯' })).not.toContain(secret);
    const { id: quiet } = await house.open({ caller, anonymous: true });
    await go(quiet, 2);
    expect((await caseView(house, await house.as('wang'), quiet)).callers[0]).toMatchObject({ name: null, anonymous: true });
    expect((await caseView(house, await house.as('ann'), quiet)).callers[0]).toMatchObject({ name: '王**' });
  });

  test('its history names every step, who did it, and what was filled in', async () => {
    const { id } = await house.open({ caller });
    await go(id, 5);
    const steps = await caseEvents(house, await house.as('ann'), id);
    expect(steps.map(({ title }) => title.zh)).toEqual(['登记', '受理', '派单', '签收', '办结', '核查通过']);
    expect(steps[1]!.data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: expect.objectContaining({ zh: '事项分类' }), value: { zh: '杂事', en: 'Anything' } }),
      ]),
    );
    expect(steps[4]!.data.map(({ value }) => value)).toEqual(expect.arrayContaining(['换了灯泡', '已经修好']));
    expect(steps[4]!.who).toMatchObject({ name: 'wang某', unit: { zh: 'water' }, post: { zh: '承办人' } });
  });

  test('the duty table says who should lead, and why', async () => {
    const { id } = await house.open();
    await go(id, 1);
    expect(await suggestionFor(house, await house.as('ann'), id)).toMatchObject({
      lead: 'water',
      found: 'duty',
      why: { zh: '权责清单：三定方案' },
    });
  });
});

describe('a caller', () => {
  test('follows in plain words, rates by the link, and never reads a name of staff', async () => {
    const { id, link } = await house.open({ caller });
    await go(id, 5);
    const view = await followCase(house, house.zone, link);
    expect(view).toMatchObject({ words: '路灯不亮', stage: 'completed', mergedInto: null, rating: null });
    expect(view.timeline.map(({ words }) => words.zh)).toEqual([
      '已登记您的诉求',
      '已受理',
      '已派给water',
      '承办单位已签收，开始办理',
      '答复：已经修好',
      '核查通过，已办结',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/某|换了灯泡/);
    expect(view.actions.map((action) => action.id)).toContain('rate');
    const callerId = (await base.db.selectFrom('links').select('caller').where('caseId', '=', id).executeTakeFirstOrThrow()).caller;
    await house.act('caller', id, 'rate', { solved: 'yes', score: 5 }, { caller: callerId });
    expect(await followCase(house, house.zone, link)).toMatchObject({ stage: 'archived', rating: { solved: 'yes', score: 5 } });
  });

  test('whose case was merged follows the main one', async () => {
    const main = await house.open({ caller });
    const { id, link } = await house.open({ words: '同一盏灯', caller });
    await go(main.id, 1);
    await house.act('ann', id, 'merge', { into: main.id });
    expect(await followCase(house, house.zone, link)).toMatchObject({ words: '同一盏灯', mergedInto: main.number, stage: 'accepted' });
  });

  test('reads what they added themselves, never what another caller of the same case added', async () => {
    const main = await house.open({ caller });
    const { id, link } = await house.open({ words: '同一盏灯', caller });
    await go(main.id, 1);
    await house.act('ann', id, 'merge', { into: main.id });
    const callerOf = async (caseId: string) =>
      (await base.db.selectFrom('links').select('caller').where('caseId', '=', caseId).executeTakeFirstOrThrow()).caller;
    await house.act('caller', main.id, 'add', { words: '我家电话换了' }, { caller: await callerOf(main.id) });
    await house.act('caller', main.id, 'add', { words: '灯柱也歪了' }, { caller: await callerOf(id) });
    const said = (await followCase(house, house.zone, link)).timeline.map(({ words }) => words.zh).join(' ');
    expect(said).toContain('灯柱也歪了');
    expect(said).not.toContain('我家电话换了');
  });

  test('with a wrong link sees nothing', async () => {
    await expect(followCase(house, house.zone, 'x'.repeat(43))).rejects.toMatchObject({ code: 'no-such-case' });
  });
});
