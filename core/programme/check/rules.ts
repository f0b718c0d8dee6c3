/** What each doing needs of the stage it stands at and of the one it leads to, so that the flow makes sense. */
import type { ClockMode, Doing, Holder, Phase } from '../vocabulary.ts';

export type Rule = Readonly<{
  /** Who must hold the stage. */
  holder?: readonly Holder[];
  /** In which phase it must be. */
  phase?: readonly Phase[];
  /** By whom alone it may be done. */
  by?: readonly string[];
  /** Which of `to`, `back` and `redo` it must name; a doing without any stays where it is. */
  names?: readonly ('to' | 'back' | 'redo')[];
  /** What must be true of the stage that `to` names. */
  into?: { holder?: readonly Holder[]; phase?: readonly Phase[]; clocks?: readonly ClockMode[] };
}>;

const done: Rule['into'] = { phase: ['done'] };
const toLead: Rule['into'] = { holder: ['lead'] };
const handed: Rule['into'] = { holder: ['head', 'checker', 'supervisor', 'caller'] };
const stays: Rule = {};
const atUnit: Rule = { holder: ['lead'] };

export const rules: Record<Doing, Rule> = {
  move: { names: ['to'] },
  accept: { names: ['to'] },
  ask: { names: ['to'], into: { holder: ['caller'], clocks: ['pause'] } },
  supply: { names: ['to'], holder: ['caller'] },
  decline: { names: ['to'], into: done },
  merge: { names: ['to'], into: done },
  withdraw: { names: ['to'], into: done, by: ['caller', 'triage'] },
  split: stays,
  dispatch: { names: ['to'], into: toLead },
  arbitrate: { names: ['to'], into: toLead },
  passOn: { names: ['to'], into: done, by: ['triage'] },
  answer: { names: ['to'], into: { clocks: ['stop'] } },
  sign: { ...atUnit, names: ['to'], into: toLead },
  return: { ...atUnit, names: ['to', 'back'] },
  note: stays,
  add: { by: ['caller'] },
  contact: stays,
  extend: atUnit,
  suspend: atUnit,
  hang: atUnit,
  grant: stays,
  deny: stays,
  sendUp: stays,
  answerAbove: { names: ['to'], into: done, by: ['triage'] },
  askAbove: { by: ['triage'] },
  transfer: atUnit,
  whistle: stays,
  arrive: stays,
  refuse: stays,
  conclude: stays,
  rateWhistle: stays,
  signPart: stays,
  answerPart: stays,
  resolve: { ...atUnit, names: ['to'], into: handed },
  approve: { holder: ['head'], names: ['to'], into: { clocks: ['stop'] } },
  sendBack: { holder: ['head'], names: ['to'], into: toLead },
  pass: { holder: ['checker', 'supervisor'], names: ['to'], by: ['check', 'supervise'] },
  fail: { holder: ['checker', 'supervisor'], names: ['to', 'back'], by: ['check', 'supervise'] },
  rate: { phase: ['rating'], names: ['to', 'redo', 'back'], by: ['caller'] },
  record: { phase: ['rating'], names: ['to', 'redo', 'back'], by: ['callBack'] },
  rework: { phase: ['rating'], names: ['to', 'back'], by: ['triage', 'callBack'] },
  reopen: { phase: ['done'], names: ['to', 'back'], by: ['caller', 'triage'] },
  supervise: stays,
  instruct: stays,
  urge: stays,
  raise: stays,
};
