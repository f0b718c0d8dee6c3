import type { CaseKind } from '../../core/zone/index.ts';

/** A value known only when the story is told: a moment after the step, the request that waits, another story's case, drawn pictures. */
export type Later = { later: number } | { pending: true } | { story: string } | { pictures: readonly string[] };

export const later = (hours: number): Later => ({ later: hours });
export const pending: Later = { pending: true };
export const caseOf = (story: string): Later => ({ story });
export const pictures = (...names: string[]): Later => ({ pictures: names });

/** One thing done: `by` a user name or the caller, `afterHours` hours after the step before it. */
export type Step = { action: string; by: string; afterHours: number; data: Readonly<Record<string, unknown>>; assignee?: string };

/** When it began: on a day at an hour of the zone's clock, or just now. */
export type When = { daysAgo: number; hour: number } | { minutesAgo: number };

/** An invented case from its first words on. `area` gives the place (its middle), `by` who entered it: the caller, or a user name. */
export type Story = {
  id: string;
  programme: string;
  when: When;
  by: string;
  source?: string;
  words: string;
  kind: CaseKind;
  category: string;
  matter?: string;
  area: string;
  address: string;
  caller?: { name: string; phone?: string };
  anonymous?: true;
  about?: readonly string[];
  confidential?: true;
  above?: { number: string; due: Later };
  asks?: Readonly<Record<string, unknown>>;
  photos?: readonly string[];
  steps: readonly Step[];
};

type Data = Step['data'];

export const step = (action: string, by: string, afterHours: number, data: Data = {}): Step => ({ action, by, afterHours, data });

/** The desk accepts; what it is about comes from the story (tell.ts). */
export const accepted = (afterHours: number, by = 'shouli', data: Data = {}): Step => step('accept', by, afterHours, data);

export const sent = (afterHours: number, lead: string, assisting: readonly string[] = [], words?: string): Step =>
  step('dispatch', 'shouli', afterHours, { lead, ...(assisting.length > 0 && { assisting }), ...(words && { words }) });

export const signed = (afterHours: number, unit: string): Step => step('sign', unit, afterHours);

/** Somebody looked on the spot and says that it is so, with a photo. */
export const confirmed = (afterHours: number, by: string, words: string, picture: string): Step =>
  step('confirm', by, afterHours, { seen: words, evidence: pictures(picture) });

/** Resolved with a picture before and one after, where the thing can be seen. */
export const solved = (afterHours: number, unit: string, done: string, reply: string, seen?: string, more: Data = {}): Step =>
  step('resolve', unit, afterHours, {
    done,
    reply,
    how: 'phone',
    ...more,
    ...(seen && { before: pictures(`${seen}-before`), after: pictures(`${seen}-after`, `${seen}-far`) }),
  });

export const passed = (afterHours: number, words: string, by = 'hecha'): Step => step('pass', by, afterHours, { words });

export const rated = (afterHours: number, score: number, remark?: string, how: 'yes' | 'partly' | 'no' = 'yes'): Step =>
  step('rate', 'caller', afterHours, { solved: how, score, ...(remark && { remark }) });

/** The usual way from the desk to the unit that signs for it. */
export const toUnit = (
  unit: string,
  assisting: readonly string[] = [],
  hours: readonly [number, number, number] = [0.3, 0.2, 0.6],
): Step[] => [accepted(hours[0]), sent(hours[1], unit, assisting), signed(hours[2], unit)];
