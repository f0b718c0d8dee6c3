import { expect, test } from 'vitest';
import type { RoundPart } from '../programme/rounds.ts';
import { calledByCase, calledByEntry, type Says, subjectsAt } from './called.ts';

const within = { n: 24, unit: 'urgentHours' } as const;
const round: Pick<RoundPart, 'after'> = {
  after: [
    { on: { becomes: { stage: ['living'], risk: ['high'] } }, within },
    { on: { changes: ['major'] }, within },
    { on: { case: 'opened', categories: ['R09'] }, within },
    { on: { case: 'over', sources: ['button'] }, within },
  ],
};
const who = (risk: string, major = 'none', stage = 'living'): Says => ({ risk, major, stage });

test.each<[string, Says, Says]>([
  ['was at high risk before', who('high'), who('high')],
  ['is at high risk but away', who('key'), who('high', 'none', 'away')],
  ['is at less risk now', who('high'), who('key')],
  ['is new, at no high risk', 'none', who('general', 'fall')],
  ['is gone', who('key'), 'none'],
])('nobody is called to somebody who %s', (_, before, now) => expect(calledByEntry(round, before, now)).toBeUndefined());

test.each<[string, Says, Says]>([
  ['is entered at high risk', 'none', who('high')],
  ['comes to high risk', who('key'), who('high')],
  ['comes home at high risk', who('high', 'none', 'away'), who('high')],
  ['went through something', who('general'), who('general', 'fall')],
  ['went through something else', who('general', 'fall'), who('general', 'hospital')],
])('somebody goes to whoever %s', (_, before, now) => expect(calledByEntry(round, before, now)).toMatchObject({ within }));

test('a case calls by its category or what lies over it, or by its source, when it is opened or over as the rule says', () => {
  const told = { case: 'opened', categoryPath: ['R0904', 'R09'], source: 'button' } as const;
  expect(calledByCase(round, told)).toBe(round.after![2]);
  expect(calledByCase(round, { ...told, categoryPath: ['R0102', 'R01'] })).toBeUndefined();
  expect(calledByCase(round, { ...told, case: 'over' })).toBe(round.after![3]);
  expect(calledByCase(round, { ...told, case: 'over', source: 'hotline' })).toBeUndefined();
});

test('a case is at the firm that called, else at all that lies inside its area, else at the nearest area around it', () => {
  const at = (kind: string, id: string, ...areaPath: string[]) => ({ kind, id, areaPath });
  const [town, village, other] = [at('area', 'T', 'Z', 'T'), at('area', 'V', 'Z', 'T', 'V'), at('area', 'W', 'Z', 'T', 'W')];
  const [firm, next] = [at('firm', 'F', 'Z', 'P'), at('firm', 'G', 'Z', 'P')];
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  expect(ids(subjectsAt([firm, next], { areaPath: ['Z', 'P'], firms: ['F'] }))).toEqual(['F']);
  expect(ids(subjectsAt([firm, next], { areaPath: ['Z', 'P'], firms: [] }))).toEqual(['F', 'G']);
  expect(ids(subjectsAt([village, other], { areaPath: ['Z', 'T'], firms: [] }))).toEqual(['V', 'W']);
  expect(ids(subjectsAt([town, village, other], { areaPath: ['Z', 'T', 'V', 'g1'], firms: [] }))).toEqual(['V']);
  expect(ids(subjectsAt([village, other], { areaPath: ['Z', 'Q'], firms: [] }))).toEqual([]);
  expect(ids(subjectsAt([village], { areaPath: [], firms: [] }))).toEqual([]);
});
