/** Any story at all, for the properties: what anybody may do, and what they may not, in any order and at any time. */
import fc, { type GeneratorValue } from 'fast-check';
import { actionsFor } from '../actions.ts';
import type { Command, World } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import type { Case } from '../state.ts';
import { photos, Story } from './given.ts';
import { both, callerOf, type Person, people } from './people.ts';

const words = '张三李四10000001234';
const units = ['water', 'crew', 'roads', 'town', 'village', 'police', 'audit', 'centre', 'moon'] as const;
const moments = ['2026-03-10T18:00:00+08:00', '2026-05-30T18:00:00+08:00', '2027-02-01T18:00:00+08:00'] as const;

/** Another case, into which this one may be merged. */
const mainCase = '33333333-3333-4333-8333-333333333333';

const oneOfNumbers = () => fc.constantFrom(0, 0, 0.5, 1, 5, 24, 70, 400);
const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const unit = () => oneOf(units);
const until = () => oneOf(moments);
const said = () => fc.constant(words);
const grade = () => fc.integer({ min: 1, max: 5 });
const pictures = () => fc.constant([photos[0]]);

/** How the fields of the forms are filled in: mostly right. */
const fields: Record<string, () => fc.Arbitrary<unknown>> = {
  kind: () => oneOf(['help', 'complaint']),
  category: () => oneOf(['pipe', 'gas', 'conduct', 'bullying']),
  minor: () => fc.boolean(),
  area: () => oneOf(['T', 'V', 'Z']),
  about: () => fc.array(unit(), { maxLength: 1 }),
  confidential: () => fc.boolean(),
  lead: unit,
  assisting: () => fc.array(unit(), { maxLength: 2 }),
  units: () => fc.array(unit(), { minLength: 1, maxLength: 2 }),
  to: unit,
  until,
  score: grade,
  officer: grade,
  solved: () => oneOf(['yes', 'partly', 'no']),
  outcome: () => oneOf(['reached', 'unanswered']),
  how: () => fc.constant('phone'),
  reason: () => oneOf(['duty', 'elsewhere']),
  before: pictures,
  after: pictures,
  photos: pictures,
  evidence: pictures,
  urgency: () => oneOf(['normal', 'urgent', 'danger']),
  scores: () => fc.constant([{ unit: 'roads', score: 3 }]),
  call: () => fc.constant('REC-1'),
  into: () => fc.constant(mainCase),
  answer: () => oneOf(['granted', 'denied']),
};

/** Everybody who might ask, the callers of the case included. */
export const everybody = ({ callers }: Case): readonly Person[] => [
  ...Object.values(people),
  both('wang', people.wang, people.checker),
  both('double', people.lu, people.checker, people.desk),
  callerOf('somebody-else'),
  ...callers.map(({ id }) => callerOf(id)),
];

type Step = Readonly<{ person: Person; command: Command; drawn: boolean }>;

const fill = (g: GeneratorValue, names: readonly string[], required: readonly string[], request: string | undefined) =>
  Object.fromEntries(
    names
      .filter((name) => required.includes(name) || g(fc.boolean))
      .map((name) => [name, name === 'request' ? request : g(fields[name] ?? said)]),
  );

/** A button that somebody really has, its form filled in. */
const button = (g: GeneratorValue, told: Story): Step | 'none' => {
  const drawn = everybody(told.state).flatMap((person) =>
    actionsFor(told.world, told.state, told.asking(person, told.now)).map((action) => ({ person, action })),
  );
  const mains = drawn.filter(({ action }) => action.main);
  const buttons = mains.length > 0 && g(fc.nat, { max: 2 }) > 0 ? mains : drawn;
  const ids = [...new Set(buttons.map(({ action }) => action.id))];
  const id = ids[g(fc.nat, { max: Math.max(0, ids.length - 1) })];
  const pressers = buttons.filter(({ action }) => action.id === id);
  const chosen = pressers[g(fc.nat, { max: Math.max(0, pressers.length - 1) })];
  if (!chosen) return 'none';
  const { form, demands, assigns, requests } = chosen.action;
  const required = [
    ...Object.entries(form.shape).flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
    ...demands,
  ];
  const request = requests[g(fc.nat, { max: Math.max(0, requests.length - 1) })];
  const data = fill(g, Object.keys(form.shape), required, request);
  const assignee = assigns && g(fc.boolean) ? g(oneOf, ['wang', 'wen', 'ping', 'lu']) : undefined;
  return { person: chosen.person, drawn: true, command: { type: 'act', action: chosen.action.id, data, assignee, number: 'n2' } };
};

const anyAction = [
  'accept',
  'dispatch',
  'sign',
  'resolve',
  'pass',
  'rate',
  'record',
  'reopen',
  'grant',
  'arbitrate',
  'withdraw',
  'add',
  'whistle',
];

/** Something that somebody tries, allowed or not. */
const attempt = (g: GeneratorValue, told: Story): Step => {
  const persons = everybody(told.state);
  const person = persons[g(fc.nat, { max: persons.length - 1 })] as Person;
  const command = g(() =>
    fc.constantFrom<Command>(
      { type: 'check-clock' },
      { type: 'check-clock' },
      { type: 'recount' },
      { type: 'raise', harm: 'minor' },
      { type: 'reveal', purpose: '抽查' },
      { type: 'hand-over', from: 'wang', to: 'wen' },
      ...anyAction.map(
        (action): Command => ({ type: 'act', action, data: { solved: 'yes', score: 5, lead: 'roads', words, done: words, reply: words } }),
      ),
    ),
  );
  return { person, command, drawn: false };
};

export type Happening = Readonly<{
  at: Date;
  before: Case;
  after: Case;
  events: readonly CaseEvent[];
  person: Person;
  command: Command;
  drawn: boolean;
  refused: string;
}>;

const ownFields = ({ world }: Story) => (world.programme.cases.asks?.firm ? { firm: '虚构厂' } : {});

const fromAbove = () =>
  fc.constantFrom(
    { number: 'A-1' },
    { number: 'A-2', due: '2026-03-05T18:00:00+08:00' },
    { number: 'A-3', due: '2026-03-20T18:00:00+08:00' },
  );

/** How the desk hears of things in this programme: by the hotline, else by the first in its list that people say themselves. */
const heard = ({ world }: Story): string => {
  const { sources } = world.programme.cases;
  const said = Object.entries(sources).find(([, { through }]) => through === undefined);
  return 'hotline' in sources ? 'hotline' : (said?.[0] ?? '');
};

const opening = (g: GeneratorValue, world: Partial<World>): Story => {
  const told = new Story(world);
  const own = ownFields(told);
  if (!told.world.programme.cases.portal || g(fc.boolean))
    return told.opened(people.desk, { ...own, source: heard(told), ...(g(fc.boolean) && { above: g(fromAbove) }) });
  told.opened(callerOf('nobody'), { ...own, caller: { name: '张三', phone: '10000001234' }, anonymous: g(fc.boolean) });
  return g(fc.boolean) ? told.joinedBy('second') : told;
};

const kept = (told: Story, { person, command }: Step): string => {
  const refused = told.refusal(person, command);
  if (refused === 'done') told.does(person, command);
  else told.last = [];
  return refused;
};

/** Tells any story of so many steps; `look` sees each of them. Minutes or weeks may pass in between. */
export const anyStory = (
  g: GeneratorValue,
  world: Partial<World>,
  look: (happening: Happening, told: Story) => void,
  steps = 25,
): Story => {
  const told = opening(g, world);
  const other = new Story(world).opened(people.desk, { ...ownFields(told), source: heard(told) });
  told.others.set(mainCase, other.state);
  for (let n = 0; n < steps; n++) {
    told.now = new Date(told.now.getTime() + g(oneOfNumbers) * 3_600_000);
    const chosen = g(fc.nat, { max: 4 }) === 0 ? 'none' : button(g, told);
    const step = chosen === 'none' ? attempt(g, told) : chosen;
    const before = told.state;
    const refused = kept(told, step);
    look({ ...step, at: told.now, before, after: told.state, events: told.last, refused }, told);
  }
  return told;
};
