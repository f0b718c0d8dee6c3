import type { PersonalValue } from '../../../core/case/index.ts';
import { scopeOf } from '../../../core/permission.ts';
import {
  decideRights,
  evolveRights,
  type Rights,
  type RightsCommand,
  type RightsEvent,
  type RightsWorld,
} from '../../../core/rights/index.ts';
import { destroyValues } from '../../db/queries/erase.ts';
import { lockStreams } from '../../db/queries/lock.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { boundBy, forgetPerson, isNumberOf, type Person, recordRights, residentsBy, rightsRow } from '../../db/queries/rights.ts';
import type { Books } from '../books.ts';
import type { Primitive } from '../door/index.ts';
import type { Shelf } from '../shelf.ts';
import { hindrances } from './own.ts';

/** What the door calls that which people ask about what is kept of them; the `kind` of its events. */
export const rightsKind = 'rights';

export type RightsAsk = Readonly<{ id: string; command: RightsCommand }>;
export type RightsDone = Readonly<{ id: string }>;

type State = Rights | 'none';
type Known = Person & Readonly<{ phone: string }>;
type Ready = Readonly<{ worlds: ReadonlyMap<string, RightsWorld>; people: ReadonlyMap<string, Known> }>;
type Beside = Readonly<{ personal: readonly PersonalValue[]; gone: readonly string[]; forgotten: readonly Known[] }>;

const nobody: RightsWorld = { own: new Map(), isThem: false, bound: { firms: 0, bookings: 0 } };

/** Such wishes as streams of the door, one for each resident; what is theirs is read inside the transaction that decides. */
export const rightsPrimitive = ({
  books,
  shelf,
}: {
  books: Books;
  shelf: Shelf;
}): Primitive<RightsAsk, State, RightsEvent, Ready, Beside, RightsDone> => ({
  kind: rightsKind,
  v: 1,
  unopened: 'none',
  clashes: { rights_pkey: 'clash' },
  evolve: evolveRights,
  streams: ({ id }) => [id],
  same: ({ id, command }) => [id, command],
  lock: async (tx, zone, streams) =>
    new Map((await lockStreams<Rights>(tx, zone, 'rights', streams)).map(({ id, ...standing }) => [id, standing])),

  prepare: async (tx, zone, steps) => {
    const people = await residentsBy(tx, zone, [...new Set(steps.map(({ ask }) => ask.id))]);
    const book = await books.of(tx, zone);
    const worlds = new Map<string, RightsWorld>();
    for (const { ask, asking } of steps) {
      const person = people.get(ask.id);
      if (!person || ask.command.type === 'copy' || ask.command.type === 'finish') continue;
      const [own, bound, isThem] = await Promise.all([
        hindrances(tx, zone, person, { shelf, book, now: asking.at }),
        boundBy(tx, zone, person, asking.at),
        isNumberOf(tx, zone, asking.who, person.blind),
      ]);
      worlds.set(ask.id, { own, isThem, bound });
    }
    return { worlds, people };
  },

  decide: ({ worlds, people }, { ask: { id, command }, asking }, stateOf) => {
    const state = stateOf(id);
    const { events, personal } = decideRights(worlds.get(id) ?? nobody, state, command, asking);
    const ended =
      events.some(({ type }) => type === 'finished') && state !== 'none' && state.erasure !== 'none' ? state.erasure : undefined;
    const person = people.get(id);
    return {
      happenings: events.length > 0 ? [{ stream: id, events }] : [],
      post:
        asking.who === 'caller'
          ? 'caller'
          : (asking.posts.find((post) => scopeOf(post.kind, 'rights.decide') !== 'none')?.id ?? asking.who),
      beside: {
        personal,
        gone: ended?.account && ended.reason !== 'none' ? [ended.reason.personal] : [],
        forgotten: ended?.account && person ? [person] : [],
      },
      answer: { id },
    };
  },

  record: async (tx, zone, changed, besides) => {
    await recordRights(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [rightsRow(stream, state, { seq, hash })])),
    );
    await recordPersonal(
      tx,
      zone,
      besides.flatMap(({ personal }) => personal),
    );
    await destroyValues(
      tx,
      zone,
      besides.flatMap(({ gone }) => gone),
    );
    for (const person of besides.flatMap(({ forgotten }) => forgotten)) await forgetPerson(tx, zone, person);
  },
});
