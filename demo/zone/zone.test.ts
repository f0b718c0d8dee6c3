import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { officeHours } from '../../core/calendar/index.ts';
import * as core from '../../core/zone/index.ts';
import { families } from '../../server/app/families.ts';
import { demoApp } from '../../server/app/open311/demo-key.ts';
import { leaves } from './categories/index.ts';
import { demoZone } from './index.ts';
import { rosterFrom } from './roster.ts';

const { areas, units, accounts, posts, categories, duties, precedents } = demoZone;
const today = '2026-03-02';
const nodes = core.byId(areas);
const codes = core.byCode(categories);
const count = (kind: core.AreaKind, under = '990171') =>
  core.branchOf(under, areas).filter((one) => one.kind === kind && core.livesOn(one, today)).length;

test('no row has a fault', () => expect(core.checkZone(demoZone, today)).toEqual([]));

test('somebody is on duty whenever the demo is filled, and the roster has no fault', () => {
  for (const day of [today, '2029-12-31']) {
    const dutyRoster = rosterFrom(day);
    expect(core.checkZone({ ...demoZone, dutyRoster }, day)).toEqual([]);
    for (const hour of ['00:00', '12:30', '23:59']) expect(core.onDuty(dutyRoster, ['990171'], `${day} ${hour}`)).toBeDefined();
  }
});

test.each([
  ['areas', core.area],
  ['units', core.unit],
  ['accounts', core.account],
  ['posts', core.post],
  ['categories', core.category],
  ['duties', core.duty],
  ['precedents', core.precedent],
  ['limits', core.limitRow],
] as const)('the %s are as their schema says', (sheet, schema) => {
  expect(z.array(schema as z.ZodType).safeParse(demoZone[sheet]).error?.issues ?? []).toEqual([]);
});

test('the office hours are as the calendar wants them', () => expect(officeHours.safeParse(demoZone.officeHours).success).toBe(true));

test('it has the shape of the zone it stands for', () => {
  expect([count('park'), count('town'), count('subdistrict')]).toEqual([6, 1, 1]);
  expect([count('village', '990171100'), count('community', '990171001'), count('village', '990171001')]).toEqual([24, 3, 3]);
  expect([count('courtyard'), count('courtyard', '990171001001')]).toEqual([14, 14]);
  expect(count('building')).toBe(42);
  expect(core.branchOf('990171001002', areas).filter(({ kind }) => kind === 'grid')).toHaveLength(6);
  expect(count('grid', '990171001002')).toBe(5);
});

test('every village and community has grids', () => {
  for (const one of areas.filter(({ kind }) => kind === 'village' || kind === 'community')) {
    expect(count('grid', one.id)).toBeGreaterThanOrEqual(1);
    expect(count('grid', one.id)).toBeLessThanOrEqual(one.kind === 'village' ? 4 : 6);
  }
});

test('every kind of post is held, and every unit that handles has a handler', () => {
  expect(new Set(posts.map(({ kind }) => kind))).toEqual(new Set(core.postKinds));
  const handling = new Set(posts.filter((one) => one.kind === 'handler' && core.livesOn(one, today)).map(({ unit }) => unit));
  expect(units.filter(({ id, kind }) => kind !== 'command' && !handling.has(id))).toEqual([]);
});

test('every account has a post, its own name and its own user name', () => {
  expect(accounts.filter(({ id }) => id !== demoApp && !posts.some(({ account }) => account === id))).toEqual([]);
  expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length);
  expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
});

test('every grid has a grid worker', () => {
  const workers = posts.filter(({ kind }) => kind === 'gridWorker').map(({ area }) => area);
  const alone = areas.filter(
    (one) => one.kind === 'grid' && core.livesOn(one, today) && !core.pathOf(one.id, nodes).some(({ id }) => workers.includes(id)),
  );
  expect(alone).toEqual([]);
});

test('every category has a lead everywhere, and that lead can handle', () => {
  const handling = new Set(posts.filter(({ kind }) => kind === 'handler').map(({ unit }) => unit));
  for (const { id } of areas.filter((one) => core.livesOn(one, today)))
    for (const { code } of leaves) {
      const question = {
        categoryPath: core.pathOf(code, codes).map((one) => one.code),
        areaPath: core.pathOf(id, nodes).map((one) => one.id),
        date: today,
      };
      const answer = core.dutyFor(question, duties, precedents);
      if (answer.found === 'nothing' || !handling.has(answer.lead)) expect.fail(`${code} in ${id}: ${JSON.stringify(answer)}`);
    }
});

test('wherever a case is and whoever did it, somebody of another house can check it', () => {
  const kin = families(units).familyOf;
  const checkers = posts.filter(({ kind }) => kind === 'checker');
  for (const { id } of areas) {
    const path = core.pathOf(id, nodes).map((one) => one.id);
    const here = checkers.filter(({ area }) => path.includes(area)).map(({ unit }) => kin(unit));
    const unchecked = units.filter((unit) => !here.some((family) => !family.includes(unit.id)));
    expect(unchecked.map((unit) => unit.id)).toEqual([]);
  }
});

test('a courtyard has its property company, a village its committee, a park its office', () => {
  const lead = (code: string, area: string) => {
    const answer = core.dutyFor(
      {
        categoryPath: core.pathOf(code, codes).map((one) => one.code),
        areaPath: core.pathOf(area, nodes).map((one) => one.id),
        date: today,
      },
      duties,
      precedents,
    );
    return answer.found === 'nothing' ? 'nobody' : answer.lead;
  };
  expect([
    lead('R0102', '990171001001T01-2'),
    lead('R0501', '99017110020701'),
    lead('E0201', '990171Y05'),
    lead('E0501', '990171Y05'),
  ]).toEqual(['nuanchao', 'taoxi', 'baichuan', 'jingfa']);
});

test('there are about ninety matters, in five programmes', () => {
  expect(new Set(categories.map(({ programme }) => programme))).toEqual(
    new Set(['response', 'enterprise', 'city', 'inspection', 'mandatory-report']),
  );
  expect(leaves.length).toBeGreaterThanOrEqual(85);
});

test('limits are those of the field: two urgent hours for a missing manhole cover', () => {
  expect(codes.get('C0101')).toMatchObject({ urgency: 'danger', limits: { promise: { n: 2, unit: 'urgentHours' } } });
  expect(codes.get('C0102')).toMatchObject({ limits: { promise: { n: 4, unit: 'workHours' } } });
  expect(codes.get('C1601')).toMatchObject({ limits: { promise: { n: 15, unit: 'workDays' } } });
});

test('nothing of it is a real name of the zone it stands for (kept here as digests only)', () => {
  const real = new Set(
    [
      '03926eaa1e 0dc68c1ebe 0df06a668d 1a2f07b38c 1ffdb9ae45 21dab5fd5c 22d3e95a4b 28af51c901 2bb1069e94',
      '2d6cfbc1eb 2e14027b5a 36643345c9 38fc404285 3b92de1493 3ec9a4af33 4867b47e17 4ca356de4c 4e9ed9949b',
      '5baffa176e 640cd17a07 6bb95086e8 6f491d5cbd 6f6e021d9a 727db8130b 743be914f8 85003ea7af 8a38407eef',
      '8b58a45443 925820d3b2 b29d6d953b b400731c82 b45238a6ae bedd43874e c56ce91427 cb1554808e d4aa21c1bc',
      'd4e2a232ed db5f894d8a e5bbd3fce2 e80c116c71 fc07c09329 fcb3db59aa',
    ].flatMap((line) => line.split(' ')),
  );
  const runs = readdirSync('demo', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .flatMap((file) => readFileSync(`demo/${file}`, 'utf8').match(/\p{Script=Han}{2,}/gu) ?? []);
  const pieces = new Set(
    [...new Set(runs)].flatMap((run) => [...run].flatMap((_, at) => [2, 3, 4].map((long) => run.slice(at, at + long)))),
  );
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
  expect([...pieces].filter((piece) => real.has(digest(piece)))).toEqual([]);
});

test('phones are of a range that nobody has', () => {
  for (const { phone } of accounts) expect(phone).toMatch(/^100000\d{5}$/);
});

test('whoever lists one post of each kind finds somebody with work to do', () => {
  const first = (kind: core.PostKind) => posts.find((one) => one.kind === kind)?.account;
  expect(core.postKinds.map(first)).toEqual([
    'shouli',
    'weixiu',
    'hecha',
    'chenxi.wangge1',
    'chengguan.xuncha',
    'fenggu.fuwu',
    'lingdao',
    'duban',
    'xitong',
    'anquan',
    'shenji',
  ]);
});
