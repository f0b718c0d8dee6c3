/** What the public half of the API answers with, as far as screens read it. */
import type { Phase } from '../../../core/programme/vocabulary.ts';
import type { FormSchema } from '../form/schema.ts';
import type { Words } from '../words/t.ts';

export type Zone = Readonly<{ id: string; name: Words | string; demo: boolean }>;

export type OpenProgramme = Readonly<{
  id: string; title: Words; about: Words; callers: Words;
  kinds: readonly unknown[]; matters?: Readonly<Record<string, Words>> | readonly unknown[]; openForm: FormSchema;
}>;

/** Fields a Chinese public site carries at its foot; empty text where the zone has not filled them in. */
export type Footer = Readonly<Record<string, string>>;

export type Portal = Readonly<{ zone: Zone; programmes: readonly OpenProgramme[]; footer?: Footer }>;

export type Opened = Readonly<{ id: string; number: string; link: string; told: Words }>;

export type Attachment = Readonly<{ id: string; kind: string; bytes?: number; thumb?: boolean; name?: string }>;

export type TimelineEntry = Readonly<{
  at: string; words: Words; by?: Words | 'caller'; mine?: boolean; note?: string; photos?: readonly Attachment[]; unsure?: boolean;
}>;

export type CallerAction = Readonly<{ id: string; title: Words; does: string; main: boolean; form: FormSchema }>;

export type Followed = Readonly<{
  number: string; programme: Words | string; told: Words; stage: string; phase: Phase; due?: string; opened: string;
  promiseState?: string; words?: string; place?: { address?: string; lng?: number; lat?: number };
  photos?: readonly Attachment[]; timeline: readonly TimelineEntry[]; actions: readonly CallerAction[];
  rating?: { score: number; solved: string }; mergedInto?: string;
}>;
