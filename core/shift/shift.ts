/** A shift handed over 交接班: what is open and pressing, frozen as it stood, given by one person and taken by another. Nothing of it changes afterwards. */
import type { Asking } from '../case/command.ts';
import type { PersonalValue, Sealed } from '../case/sealed.ts';
import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';

/** Why a case is named: nobody has accepted an urgent one, it is late, or it falls due before the day ends. */
export type Pressing = Readonly<{ id: string; number: string; why: 'unaccepted' | 'late' | 'today' }>;

/** How the desk of an area stands at one moment. */
export type Frozen = Readonly<{ open: number; pressing: readonly Pressing[] }>;

export type Shift = Readonly<{
  area: string;
  by: string;
  to: string;
  at: string;
  frozen: Frozen;
  notes: Sealed | 'none';
  taken: string | 'waiting';
}>;

export type ShiftEvent =
  | Readonly<{ type: 'given'; area: string; by: string; to: string; at: string; frozen: Frozen; notes: Sealed | 'none' }>
  | Readonly<{ type: 'taken'; at: string }>;

export type ShiftCommand = Readonly<{ type: 'give'; area: string; to: string; notes: string }> | Readonly<{ type: 'take' }>;

/** What giving rests on: the path of the area, who else sits at its desk, and how it stands now. */
export type ShiftWorld = Readonly<{ areaPath: readonly string[] | undefined; colleagues: readonly string[]; frozen: Frozen }>;

type Decision = Readonly<{ events: readonly ShiftEvent[]; personal: readonly PersonalValue[] }>;

const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

const mostNotes = 4_000;

const unreadable = (text: string) => text.length > mostNotes || !isStorable(text);

const give = (world: ShiftWorld, command: ShiftCommand & { type: 'give' }, asking: Asking): Decision => {
  const { areaPath, colleagues, frozen } = world;
  if (!areaPath || !may(asking.posts, 'shift', subject(areaPath))) return refuse('not-yours');
  const faults = [
    ...(command.to === asking.who
      ? [{ path: 'to', code: 'not-oneself', words: t('要交给另一个人，不能交给自己', 'Hand over to somebody else, not to yourself') }]
      : colleagues.includes(command.to)
        ? []
        : [{ path: 'to', code: 'not-offered', words: t('请选同一受理台的值班人', 'Choose somebody of the same desk') }]),
    ...(unreadable(command.notes)
      ? [{ path: 'notes', code: 'too-long', words: t('交接说明太长或有不能保存的字符', 'The notes are too long or cannot be kept') }]
      : []),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const text = command.notes.trim();
  const [id, salt] = [asking.newId(), asking.newSalt()];
  const notes = text === '' ? ('none' as const) : { personal: id, class: 'personal' as const, digest: asking.digest(salt + text) };
  return {
    events: [{ type: 'given', area: command.area, by: asking.who, to: command.to, at: asking.at.toISOString(), frozen, notes }],
    personal: text === '' ? [] : [{ id, class: 'personal', salt, value: text }],
  };
};

/** Whoever was named takes it, by themselves and once. */
const take = (state: Shift | 'none', asking: Asking): Decision => {
  if (state === 'none' || (state.to !== asking.who && state.by !== asking.who)) return refuse('no-such-thing');
  if (state.to !== asking.who) return refuse('not-yours');
  if (state.taken !== 'waiting') return refuse('not-now');
  return { events: [{ type: 'taken', at: asking.at.toISOString() }], personal: [] };
};

/** What happens when this is asked of a hand-over: events, or a refusal, thrown. */
export const decideShift = (world: ShiftWorld, state: Shift | 'none', command: ShiftCommand, asking: Asking): Decision =>
  command.type === 'give' ? give(world, command, asking) : take(state, asking);

export const evolveShift = (state: Shift | 'none', event: ShiftEvent): Shift | 'none' => {
  if (event.type === 'taken') return state === 'none' ? state : { ...state, taken: event.at };
  const { type: _, ...given } = event;
  return { ...given, taken: 'waiting' };
};
