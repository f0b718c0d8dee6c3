import type { z } from 'zod';
import { faultsOf } from '../faults.ts';
import { own } from '../own.ts';
import { metaOf } from '../programme/fields.ts';
import type { Action } from '../programme/flow.ts';
import { standardForms } from '../programme/forms.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import type { Asking, World } from './command.ts';
import { isOf } from './scene.ts';
import type { PersonalValue, Sealed } from './sealed.ts';
import type { Case } from './state.ts';

/** What an action asks for: the standard form of its doing and the programme's own fields. */
export const formOf = (action: Action): z.ZodObject => {
  const standard: z.ZodObject = standardForms[action.does];
  return action.asks ? standard.extend(action.asks) : standard;
};

/** Parses what was filled in, or refuses with every fault at once. */
export const parseForm = <Form extends z.ZodObject>(form: Form, data: unknown): z.output<Form> => {
  const parsed = form.safeParse(data ?? {});
  return parsed.success ? parsed.data : refuse('unwell', faultsOf(parsed.error));
};

/** Takes the values that name people out of what will stand in the log, and keeps them aside for the table `personal`. */
export class Sealer {
  readonly values: PersonalValue[] = [];
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  seal(value: string, kind: PersonalValue['class'] = 'personal'): Sealed {
    const { newId, newSalt, digest } = this.#asking;
    const [id, salt] = [newId(), newSalt()];
    this.values.push({ id, class: kind, salt, value });
    return { personal: id, class: kind, digest: digest(salt + value) };
  }
}

/** A photo in the log is its id and the hash of its original: what was proved can be shown to be what was sent. */
const proofs = (files: readonly string[], path: string, world: World): { file: string; sha256: string }[] =>
  files.map((file) => {
    const proof =
      world.proof(file) ??
      refuse('unwell', [
        {
          path,
          code: 'no-such-file',
          words: t('这张照片没有传上来，请重新上传', 'This file did not arrive; please upload it again'),
        },
      ]);
    return { file, sha256: proof.sha256 };
  });

/** What goes into the event: personal fields sealed, pictures with their hashes, numbers whole. Empty forms leave nothing. */
export const record = (form: z.ZodObject, data: Readonly<Record<string, unknown>>, world: World, sealer: Sealer): { data?: unknown } => {
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return [];
    const field = own(form.shape as Record<string, z.ZodType>, key);
    const meta = field ? metaOf(field) : {};
    if (meta.widget === 'photos' || meta.widget === 'files') return [[key, proofs(value as string[], key, world)]];
    const sealed = meta.class === 'personal' || meta.class === 'sensitive' ? meta.class : undefined;
    if (sealed) return [[key, sealer.seal(typeof value === 'string' ? value : JSON.stringify(value), sealed)]];
    if (typeof value === 'number' && !Number.isInteger(value)) return [[key, String(value)]];
    return [[key, value]];
  });
  return kept.length > 0 ? { data: Object.fromEntries(kept) } : {};
};

/** Fields that a case of this sort must not leave empty. */
export const demandsOf = (action: Action, state: Case): string[] =>
  (action.demands ?? []).filter(({ when }) => isOf(when, state)).map(({ field }) => field);

export const demanded = (action: Action, data: Readonly<Record<string, unknown>>, state: Case): Fault[] =>
  demandsOf(action, state)
    .filter((field) => data[field] === undefined || (Array.isArray(data[field]) && data[field].length === 0))
    .map((field) => ({ path: field, code: 'demanded', words: t('这类诉求必须填写这一项', 'This kind of case needs this field') }));
