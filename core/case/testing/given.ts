import { type Calendar, instantOf, usualOfficeHours } from '../../calendar/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Asking, Command, Decision, World } from '../command.ts';
import { decide } from '../decide.ts';
import type { CaseEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Case } from '../state.ts';
import { unopened } from '../unopened.ts';
import { checkClock, wakeOf } from '../watch.ts';
import { book } from './book.ts';
import type { Person } from './people.ts';
import { receivingProgramme, testProgramme } from './programme.ts';

/** March 2026 without a holiday, the May days off with their make-up Saturday, and a known year. */
export const calendar: Calendar = {
  table: {
    off: new Set(['2026-05-01', '2026-05-04', '2026-05-05', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
    work: new Set(['2026-05-09']),
    years: new Set([2026]),
  },
  officeHours: usualOfficeHours,
  zoneOffsetMinutes: 480,
};

/** An instant of 2026 by the zone's clock: `at('03-02 09:00')`; Monday 2 March is an ordinary working day. */
export const at = (text: string): Date => {
  const [day = '', hour = '00:00'] = text.split(' ');
  return instantOf(day.length > 5 ? day : `2026-${day}`, hour, calendar);
};

/** The same instant as events keep it. */
export const iso = (text: string): string => at(text).toISOString();

/** Ids and salts in order: the n-th thing of a test always has the same one. */
const counter = () => {
  let n = 0;
  return () => {
    n += 1;
    return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  };
};

const photo = (n: number) => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
/** Uploaded pictures that the tests may name. */
export const photos = [photo(1), photo(2)] as const;

/** The world of the tests, with what is otherwise in one of them. */
export const world = (over: Partial<World> = {}): World => ({
  programme: testProgramme(),
  version: 'v1',
  calendar,
  book: book(),
  proof: (file) => (photos.some((one) => one === file) ? { sha256: `sha-${file.slice(-1)}` } : undefined),
  receiver: () => ({ programme: receivingProgramme, version: 'r1' }),
  nextNumber: () => '20260302-0002',
  ...over,
});

/** A case whose story is told step by step: each step is a command by somebody at an instant, and is kept to the one law. */
export class Story {
  readonly #world: World;
  readonly #newId = counter();
  readonly id = 'case-1';
  state: Case = unopened;
  events: CaseEvent[] = [];
  last: readonly CaseEvent[] = [];
  personal: Decision['personal'][number][] = [];
  readonly others = new Map<string, Case>();
  now = at('03-02 09:00');

  constructor(over: Partial<World> = {}) {
    this.#world = world(over);
  }

  get world(): World {
    return this.#world;
  }

  asking(person: Person, moment: Date): Asking {
    return {
      ...person,
      at: moment,
      newId: this.#newId,
      newSalt: () => `salt-${this.#newId()}`,
      digest: (text) => `digest-${text.length}`,
      sure: 'known',
    };
  }

  /** Does a command; `at` moves the clock first. Throws the refusal. */
  does(person: Person, command: Command, moment?: string): this {
    if (moment) this.now = at(moment);
    const done = decide(this.#world, this.id, this.state, command, this.asking(person, this.now), this.others);
    this.last = done.events;
    this.events.push(...done.events);
    this.state = done.events.reduce(evolve, this.state);
    this.personal.push(...done.personal);
    for (const { id, events } of done.others) this.others.set(id, events.reduce(evolve, this.others.get(id) ?? unopened));
    return this;
  }

  /** Somebody else called about the same and was merged in. */
  joinedBy(id: string): this {
    const caller = { id, main: false, anonymous: false, account: 'none', rated: 0 } as const;
    const event: CaseEvent = { type: 'joined', action: 'merge', from: 'case-2', callers: [caller] };
    this.events.push(event);
    this.state = evolve(this.state, event);
    return this;
  }

  opened(person: Person, data: object = {}, moment?: string): this {
    return this.does(person, { type: 'open', number: '20260302-0001', data: { words: '水管漏了', ...data } }, moment);
  }

  act(person: Person, action: string, data: object = {}, more: { at?: string; assignee?: string; number?: string } = {}): this {
    const { at: moment, ...rest } = more;
    return this.does(person, { type: 'act', action, data, ...rest }, moment);
  }

  /** The job looks at the clock. */
  clock(moment: string): this {
    return this.does({ who: 'system', posts: [], caller: 'nobody' }, { type: 'check-clock' }, moment);
  }

  /** Why this would be refused; `done` when it would not. Nothing is kept of it. */
  refusal(person: Person, command: Command, moment?: string): string {
    const [state, others] = [this.state, this.others];
    const asking = this.asking(person, moment ? at(moment) : this.now);
    try {
      decide(this.#world, this.id, state, command, asking, others);
      return 'done';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.faults.length > 0 ? `${error.code} ${error.faults.map(({ path, code }) => `${path}:${code}`).join(' ')}` : error.code;
    }
  }

  refuses(person: Person, action: string, data: object = {}, more: { at?: string; assignee?: string; number?: string } = {}): string {
    const { at: moment, ...rest } = more;
    return this.refusal(person, { type: 'act', action, data, ...rest }, moment);
  }

  /** What the job would say at this instant, and when it would look again. */
  told(moment: string): readonly CaseEvent[] {
    return checkClock(this.#world, this.state, at(moment));
  }

  get wake(): string {
    return wakeOf(this.state);
  }

  get types(): string[] {
    return this.last.map(({ type }) => type);
  }
}

/** What a command comes to under these rules, its ids counted from one: for comparing rules. */
export const comesTo = (over: Partial<World>, state: Case, person: Person, command: Command, moment: Date): unknown => {
  const told = new Story(over);
  try {
    return decide(told.world, told.id, state, command, told.asking(person, moment));
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};

/** A new story. */
export const story = (over: Partial<World> = {}): Story => new Story(over);
