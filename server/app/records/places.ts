/** Places where records are taken, with the forms of what is taken there. */
import type { z } from 'zod';
import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import { countUnits, type RecordPart } from '../../../core/programme/records.ts';
import { dailyDone, formsOf, type RecordData, sumsOf } from '../../../core/record/index.ts';
import type { Words } from '../../../core/words.ts';
import type { EntryPoint } from '../../../core/zone/index.ts';
import { siftedRecords } from '../../db/queries/records.ts';
import { type FormJson, formJson } from '../cases/form-json.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { monthsBetween } from './months.ts';
import { recordParts } from './parts.ts';
import { placesFor } from './reading.ts';

type Named = { id: string; title: Words };

/** A record as a phone needs it to draw its form: the form, who comes with it, steps, reasons, figures, signature. */
export type RecordForm = {
  name: string;
  title: Words;
  about: Words;
  form: FormJson;
  occupants: { title: Words; form: FormJson; least: number; most: number } | null;
  steps: Named[];
  reasons: Named[] | null;
  admits: { below: { field: string; limit: string } | null; right: Record<string, string> } | null;
  passes: { by: string; way: string; into: string; out: string } | null;
  /** The field in which the number of a pass is given. */
  pass: string | null;
  counts: (Named & { unit: Words })[];
  signed: Words | null;
  lateMinutes: number;
  daily: { of: string; each: number; entries: Record<string, number>; missing: string[]; ok: boolean } | null;
};

const named = (list: Record<string, Words> | undefined): Named[] => Object.entries(list ?? {}).map(([id, title]) => ({ id, title }));

const optionsOf = (part: RecordPart, field: string): string[] => Object.keys(metaOf(part.asks[field] as z.ZodType).options ?? {});

const recordForm = (name: string, part: RecordPart, place: EntryPoint, daily: RecordForm['daily']): RecordForm => {
  const forms = formsOf(part);
  const { occupants, decides, passes, signed, counts = {} } = part;
  const below = decides?.admits?.below;
  return {
    name,
    title: part.title,
    about: part.about,
    form: formJson(forms.fact),
    occupants: occupants ? { title: occupants.title, form: formJson(forms.occupant), least: occupants.least, most: occupants.most } : null,
    steps: named(part.steps),
    reasons: decides ? named(decides.reasons) : null,
    admits: decides?.admits
      ? { below: below ? { field: below.field, limit: place.below ?? below.limit } : null, right: decides.admits.right ?? {} }
      : null,
    passes: passes ? { by: passes.by, way: passes.way, into: passes.into, out: passes.out } : null,
    pass: part.pass?.field ?? null,
    counts: Object.entries(counts).map(([id, { title, unit }]) => ({ id, title, unit: countUnits[unit] })),
    signed: signed ?? null,
    lateMinutes: part.lateMinutes,
    daily,
  };
};

const mostOfDay = 2_000;

/** What of the day's entries is done already, and what is missing still. */
const dailyOf = async (reader: Reader, step: Doorstep, place: EntryPoint, name: string, part: RecordPart): Promise<RecordForm['daily']> => {
  if (!part.daily) return null;
  const { of, each } = part.daily;
  const book = await reader.books.of(reader.db, step.zone);
  const now = step.asking.at;
  const from = new Date(midnight(dayOf(now, book.calendar), book.calendar));
  const months = monthsBetween(from, now, book);
  const rows = await siftedRecords(reader.db, step.zone, months, { places: [place.id], from, until: now, record: name }, mostOfDay);
  const entries = Object.fromEntries(optionsOf(part, of).map((option) => [option, 0]));
  for (const { data } of rows) {
    const option = String((data as RecordData).form[of]);
    entries[option] = (entries[option] ?? 0) + 1;
  }
  const { missing, ok } = dailyDone(each, entries);
  return { of, each, entries, missing, ok };
};

export type PlaceShown = {
  place: string;
  name: Words;
  area: string;
  areaName: Words;
  records: { name: string; title: Words; about: Words; pass: boolean }[];
};

/** The places where whoever asks may record today. */
export const myPlaces = async (reader: Reader, step: Doorstep): Promise<PlaceShown[]> => {
  const book = await reader.books.of(reader.db, step.zone);
  const parts = recordParts(reader.shelf);
  return placesFor(book, step, 'record').map(({ id, name, area, records }) => ({
    place: id,
    name,
    area,
    areaName: book.areaName(area),
    records: records.flatMap((record) => {
      const found = parts.get(record);
      return found ? [{ name: record, title: found.part.title, about: found.part.about, pass: found.part.pass !== undefined }] : [];
    }),
  }));
};

/** One place with its forms. */
export const formsOfPlace = async (reader: Reader, step: Doorstep, place: EntryPoint): Promise<RecordForm[]> => {
  const parts = recordParts(reader.shelf);
  const found = place.records.flatMap((name) => {
    const one = parts.get(name);
    return one ? [{ name, part: one.part }] : [];
  });
  return Promise.all(found.map(async ({ name, part }) => recordForm(name, part, place, await dailyOf(reader, step, place, name, part))));
};

export type SumShown = {
  record: string;
  title: Words;
  count: string;
  name: Words;
  n: number;
  unit: Words;
  atLeast: boolean;
  records: number;
};

const mostSummed = 20_000;

/** The figures of records between two moments: each count in its own unit, never two units in one sum; with a bound in it a sum is one. */
export const sumRecords = async (reader: Reader, step: Doorstep, from: Date, until: Date, record?: string): Promise<SumShown[]> => {
  const book = await reader.books.of(reader.db, step.zone);
  const places = placesFor(book, step, 'records.see').map(({ id }) => id);
  const months = monthsBetween(from, until, book);
  const rows = await siftedRecords(reader.db, step.zone, months, { places, from, until, record }, mostSummed);
  const parts = recordParts(reader.shelf);
  return [...Map.groupBy(rows, (row) => row.record)].flatMap(([name, own]) => {
    const part = parts.get(name)?.part;
    return Object.entries(part?.counts ?? {}).flatMap(([id, { title, unit }]) => {
      const figures = own.flatMap(({ data }) => (data as RecordData).counts?.[id] ?? []);
      return sumsOf(figures).map(({ n, atLeast }) => ({
        record: name,
        title: part?.title ?? title,
        count: id,
        name: title,
        n,
        unit: countUnits[unit],
        atLeast: atLeast === true,
        records: figures.length,
      }));
    });
  });
};
