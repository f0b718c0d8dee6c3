import type { z } from 'zod';
import { faultsOf } from '../faults.ts';
import { own } from '../own.ts';
import { metaOf } from '../programme/fields.ts';
import type { Action } from '../programme/flow.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import type { Asking, World } from './command.ts';
import { strangers } from './refer.ts';
import { isOf } from './scene.ts';
import type { PersonalValue, Sealed } from './sealed.ts';
import type { Case } from './state.ts';

/** Fields that a case of this sort must not leave empty. */
export const demandsOf = (action: Action, state: Case): string[] =>
  (action.demands ?? []).filter(({ when }) => isOf(when, state)).map(({ field }) => field);

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const demandedIn = (data: unknown, demands: readonly string[]): Fault[] => {
  const filled = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return demands
    .filter((field) => isEmpty(own(filled, field)))
    .map((field) => ({ path: field, code: 'demanded', words: t('这类诉求必须填写这一项', 'this kind of case needs this field') }));
};

/** What was filled in, or the refusal with every fault at once: of form, of what this sort of case demands, of what nobody knows. */
export const parseForm = <Form extends z.ZodObject>(
  form: Form,
  data: unknown,
  world: World,
  on: Date,
  demands: readonly string[] = [],
): z.output<Form> => {
  const parsed = form.safeParse(data ?? {});
  const faults = [
    ...(parsed.success ? strangers(form, parsed.data, world, on) : faultsOf(parsed.error, form)),
    ...demandedIn(data, demands),
  ];
  return parsed.success && faults.length === 0 ? parsed.data : refuse('unwell', faults);
};

/** Takes the values that name people out of what will stand in the log, and keeps them aside for the table `personal`. */
export class Sealer {
  readonly values: PersonalValue[] = [];
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  seal(value: string, kind: PersonalValue['class'] = 'personal', is?: PersonalValue['is']): Sealed {
    const { newId, newSalt, digest } = this.#asking;
    const [id, salt] = [newId(), newSalt()];
    this.values.push({ id, class: kind, salt, value, ...(is && { is }) });
    return { personal: id, class: kind, digest: digest(salt + value) };
  }
}

/** A photo in the log is its id and the hash of its original: what was proved can be shown to be what was sent. */
const proofs = (files: readonly string[], path: string, world: World): { file: string; sha256: string }[] =>
  files.map((file) => {
    const proof =
      world.proof(file) ??
      refuse('unwell', [
        { path, code: 'no-such-file', words: t('这张照片没有传上来，请重新上传', 'this file did not arrive; please upload it again') },
      ]);
    return { file, sha256: proof.sha256 };
  });

/** What goes into the event: personal fields sealed, pictures with their hashes, numbers whole. Empty forms leave nothing. */
export const record = (
  form: z.ZodObject,
  data: Readonly<Record<string, unknown>>,
  world: World,
  sealer: Sealer,
): { data?: Readonly<Record<string, unknown>> } => {
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return [];
    const field = own(form.shape as Record<string, z.ZodType>, key);
    const meta = field ? metaOf(field) : {};
    if (meta.widget === 'photos' || meta.widget === 'files') return [[key, proofs(value as string[], key, world)]];
    if (meta.class === 'personal' || meta.class === 'sensitive')
      return [
        [
          key,
          sealer.seal(
            typeof value === 'string' ? value : JSON.stringify(value),
            meta.class,
            meta.widget === 'phone' ? 'telephone' : undefined,
          ),
        ],
      ];
    if (typeof value === 'number' && !Number.isInteger(value)) return [[key, String(value)]];
    return [[key, value]];
  });
  return kept.length > 0 ? { data: Object.fromEntries(kept) } : {};
};
