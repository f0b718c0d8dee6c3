/** What the public half of the API answers with; the types are read off the API document, forms are drawn by our own renderer. */
import type { components } from '../api.d.ts';
import type { FormSchema } from '../form/schema.ts';

type Schemas = components['schemas'];

export type ProgrammeCard = Omit<Schemas['ProgrammeCard'], 'openForm'> & Readonly<{ openForm: FormSchema }>;
export type Portal = Omit<Schemas['Portal'], 'programmes'> & Readonly<{ programmes: readonly ProgrammeCard[] }>;

export type Opened = Schemas['Opened'];
export type Attachment = Schemas['Attachment'];
export type CallerAction = Omit<Schemas['Action'], 'form'> & Readonly<{ form: FormSchema }>;
export type FollowedCase = Omit<Schemas['FollowedCase'], 'actions'> & Readonly<{ actions: readonly CallerAction[] }>;
