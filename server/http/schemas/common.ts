import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { named } from './named.ts';

/** Both languages of something to read. */
export const Words = named('Words', z.object({ zh: z.string(), en: z.string() }), t('民呼必应', 'Every call answered'));

/** An instant, ISO 8601 in UTC with milliseconds. */
export const moment = z.iso.datetime();

/** A form for screens: JSON Schema 2020-12 whose properties carry `label` (words), `widget`, `options` (words), `class`, `hint`. */
export const FormSchema = named('FormSchema', z.record(z.string(), z.unknown()), {
  type: 'object',
  required: ['words'],
  additionalProperties: false,
  properties: { words: { type: 'string', maxLength: 2000, label: t('理由', 'Reason'), widget: 'words' } },
});

/** A point as people's devices give it, with what its degrees refer to. */
export const Place = named('Place', z.object({ lng: z.number(), lat: z.number(), datum: z.literal('WGS84') }), {
  lng: 113.2871,
  lat: 33.7402,
  datum: 'WGS84',
});

const Fault = named('Fault', z.object({ path: z.string(), code: z.string(), words: z.string() }), {
  path: 'data.words',
  code: 'missing',
  words: '说说情况：请填写',
});

/** RFC 9457: what went wrong, every fault at once, in the reader's language. `type` is stable, the words are not. */
export const Problem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    faults: z.array(Fault),
  }),
  {
    type: '/problems/unwell',
    title: '填写的内容有问题，请看每一项',
    status: 422,
    detail: '说说情况：请填写',
    instance: 'urn:uuid:0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e11',
    faults: [{ path: 'data.words', code: 'missing', words: '说说情况：请填写' }],
  },
);

export const Attachment = named(
  'Attachment',
  z.object({
    id: z.uuid(),
    kind: z.enum(['picture', 'video', 'sound', 'document']),
    type: z.string(),
    bytes: z.int(),
    thumb: z.boolean(),
  }),
  { id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e12', kind: 'picture', type: 'image/jpeg', bytes: 184_223, thumb: true },
);

/** One of the actions allowed now, with the form to be filled in for it. */
export const Action = named(
  'Action',
  z.object({
    id: z.string(),
    title: Words,
    does: z.string(),
    main: z.boolean(),
    form: FormSchema,
    assigns: z.boolean(),
    request: z.string().exactOptional(),
  }),
  { id: 'sign', title: t('签收', 'Sign for it'), does: 'sign', main: true, assigns: false, form: { type: 'object', properties: {} } },
);
