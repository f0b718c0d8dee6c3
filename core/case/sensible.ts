import type { Doing } from '../programme/vocabulary.ts';
import { inTime } from './clocks.ts';
import type { Asking, World } from './command.ts';
import { mayReopen } from './doing/rating.ts';
import { mayReturn } from './doing/requests.ts';
import { type Deciding, decidable } from './doing/upward.ts';
import type { Called, Case, Request } from './state.ts';

type Look = Readonly<{ world: World; state: Case; asking: Asking }>;

/** A handler of one of these units asks. */
const handles = ({ asking }: Look, units: readonly string[]) =>
  asking.posts.some((post) => post.kind === 'handler' && units.some((unit) => post.units.includes(unit)));

const part = (look: Look, ...states: string[]) =>
  handles(
    look,
    look.state.parts.filter((one) => states.includes(one.state)).map(({ unit }) => unit),
  );

const called = (look: Look, fits: (one: Called) => boolean, concluded: boolean) => {
  const { whistle } = look.state;
  if (whistle === 'none' || (whistle.concluded !== 'open') !== concluded) return false;
  return handles(
    look,
    whistle.units.filter(fits).map(({ unit }) => unit),
  );
};

const pending = ({ state }: Look, kind: Request['kind']) => state.requests.some((one) => one.kind === kind && one.state === 'pending');

/** Whether somebody could do this with one of the requests. */
const decides =
  (does: Deciding) =>
  ({ state, asking }: Look) =>
    decidable(does, state, asking).length > 0;

const outside = ({ state, asking }: Look) => state.resolver !== asking.who && state.handler !== asking.who;

/** Buttons that would only be refused are not drawn; `decide` holds everybody to the same rules again. */
export const sensible: Partial<Record<Doing, (look: Look) => boolean>> = {
  dispatch: ({ state }) => !state.shield.clue,
  answer: ({ state }) => !state.shield.clue,
  passOn: ({ state }) => state.shield.clue === true,
  grant: decides('grant'),
  deny: decides('deny'),
  sendUp: decides('sendUp'),
  answerAbove: decides('answerAbove'),
  askAbove: ({ state }) => state.above !== 'none' && !state.requests.some((one) => one.state === 'pending' && one.up !== undefined),
  signPart: (look) => part(look, 'dispatched'),
  answerPart: (look) => part(look, 'dispatched', 'signed'),
  whistle: ({ state }) => state.whistle === 'none' || state.whistle.concluded !== 'open',
  arrive: (look) => called(look, ({ state }) => state === 'called' || state === 'missing' || state === 'refused', false),
  refuse: (look) => called(look, ({ state }) => state === 'called' || state === 'missing', false),
  conclude: ({ state }) => state.whistle !== 'none' && state.whistle.concluded === 'open',
  rateWhistle: (look) => called(look, ({ back }) => back === 'none', true),
  return: (look) => !pending(look, 'return') && mayReturn(look.world, look.state, look.asking.at) === 'yes',
  extend: (look) => !pending(look, 'extend') && inTime(look.state.promise, look.asking.at.toISOString()) === 'yes',
  suspend: (look) => !pending(look, 'suspend'),
  hang: (look) => !pending(look, 'hang') && !look.state.hung,
  pass: (look) => outside(look) && !pending(look, 'close'),
  fail: outside,
  approve: ({ state, asking }) => state.resolver !== asking.who,
  sendBack: ({ state, asking }) => state.resolver !== asking.who,
  rate: ({ state, asking }) => state.callers.some(({ id, rated }) => id === asking.caller && rated < state.handling),
  record: (look) => outside(look) && look.state.callers.some(({ rated }) => rated < look.state.handling),
  reopen: ({ state, asking }) => asking.caller === 'nobody' || mayReopen(state),
  withdraw: ({ state, asking }) => asking.caller === 'nobody' || state.callers.some(({ id, main }) => main && id === asking.caller),
  merge: ({ state }) => !state.shield.confidential,
};
