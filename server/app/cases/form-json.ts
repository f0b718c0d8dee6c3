import { z } from 'zod';
import type { Allowed } from '../../../core/case/index.ts';
import type { Words } from '../../../core/words.ts';

/** JSON Schema 2020-12 whose properties carry `label`, `widget`, `options`, `class`, `hint`. */
export type FormJson = Record<string, unknown>;

/** One thing somebody may do now, with its form; `request` names the one a grant or denial is about. */
export type ActionJson = { id: string; title: Words; does: string; main: boolean; form: FormJson; assigns: boolean; request?: string };

const kept = new WeakMap<z.ZodObject, FormJson>();

/** A form as screens draw it. */
export const formJson = (form: z.ZodObject): FormJson => {
  const known = kept.get(form);
  if (known) return known;
  const json: FormJson = z.toJSONSchema(form, { io: 'input' });
  kept.set(form, json);
  return json;
};

const demanding = (form: FormJson, demands: readonly string[]): FormJson =>
  demands.length === 0 ? form : { ...form, required: [...new Set([...((form.required as string[] | undefined) ?? []), ...demands])] };

/** The actions as screens draw them; what is done with a request stands once for each request with which this person may do it. */
export const actionsJson = (allowed: readonly Allowed[]): ActionJson[] =>
  allowed.flatMap(({ id, title, does, main, form, assigns, demands, requests }): ActionJson[] => {
    const one: ActionJson = { id, title, does, main, form: demanding(formJson(form), demands), assigns };
    return requests.length === 0 ? [one] : requests.map((request) => ({ ...one, request }));
  });
