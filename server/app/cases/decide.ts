import {
  type Asking,
  backTo,
  type CaseEvent,
  type Command,
  decide,
  type PersonalValue,
  subjectOf,
  type World,
} from '../../../core/case/index.ts';
import { actingPost } from '../../../core/case/scene.ts';
import { own } from '../../../core/own.ts';
import { postsFor, type Subject } from '../../../core/permission.ts';
import type { Action, Stage } from '../../../core/programme/flow.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import type { ErasedCase } from '../../db/queries/erase.ts';
import type { Outcome, Step } from '../door/index.ts';
import type { CaseAnswer, CaseAsk } from './ask.ts';
import { filesIn, isUuid, proofOf } from './files.ts';
import { aboveKey, handedIn, type Ready } from './ready.ts';
import type { KeptCase } from './row.ts';

/** What is written beside the events of one decision. */
export type CaseBeside = Readonly<{
  caseId: string;
  personal: readonly PersonalValue[];
  links: readonly { caseId: string; caller: string }[];
  claims: readonly { id: string; stream: string }[];
  /** Sealed telephone numbers of callers who now stand in another case too. */
  also: readonly { id: string; caseId: string }[];
  /** What is to be destroyed, with what stands beside the log about the same case. */
  erased: readonly ErasedCase[];
}>;

const opens = ({ type }: { type: Command['type'] }): boolean => type === 'open' || type === 'bring';

const erasedIn = (caseId: string, events: readonly CaseEvent[]): ErasedCase[] =>
  events.flatMap((event) =>
    event.type === 'erased'
      ? [{ caseId, values: event.values, callers: event.callers, what: event.of, forGood: event.why === 'asked' }]
      : [],
  );

type CaseOutcome = Outcome<CaseEvent, CaseBeside, CaseAnswer>;

const worldOf = (ready: Ready, { ask, asking }: Step<CaseAsk>, state: KeptCase): World => {
  const opening = opens(ask.command);
  const shelved = opening ? (ready.find(ask.programme ?? '') ?? refuse('no-such-programme')) : undefined;
  if (!shelved && state.stage === 'unopened') return refuse('no-such-case');
  return {
    programme: shelved?.programme ?? ready.at(state.version) ?? refuse('no-such-programme'),
    version: shelved?.version ?? state.version,
    calendar: ready.book.calendar,
    book: ready.book,
    receiver: ready.receiver,
    nextNumber: () => ready.nextNumber(asking.at),
    proof: (file) => {
      const upload = ready.uploads.get(file);
      if (!upload || upload.claimed || ready.claimed.has(file)) return undefined;
      return upload.uploader === ask.uploader || upload.uploader === `account:${asking.who}` ? proofOf(upload) : undefined;
    },
  };
};

const unled = (areaPath: readonly string[]): Subject => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

/** The post by which it was done, for the log. */
const postOf = (world: World, command: Command, state: KeptCase, asking: Asking, happened: readonly CaseEvent[]): string => {
  if (asking.caller !== 'nobody' || asking.who === 'caller' || asking.through !== undefined) return 'caller';
  if (asking.who === 'system') return 'system';
  const [first] = happened;
  if (first?.type === 'opened') return postsFor(asking.posts, 'open', unled(first.areaPath))[0]?.id ?? 'none';
  if (command.type === 'close-elsewhere') return postsFor(asking.posts, 'open', unled(state.areaPath))[0]?.id ?? 'none';
  if (command.type === 'reply-back')
    return postsFor(asking.posts, backTo(state) === 'up' ? 'triage' : 'open', subjectOf(state))[0]?.id ?? 'none';
  if (command.type === 'print' || command.type === 'cite') return postsFor(asking.posts, 'see', subjectOf(state))[0]?.id ?? 'none';
  if (command.type === 'reveal') return postsFor(asking.posts, 'reveal', subjectOf(state))[0]?.id ?? 'none';
  if (command.type !== 'act') return 'none';
  const stage = own(world.programme.cases.flow.stages as Record<string, Stage>, state.stage);
  const action = own(stage?.actions as Record<string, Action> | undefined, command.action);
  return (action && actingPost(action, state, asking)?.id) ?? 'none';
};

const remainsOf = ({ remains }: Ready, id: string) => remains.get(id) ?? refuse('no-such-case');

/** What is asked, with what only the door knows. How long people stay named is today's rule, whatever held when the case was opened. */
const commandOf = (ready: Ready, { ask: { id, command }, asking }: Step<CaseAsk>, state: KeptCase, splits: boolean): Command => {
  if (command.type === 'open' || command.type === 'bring') return { ...command, number: ready.nextNumber(asking.at) };
  if (command.type === 'erase')
    return {
      ...command,
      remains: { ...remainsOf(ready, id), retention: ready.find(state.programme)?.programme.cases.retention ?? 'none' },
    };
  return command.type === 'act' && splits ? { ...command, number: ready.nextNumber(asking.at) } : command;
};

const doesSplit = (world: World, { command }: CaseAsk, state: KeptCase): boolean => {
  if (command.type !== 'act') return false;
  const stage = own(world.programme.cases.flow.stages as Record<string, Stage>, state.stage);
  return own(stage?.actions as Record<string, Action> | undefined, command.action)?.does === 'split';
};

const here = (number: string): never =>
  refuse('already-open', [
    {
      path: 'above.number',
      code: 'taken',
      words: t(`来件编号：已登记为工单 ${number}`, `Their number: it is here already as case ${number}`),
    },
  ]);

/** Decides one thing asked of one case, with the others it touches as the group has left them. */
export const decideCase = (
  ready: Ready,
  step: Step<CaseAsk>,
  stateOf: (stream: string) => KeptCase,
  others: readonly string[],
): CaseOutcome => {
  const { ask, asking } = step;
  if (!isUuid(ask.id)) return refuse('no-such-case');
  const state = stateOf(ask.id);
  const handed = handedIn(ask.command);
  const standing = handed && ready.handedDown.get(aboveKey(handed.source, handed.number));
  if (ask.command.type === 'open' && standing && asking.who !== 'caller') return here(standing.number);
  if (opens(ask.command) && state.stage !== 'unopened') return state.above === 'none' ? refuse('already-open') : here(state.number);
  const world = worldOf(ready, step, state);
  const command = commandOf(ready, step, state, doesSplit(world, ask, state));
  const beside = new Map(others.map((id) => [id, stateOf(id)] as const).filter(([, other]) => other.stage !== 'unopened'));
  const decision = decide(world, ask.id, state, command, asking, beside);

  const named = 'data' in command ? filesIn(command.data).filter((file) => ready.uploads.has(file)) : [];
  for (const file of named) ready.claimed.add(file);
  const events = ask.quiet
    ? decision.events.map((event) => (event.type === 'opened' ? { ...event, quiet: true as const } : event))
    : decision.events;
  const happenings = [{ stream: ask.id, events }, ...decision.others.map(({ id, events: theirs }) => ({ stream: id, events: theirs }))];
  const links = happenings.flatMap(({ stream, events: all }) =>
    all.flatMap((event) => (event.type === 'opened' ? event.callers.map(({ id }) => ({ caseId: stream, caller: id })) : [])),
  );
  const also = decision.others.flatMap(({ id, events: theirs }) =>
    theirs.flatMap((event) =>
      event.type === 'opened' ? event.callers.flatMap(({ phone }) => (phone ? [{ id: phone.personal, caseId: id }] : [])) : [],
    ),
  );
  const [first] = events;
  if (handed && first?.type === 'opened')
    ready.handedDown.set(aboveKey(handed.source, handed.number), { id: ask.id, number: first.number });
  return {
    happenings,
    post: postOf(world, command, state, asking, events),
    beside: {
      erased: erasedIn(ask.id, events),
      caseId: ask.id,
      personal: decision.personal,
      also,
      links,
      claims: named.map((id) => ({ id, stream: ask.id })),
    },
    answer: {
      id: ask.id,
      number: first?.type === 'opened' ? first.number : state.number,
      callers: first?.type === 'opened' ? first.callers.map(({ id }) => id) : [],
    },
  };
};
