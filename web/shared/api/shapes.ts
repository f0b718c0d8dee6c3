/** What the public half of the API answers with, as far as screens read it. */
import type { Phase } from '../../../core/programme/vocabulary.ts';
import type { FormSchema } from '../form/schema.ts';
import type { Words } from '../words/t.ts';

export type Zone = Readonly<{ id: string; name: Words; demo: boolean }>;

export type ProgrammeCard = Readonly<{
  id: string; title: Words; about: Words; callers: Words; kinds: readonly string[]; matters: Readonly<Record<string, Words>>;
  openForm: FormSchema;
  /** The source under which a one-key call opens an urgent case; null where the programme takes none. */
  call?: string | null;
}>;

export type Portal = Readonly<{
  zone: Zone; programmes: readonly ProgrammeCard[];
  emergency: readonly Readonly<{ number: string; title: Words }>[];
  /** Fields a Chinese public site carries at its foot; `words` is empty where the zone has not filled them in. */
  footer: readonly Readonly<{ title: Words; words: string }>[];
}>;

export type Opened = Readonly<{ id: string; number: string; link: string; told: Words }>;

export type Attachment = Readonly<{ id: string; kind: string; type?: string; bytes?: number; thumb: boolean }>;

export type Happening = Readonly<{ at: string; words: Words; by: Words; mine?: boolean; photos: readonly Attachment[] }>;

export type CallerAction = Readonly<{ id: string; title: Words; does: string; main: boolean; form: FormSchema }>;

export type FollowedCase = Readonly<{
  number: string; programme: string; programmeTitle: Words; told: Words; stage: string; phase: Phase; due: string | null; opened: string;
  words: string; place: Readonly<{ address: string; point: Readonly<{ lng: number; lat: number }> | null }>; photos: readonly Attachment[];
  timeline: readonly Happening[]; actions: readonly CallerAction[];
  rating: Readonly<{ solved: 'yes' | 'partly' | 'no'; score: number; at: string }> | null; mergedInto: string | null;
}>;
