import type { z } from 'zod';
import type { Action } from './flow.ts';
import { standardForms } from './forms.ts';
import { kindField, matterField } from './open-form.ts';
import type { CaseProgramme } from './programme.ts';

const made = new WeakMap<CaseProgramme, WeakMap<Action, z.ZodObject>>();

const build = ({ cases }: CaseProgramme, { does, asks }: Action): z.ZodObject => {
  const standard: z.ZodObject = standardForms[does];
  const sorted = does === 'accept' ? standard.extend({ kind: kindField(cases), ...matterField(cases) }) : standard;
  return asks ? sorted.extend(asks) : sorted;
};

/** What an action asks for: the standard form of its doing, the programme's kinds and matters, and its own fields. Built once. */
export const formOf = (programme: CaseProgramme, action: Action): z.ZodObject => {
  const forms = made.get(programme) ?? new WeakMap<Action, z.ZodObject>();
  made.set(programme, forms);
  const form = forms.get(action) ?? build(programme, action);
  forms.set(action, form);
  return form;
};
