import { expect, test } from 'vitest';
import { areaAt, byId, covers, pathOf } from '../../core/zone/index.ts';
import { caseProgrammes } from '../../programmes/index.ts';
import { demoRows, demoZone } from '../zone/index.ts';
import { stories } from './index.ts';
import { tellOnPaper } from './on-paper.ts';
import { pictureOf } from './pictures/index.ts';
import { middleOf, momentsOf } from './tell.ts';

const nodes = byId(demoRows.areas);
const tell = (now: string) => tellOnPaper(stories, caseProgrammes, demoZone.zone, demoRows, new Date(now));

test.each([
  ['a Friday afternoon', '2026-11-20T09:30:00.000Z'],
  ['five past midnight', '2026-05-13T16:05:00.000Z'],
  ['a Sunday morning', '2026-03-01T01:00:00.000Z'],
  ['the fourth day of the Spring Festival', '2026-02-20T03:00:00.000Z'],
  ['the day after the National Day holidays', '2026-10-08T02:30:00.000Z'],
  ['the first of January', '2027-01-01T12:00:00.000Z'],
])('every story can be told on %s, without a refusal', (_, now) => expect(tell(now)).toHaveLength(stories.length));

test('nothing of them lies ahead, and nothing is left out but what is of today', () => {
  const now = new Date('2026-05-13T16:05:00.000Z');
  const moments = momentsOf(stories, now, 480);
  expect(moments.every(({ at }) => at <= now)).toBe(true);
  expect(moments.length).toBe(stories.reduce((sum, { steps }) => sum + steps.length + 1, 0));
});

test('they show every stage that a desk has to do with', () => {
  const stages = new Set(tell('2026-11-20T09:30:00.000Z').map(({ state }) => state.stage));
  for (const stage of [
    'received',
    'asked',
    'accepted',
    'arbitration',
    'dispatched',
    'handling',
    'resolved',
    'completed',
    'archived',
    'declined',
    'merged',
    'withdrawn',
    'verifying',
  ])
    expect(stages, stage).toContain(stage);
});

test('they show late cases, a hung and a supervised one, confidential ones, every grade', () => {
  const states = tell('2026-11-20T09:30:00.000Z').map(({ state }) => state);
  expect(states.filter(({ rung, phase }) => rung !== 'none' && rung !== 'warned' && phase !== 'done').length).toBeGreaterThanOrEqual(5);
  expect(states.filter(({ hung }) => hung)).toHaveLength(1);
  expect(states.some(({ supervised }) => supervised)).toBe(true);
  expect(states.filter(({ shield }) => shield.confidential).length).toBeGreaterThanOrEqual(3);
  expect(new Set(states.flatMap(({ ratings }) => ratings.map(({ score }) => score)))).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(states.filter(({ handling }) => handling > 1).length).toBeGreaterThanOrEqual(2);
});

test('about forty, in every programme with an open door and in many places', () => {
  expect(stories.length).toBeGreaterThanOrEqual(40);
  expect([...new Set(stories.map(({ programme }) => programme))].sort()).toEqual(
    caseProgrammes
      .filter(({ cases }) => cases.portal || cases.receives)
      .map(({ id }) => id)
      .sort(),
  );
  expect(new Set(stories.map(({ area }) => area)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
});

test('a report of suspected harm is done and another is being acted on, known to few', () => {
  const reports = tell('2026-11-20T09:30:00.000Z').filter(({ state }) => state.shield.restricted);
  expect(reports.map(({ state }) => `${state.stage} ${state.lead}`)).toEqual(['archived gongan', 'handling gongan']);
});

test('each happens inside its area, and its telephone belongs to nobody', () => {
  for (const story of stories) {
    expect(covers(nodes.get(story.area)!.shape!, middleOf(story.area, demoRows)), story.id).toBe(true);
    const found = areaAt(middleOf(story.area, demoRows), demoRows.areas, '2026-03-02');
    expect(found === 'nowhere' ? [] : pathOf(found.id, nodes).map(({ id }) => id), story.id).toContain(story.area);
    if (story.caller?.phone) expect(story.caller.phone).toMatch(/^100000\d{5}$/);
  }
});

test('everybody who acts in them has an account, and every picture can be drawn', () => {
  const names = new Set(['caller', ...demoRows.accounts.map(({ username }) => username)]);
  for (const story of stories) {
    for (const by of [story.by, ...story.steps.map((step) => step.by)]) expect(names, `${story.id} ${by}`).toContain(by);
    const drawn = [
      ...(story.photos ?? []),
      ...story.steps.flatMap(({ data }) =>
        Object.values(data).flatMap((value) =>
          typeof value === 'object' && value !== null && 'pictures' in value ? (value.pictures as string[]) : [],
        ),
      ),
    ];
    for (const name of drawn) expect(pictureOf(name), name).toMatch(/^<svg /);
  }
});
