import type { Fault } from '../../shared/api/problem.ts';
import type { FormSchema } from '../../shared/form/schema.ts';
import { registerWords } from '../words/registers.ts';

/** Where an entry lies and who answers for it, beside its own form. */
export const placeForm: FormSchema = {
  required: ['area'],
  properties: {
    area: { label: registerWords.area, widget: 'area', type: 'string' },
    unit: { label: registerWords.unit, widget: 'unit', type: 'string' },
  },
};

/** Faults of `data.name` as those of the field. */
export const withoutPrefix = (faults: readonly Fault[] = []): Fault[] =>
  faults.map((fault) => ({ ...fault, path: fault.path.replace(/^data\./, '') }));
