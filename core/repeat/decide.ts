import { dateText, dayNumber, isDate } from '../calendar/index.ts';
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { subjectOf } from '../case/scene.ts';
import type { Case } from '../case/state.ts';
import { type Deed, may } from '../permission.ts';
import type { Repeated } from '../programme/programme.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import { type Joining, type Repeat, type RepeatCommand, type RepeatDecision, type Settling, standsOn } from './repeat.ts';

/**
 * What a decision about a mark rests on: the case that was answered, with where its answer stands in the chain; the case to be linked;
 * what the programmes of both declare; and whether another mark has the case already.
 */
export type RepeatWorld = Readonly<{
  today: string;
  subject: Case | 'none';
  proof: Repeat['proof'] | 'none';
  declared: Repeated | 'none';
  other: Case | 'none';
  declaredOfOther: Repeated | 'none';
  taken: boolean;
}>;

const most = { title: 60, reason: 2_000 };

const textFault = (path: 'title' | 'reason', text: string): Fault[] => {
  if (text.trim() === '') return [{ path, code: 'missing', words: t('请填写', 'Please fill this in') }];
  if (!isStorable(text)) return [{ path, code: 'unwritable', words: t('里面有不能保存的字符', 'It holds characters that cannot be kept') }];
  return text.length > most[path]
    ? [{ path, code: 'too-long', words: t(`最多 ${most[path]} 字`, `At most ${most[path]} characters`) }]
    : [];
};

/** A mark always ends: after today, and no later than the programme allows. */
const untilFault = (until: string, today: string, last: string): Fault[] =>
  isDate(until) && until > today && until <= last
    ? []
    : [{ path: 'until', code: 'not-allowed', words: t(`最早明天，最迟 ${last}`, `Tomorrow at the earliest, ${last} at the latest`) }];

/** What must be kept from others is never held up as a matter told before. */
const isKept = ({ shield }: Case): boolean =>
  shield.confidential || shield.restricted === true || shield.clue === true || shield.about.length > 0;

const held = (asking: Asking, deed: Deed, subject: Case) => {
  if (!may(asking.posts, 'see', subjectOf(subject))) return refuse('no-such-thing');
  if (!may(asking.posts, deed, subjectOf(subject))) return refuse('not-yours');
  return;
};

const ask = (world: RepeatWorld, command: RepeatCommand & { type: 'ask' }, asking: Asking): RepeatDecision => {
  const { subject, proof, declared, today, taken } = world;
  if (subject === 'none') return refuse('no-such-case');
  held(asking, 'repeats.ask', subject);
  if (declared === 'none' || isKept(subject)) return refuse('never-repeated');
  if (taken) return refuse('pending-already');
  if (proof === 'none' || subject.resolver === 'nobody' || subject.category === 'unsorted') return refuse('not-answered');
  const faults = [
    ...textFault('title', command.title),
    ...textFault('reason', command.reason),
    ...untilFault(command.until, today, dateText(dayNumber(today) + declared.days)),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const sealer = new Sealer(asking);
  const { category, area, areaPath, point } = subject;
  const [title, reason] = [sealer.seal(command.title.trim()), sealer.seal(command.reason.trim())];
  const matter = { category, area, areaPath, point };
  const { of, until } = command;
  return {
    events: [{ type: 'asked', of, proof, matter, title, reason, by: asking.who, at: asking.at.toISOString(), until }],
    personal: sealer.values,
  };
};

/** Approved, denied and lifted by somebody who neither asked nor had the answered case in hand. */
const settle = ({ subject, today }: RepeatWorld, state: Repeat, command: Settling, asking: Asking): RepeatDecision => {
  if (subject === 'none') return refuse('no-such-thing');
  held(asking, 'repeats.decide', subject);
  if (command.type === 'lift' ? !standsOn(state, today) : state.stage !== 'asked') return refuse('not-pending');
  if ([state.by, subject.handler].includes(asking.who)) return refuse('own-work');
  const [by, at] = [asking.who, asking.at.toISOString()];
  if (command.type === 'approve') {
    const until = command.until ?? state.until;
    const faults = untilFault(until, today, state.until);
    return faults.length > 0 ? refuse('unwell', faults) : { events: [{ type: 'approved', by, at, until }], personal: [] };
  }
  const faults = textFault('reason', command.reason);
  if (faults.length > 0) return refuse('unwell', faults);
  const sealer = new Sealer(asking);
  const word = sealer.seal(command.reason.trim());
  return { events: [{ type: command.type === 'deny' ? 'denied' : 'lifted', by, at, word }], personal: sealer.values };
};

/** The desk says whether a later case is about the matter. Danger is always looked at as if it were told for the first time. */
const join = (world: RepeatWorld, state: Repeat, command: Joining, asking: Asking): RepeatDecision => {
  const { subject, other, declaredOfOther, taken, today } = world;
  if (other === 'none') return refuse('no-such-case');
  held(asking, 'triage', other);
  const [by, at] = [asking.who, asking.at.toISOString()];
  const isLinked = state.linked.some((one) => one.case === command.case);
  if (command.type === 'unlink')
    return isLinked ? { events: [{ type: 'unlinked', case: command.case, by, at }], personal: [] } : refuse('not-now');
  if (subject === 'none' || !may(asking.posts, 'see', subjectOf(subject))) return refuse('no-such-thing');
  if (!standsOn(state, today)) return refuse('not-now');
  if (declaredOfOther === 'none' || isKept(other) || other.urgency === 'danger') return refuse('never-repeated');
  if (taken || isLinked) return refuse('repeated-already');
  if (command.case === state.of || other.opened <= state.at) return refuse('not-now');
  return { events: [{ type: 'linked', case: command.case, counts: declaredOfOther.counts, by, at }], personal: [] };
};

/** What happens to a mark when this is asked, or the refusal, thrown. */
export const decideRepeat = (world: RepeatWorld, state: Repeat | 'none', command: RepeatCommand, asking: Asking): RepeatDecision => {
  if (command.type === 'ask') return state === 'none' ? ask(world, command, asking) : refuse('not-now');
  if (state === 'none') return refuse('no-such-thing');
  return command.type === 'link' || command.type === 'unlink' ? join(world, state, command, asking) : settle(world, state, command, asking);
};
