import { expect, test } from 'vitest';
import { at, Story } from '../case/testing/given.ts';
import { callerOf, type Person, people } from '../case/testing/people.ts';
import { testProgramme } from '../case/testing/programme.ts';
import { decideRights, evolveRights, type Hindrance, type Rights, type RightsCommand, type RightsWorld } from './index.ts';

const story = new Story({ programme: testProgramme() });
const world: RightsWorld = {
  own: new Map<string, Hindrance>([
    ['over', 'none'],
    ['open', 'open'],
    ['kept', { until: '2029-01-01' }],
  ]),
  isThem: false,
  bound: { firms: 0, bookings: 0 },
};
const does = (state: Rights | 'none', command: RightsCommand, who: Person, over: Partial<RightsWorld> = {}) =>
  decideRights({ ...world, ...over }, state, command, story.asking(who, at('03-20 09:00')));
const them = callerOf('c1');
const wish = (cases: string[], account = false): RightsCommand => ({ type: 'ask', cases, account, reason: '' });
const after = (state: Rights | 'none', { events }: ReturnType<typeof does>) => events.reduce(evolveRights, state) as Rights;
const refused = (act: () => unknown) => {
  try {
    act();
  } catch (fault) {
    const { code, faults } = fault as { code: string; faults: { path: string }[] };
    return [code, ...faults.map(({ path }) => path)];
  }
  return ['done'];
};
const asked = after('none', does('none', wish(['over']), them));

test('nobody asks for what is not theirs, is open or is kept by law, and is told of each', () => {
  expect(refused(() => does('none', wish([]), them))).toEqual(['unwell', 'matters']);
  expect(refused(() => does('none', wish(['of another', 'over']), them))).toEqual(['unwell', 'matters.0']);
  expect(refused(() => does('none', wish(['kept', 'over', 'open']), them))).toEqual(['still-open', 'matters.0', 'matters.2']);
  expect(refused(() => does('none', wish(['kept']), them))).toEqual(['kept-by-law', 'matters.0']);
  expect(refused(() => does(asked, wish(['over']), them))).toEqual(['pending-already']);
});

test('the number itself goes only when nothing hangs on it', () => {
  const free = new Map([['over', 'none']] as const);
  const bound = { own: free, bound: { firms: 1, bookings: 1 } };
  expect(refused(() => does('none', wish([], true), them, bound))).toEqual(['still-open', 'account', 'account']);
  expect(after('none', does('none', wish([], true), them, { own: free })).erasure).toMatchObject({ cases: ['over'], account: true });
});

test('only who may decides, never about their own wish, with a reason when refusing, and once', () => {
  expect(refused(() => does(asked, { type: 'grant' }, people.wang))).toEqual(['not-yours']);
  expect(refused(() => does(asked, { type: 'grant' }, people.supervisor, { isThem: true }))).toEqual(['own-work']);
  expect(refused(() => does(asked, { type: 'refuse', reason: ' ' }, people.supervisor))).toEqual(['unwell', 'reason']);
  expect(refused(() => does('none', { type: 'grant' }, people.supervisor))).toEqual(['no-such-thing']);
  const granted = after(asked, does(asked, { type: 'grant' }, people.supervisor));
  expect(refused(() => does(granted, { type: 'refuse', reason: '再等等' }, people.supervisor))).toEqual(['not-pending']);
});

test('what was opened again meanwhile is not granted', () => {
  expect(refused(() => does(asked, { type: 'grant' }, people.supervisor, { own: new Map([['over', 'open']]) }))).toEqual(['still-open']);
});

test('only the job says that it is done, once, and only of what was granted', () => {
  const granted = after(asked, does(asked, { type: 'grant' }, people.supervisor));
  expect(refused(() => does(granted, { type: 'finish' }, people.supervisor))).toEqual(['not-yours']);
  expect(does(asked, { type: 'finish' }, people.system).events).toEqual([]);
  const done = after(granted, does(granted, { type: 'finish' }, people.system));
  expect(done.erasure).toMatchObject({ stage: 'done' });
  expect(does(done, { type: 'finish' }, people.system).events).toEqual([]);
});
