import { type FormSchema, fieldsOf } from '../../shared/form/schema.ts';

/** One page of the report. `check` is the look over before sending, which stands alone only in large type. */
export type Question = Readonly<{ id: 'what' | 'photos' | 'where' | 'more' | 'who' | 'check'; fields: readonly string[] }>;

/** Fields that the desk finds out; asked of callers only where a programme insists. Fields marked `staff` never are. */
const desks = new Set(['source', 'matter']);
const asked = new Set(['words', 'photos', 'place', 'caller', 'anonymous']);

/** The questions of a report in their order: three short pages, or one field a page in large type. */
export const questionsOf = (form: FormSchema, large: boolean): readonly Question[] => {
  const has = (name: string) => form.properties?.[name] !== undefined;
  const own = fieldsOf(form)
    .filter(([name, { staff }]) => !asked.has(name) && staff !== true && (!desks.has(name) || form.required?.includes(name)))
    .map(([name]) => name);
  const who = ['caller', 'anonymous'].filter(has);
  const all: Question[] = large
    ? [
        { id: 'what', fields: ['words'] },
        { id: 'photos', fields: ['photos'].filter(has) },
        { id: 'where', fields: ['place'].filter(has) },
        ...own.map((name): Question => ({ id: 'more', fields: [name] })),
        { id: 'who', fields: who },
        { id: 'check', fields: ['check'] },
      ]
    : [
        { id: 'what', fields: ['words', 'photos'].filter(has) },
        { id: 'where', fields: ['place'].filter(has) },
        { id: 'more', fields: own },
        { id: 'who', fields: who },
      ];
  return all.filter(({ fields }) => fields.length > 0);
};
