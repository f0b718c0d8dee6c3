import { type Asking, type Caller, type Case, isSealed, mayReveal, type Sealed, subjectOf } from '../../../core/case/index.ts';
import { maskName, maskPhone } from '../../../core/identifier/index.ts';
import { may } from '../../../core/permission.ts';

/** Somebody who called, as a screen shows them: masked, or not at all. */
export type CallerShown = { id: string; main: boolean; name: string | null; phone: string | null; anonymous: boolean; rated: number };

export type Values = ReadonlyMap<string, string>;

export const textOf = (sealed: Sealed | 'none' | undefined, values: Values): string | undefined =>
  isSealed(sealed) ? values.get(sealed.personal) : undefined;

/** Whether even the masked identity is hidden: of a confidential case from all but those named, of an anonymous caller from all but the desk. */
const hidden = (state: Case, { anonymous }: Caller, asking: Asking): boolean =>
  (state.shield.confidential && !state.shield.named.includes(asking.who)) || (anonymous && !may(asking.posts, 'triage', subjectOf(state)));

/** The callers of a case, masked. */
export const callersShown = (state: Case, asking: Asking, values: Values): CallerShown[] =>
  state.callers.map((caller) => {
    const { id, main, anonymous, rated, name, phone } = caller;
    const [said, number] = hidden(state, caller, asking) ? [undefined, undefined] : [textOf(name, values), textOf(phone, values)];
    return {
      id,
      main,
      anonymous,
      rated,
      name: said === undefined ? null : maskName(said),
      phone: number === undefined ? null : maskPhone(number),
    };
  });

/** The callers in full; ask only after the reveal stands in the log. */
export const callersInFull = (state: Case, asking: Asking, values: Values) =>
  state.callers.map(({ id, name, phone }) => ({
    id,
    name: (mayReveal(state, asking) ? textOf(name, values) : undefined) ?? null,
    phone: (mayReveal(state, asking) ? textOf(phone, values) : undefined) ?? null,
  }));
