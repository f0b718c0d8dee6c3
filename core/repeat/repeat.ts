/** A repeated matter 重复诉求: that something was answered before, said of the matter and never of a person, by one, approved by another, until a day. */
import type { PersonalValue, Sealed } from '../case/sealed.ts';
import type { CountsRepeated } from '../programme/programme.ts';

/** What the mark is about: a sort of thing in a place. Nobody who called is part of it. */
export type Matter = Readonly<{
  category: string;
  area: string;
  areaPath: readonly string[];
  /** Degrees × 10⁷, WGS-84, longitude first. */
  point: readonly [lng: number, lat: number] | 'nowhere';
}>;

/** A later case about the same matter, as the desk said, and how it is counted; taken from the programme when it was said. */
export type LinkedCase = Readonly<{ case: string; counts: CountsRepeated; by: string; at: string }>;

export type Repeat = Readonly<{
  /** The case in which the matter was answered, and where in its chain the answer stands: the proof. */
  of: string;
  proof: Readonly<{ seq: number; hash: string }>;
  matter: Matter;
  title: Sealed;
  reason: Sealed;
  by: string;
  at: string;
  /** The last day, as the zone counts days. */
  until: string;
  stage: 'asked' | 'approved' | 'denied' | 'lifted';
  decidedBy: string | 'nobody';
  decided: string | 'never';
  word: Sealed | 'none';
  linked: readonly LinkedCase[];
}>;

export type RepeatEvent = Readonly<
  | ({ type: 'asked' } & Pick<Repeat, 'of' | 'proof' | 'matter' | 'title' | 'reason' | 'by' | 'at' | 'until'>)
  | { type: 'approved'; by: string; at: string; until: string }
  | { type: 'denied' | 'lifted'; by: string; at: string; word: Sealed }
  | ({ type: 'linked' } & LinkedCase)
  | { type: 'unlinked'; case: string; by: string; at: string }
>;

export type RepeatCommand = Readonly<
  | { type: 'ask'; of: string; title: string; reason: string; until: string }
  | { type: 'approve'; until?: string | undefined }
  | { type: 'deny' | 'lift'; reason: string }
  | Joining
>;

/** Said of a later case. */
export type Joining = Readonly<{ type: 'link'; case: string }> | Readonly<{ type: 'unlink'; case: string }>;

/** Said of the mark by whoever approves. */
export type Settling = Exclude<RepeatCommand, Joining | Readonly<{ type: 'ask' }>>;

export type RepeatDecision = Readonly<{ events: readonly RepeatEvent[]; personal: readonly PersonalValue[] }>;

export const evolveRepeat = (state: Repeat | 'none', event: RepeatEvent): Repeat | 'none' => {
  if (event.type === 'asked') {
    const { type: _, ...asked } = event;
    return { ...asked, stage: 'asked', decidedBy: 'nobody', decided: 'never', word: 'none', linked: [] };
  }
  if (state === 'none') return state;
  switch (event.type) {
    case 'approved':
      return { ...state, stage: 'approved', decidedBy: event.by, decided: event.at, until: event.until };
    case 'denied':
    case 'lifted':
      return { ...state, stage: event.type, decidedBy: event.by, decided: event.at, word: event.word };
    case 'linked': {
      const { type: _, ...linked } = event;
      return { ...state, linked: [...state.linked, linked] };
    }
    case 'unlinked':
      return { ...state, linked: state.linked.filter((one) => one.case !== event.case) };
  }
};

/** Whether the mark stands on a day: approved, and its last day is not over. No event ends it, so none can be missed. */
export const standsOn = ({ stage, until }: Pick<Repeat, 'stage' | 'until'>, day: string): boolean => stage === 'approved' && day <= until;

/** How a mark stands, as people read it. */
export const standing = (repeat: Pick<Repeat, 'stage' | 'until'>, day: string): Repeat['stage'] | 'expired' =>
  repeat.stage === 'approved' && !standsOn(repeat, day) ? 'expired' : repeat.stage;
