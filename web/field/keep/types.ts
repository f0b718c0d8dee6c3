import type { components } from '../../shared/api.d.ts';
import type { Areas } from '../../shared/map/areas.ts';

type Schemas = components['schemas'];

export type Today = Schemas['FieldToday'];
export type FieldVisit = Schemas['FieldVisit'];
export type Check = Schemas['Check'];
export type Checks = Readonly<Record<string, Check>>;

/** Degrees, as the phone knows them. */
export type Spot = Readonly<{ lng: number; lat: number }>;

/** What this phone carries of a day: what the server said, when, and the areas to draw. */
export type Day = Readonly<{ today: Today; read: string; areas?: Areas }>;

/** An answer as it is being given; photographs are named by the ids of this phone. */
export type Said = Readonly<{ value?: string; note?: string; photos?: readonly string[] }>;

/** A visit that is being made: every answer is kept the moment it is given. `work` is the id under which it is sent, for good. */
export type Draft = Readonly<{
  visit: string;
  work: string;
  begun: string;
  answers: Readonly<Record<string, Said>>;
  /** The questions as they were when it was begun, in case the list has gone meanwhile. */
  checklist: Checks;
  shown: FieldVisit;
}>;

/** A photograph on this phone: the original untouched, and the same with time and place on it. `sent` are its ids with us. */
export type Photo = Readonly<{
  id: string;
  original: Blob;
  name: string;
  stamped?: Blob;
  taken: string;
  place?: Spot;
  sent?: Readonly<{ file: string; stamped?: string }>;
}>;

type Common = Readonly<{
  id: string;
  /** Things are sent in the order in which they were done. */
  place: number;
  title: string;
  done: string;
  photos: readonly string[];
  /** How often the server said no; each try is a request of its own. */
  tries: number;
  /** Why the server would not have it; whoever did it decides what becomes of it. */
  trouble?: Readonly<{ told: string; faults: readonly string[] }>;
}>;

/** Something done that has not been sent yet. */
export type Waiting = Common &
  (
    | Readonly<{ kind: 'visit'; visit: string; body: Record<string, unknown>; draft: Draft }>
    | Readonly<{ kind: 'case'; body: Record<string, unknown> }>
    | Readonly<{ kind: 'record'; body: Record<string, unknown> }>
  );

/** Something that has arrived, kept for the day so that one can see that it has. */
export type Arrived = Readonly<{
  id: string;
  kind: 'visit' | 'case' | 'record';
  visit?: string;
  title: string;
  at: string;
  number?: string;
  beside: boolean;
}>;
