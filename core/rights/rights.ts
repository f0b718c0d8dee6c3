/** What a person asks about everything that is kept of them: a copy of it, and that it be destroyed. One stream for each who signs in by telephone. */
import type { PersonalValue, Sealed } from '../case/sealed.ts';

/** A wish to be forgotten, as it stands. */
export type Erasure = Readonly<{
  stage: 'asked' | 'refused' | 'granted' | 'done';
  at: string;
  /** The matters that are meant, and whether the number with which they sign in is too. */
  cases: readonly string[];
  account: boolean;
  reason: Sealed | 'none';
  by: string | 'nobody';
  decided: string | 'never';
  word: Sealed | 'none';
  done: string | 'never';
}>;

export type Rights = Readonly<{ copies: number; copied: string | 'never'; erasure: Erasure | 'none' }>;

export type RightsEvent = Readonly<
  | { type: 'copied'; at: string; format: 'json' | 'xlsx'; rows: number }
  | ({ type: 'asked' } & Pick<Erasure, 'at' | 'cases' | 'account' | 'reason'>)
  | { type: 'refused'; at: string; by: string; word: Sealed }
  | { type: 'granted'; at: string; by: string }
  | { type: 'finished'; at: string; cases: number }
>;

export type RightsCommand = Readonly<
  | { type: 'copy'; format: 'json' | 'xlsx'; rows: number }
  | { type: 'ask'; cases: readonly string[]; account: boolean; reason: string }
  | { type: 'refuse'; reason: string }
  | { type: 'grant' }
  /** Everything that was granted is destroyed; said by the job that did it. */
  | { type: 'finish' }
>;

export type RightsDecision = Readonly<{ events: readonly RightsEvent[]; personal: readonly PersonalValue[] }>;

const nothing: Rights = { copies: 0, copied: 'never', erasure: 'none' };

const onErasure = (state: Rights, change: Partial<Erasure>): Rights =>
  state.erasure === 'none' ? state : { ...state, erasure: { ...state.erasure, ...change } };

export const evolveRights = (before: Rights | 'none', event: RightsEvent): Rights => {
  const state = before === 'none' ? nothing : before;
  switch (event.type) {
    case 'copied':
      return { ...state, copies: state.copies + 1, copied: event.at };
    case 'asked': {
      const { type: _, ...asked } = event;
      return { ...state, erasure: { ...asked, stage: 'asked', by: 'nobody', decided: 'never', word: 'none', done: 'never' } };
    }
    case 'refused':
      return onErasure(state, { stage: 'refused', by: event.by, decided: event.at, word: event.word });
    case 'granted':
      return onErasure(state, { stage: 'granted', by: event.by, decided: event.at });
    case 'finished':
      return onErasure(state, { stage: 'done', done: event.at });
  }
};
