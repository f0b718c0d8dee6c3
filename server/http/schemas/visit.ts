import { z } from 'zod';
import { checkKinds } from '../../../core/programme/rounds.ts';
import { stages } from '../../../core/round/index.ts';
import { t } from '../../../core/words.ts';
import { Attachment, moment, Place, Words } from './common.ts';
import { named } from './named.ts';

export const visitStage = z.enum(stages);
export const subjectKind = z.enum(['area', 'unit', 'firm', 'entry']);

/** One question of a checklist, as its programme declares it. */
export const Check = named(
  'Check',
  z.object({
    title: Words,
    asks: z.enum(checkKinds),
    hint: Words.exactOptional(),
    options: z.record(z.string(), Words).exactOptional(),
    in: Words.exactOptional(),
    least: z.string().exactOptional(),
    most: z.string().exactOptional(),
    fails: z.array(z.string()).readonly().exactOptional(),
    when: z.object({ check: z.string(), is: z.array(z.string()).readonly() }).exactOptional(),
    evidence: z.enum(['always', 'failed']).exactOptional(),
    optional: z.literal(true).exactOptional(),
    finds: z.unknown().exactOptional(),
  }),
  { title: t('消防通道是否畅通', 'Are the exits free'), asks: 'yesNo', evidence: 'failed' },
);

const shown = {
  id: z.uuid(),
  programme: z.string(),
  programmeTitle: Words,
  round: z.string(),
  roundTitle: Words,
  version: z.string(),
  subject: z.object({
    kind: subjectKind,
    id: z.string(),
    title: Words,
    area: z.string(),
    areaName: Words,
    point: Place.nullable(),
  }),
  opens: moment,
  closes: moment,
  stage: visitStage,
  late: z.boolean(),
  hidden: z.boolean(),
  why: z.enum(['schedule', 'recheck', 'campaign', 'draw', 'event']),
  who: z.array(z.object({ account: z.string(), name: z.string() })),
  by: z.string().nullable(),
  at: moment.nullable(),
  works: z.int(),
  failed: z.int(),
};

/** A visit as lists show it. */
export const VisitRow = z.object(shown).meta({ id: 'VisitRow' });

export const FieldToday = z
  .object({
    now: moment,
    until: moment,
    demo: z.boolean(),
    account: z.string(),
    name: z.string(),
    visits: z.array(z.object({ ...shown, checklist: z.string() }).meta({ id: 'FieldVisit' })),
    checklists: z.record(z.string(), z.record(z.string(), Check)),
    reports: z.array(z.object({ programme: z.string(), title: Words })),
  })
  .meta({ id: 'FieldToday' });

/** Degrees as a phone gives them. */
export const phonePlace = z.strictObject({ lng: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) });

const name = z.string().regex(/^[a-z][A-Za-z0-9]{0,59}$/);
const photos = z.array(z.uuid()).max(9);

/** What a phone says of its own clock: what it showed, and by how many milliseconds it was known to be off ours. */
export const phoneClock = {
  at: z.iso.datetime({ offset: true }),
  phone: z.iso.datetime({ offset: true }),
  off: z.union([z.int().min(-3_155_760_000_000).max(3_155_760_000_000), z.literal('unknown')]),
};

/** What was done at a visit. `at` is our time as the phone worked it out. The same `work` again happens once. */
export const VisitResult = named(
  'VisitResult',
  z.strictObject({
    work: z.uuid(),
    outcome: z.enum(['done', 'refused']),
    ...phoneClock,
    version: z.string().min(1).max(128),
    place: phonePlace.exactOptional(),
    together: z.array(z.string().min(1).max(64)).max(12).default([]),
    answers: z.record(
      name,
      z.strictObject({
        value: z.string().max(2_000).exactOptional(),
        note: z.string().max(2_000).exactOptional(),
        photos: photos.exactOptional(),
      }),
    ),
    stamped: z.record(z.uuid(), z.uuid()).default({}),
    reason: z.string().max(500).exactOptional(),
    photos: photos.exactOptional(),
  }),
  {
    work: '0199d0a0-2f6e-8c31-9d1e-5a0b3c7d9e12',
    outcome: 'done',
    at: '2026-11-25T01:00:00.000Z',
    phone: '2026-11-25T01:00:04.000Z',
    off: 4_000,
    version: 'a-version',
    together: [],
    answers: { fire: { value: 'yes' } },
    stamped: {},
  },
);

export const VisitDone = z.object({ id: z.uuid(), stage: z.string(), works: z.int() }).meta({ id: 'VisitDone' });

export const SeenOnTheWay = named(
  'SeenOnTheWay',
  z.strictObject({
    id: z.uuid(),
    programme: z.string().min(1).max(64),
    ...phoneClock,
    words: z.string().trim().min(1).max(2_000),
    place: phonePlace.exactOptional(),
    address: z.string().trim().min(1).max(300).exactOptional(),
    photos: photos.exactOptional(),
    urgency: z.enum(['normal', 'urgent', 'danger']).exactOptional(),
  }),
  {
    id: '0199d0a0-2f6e-8c31-9d1e-5a0b3c7d9e13',
    programme: 'city-things',
    at: '2026-11-25T01:00:00.000Z',
    phone: '2026-11-25T01:00:04.000Z',
    off: 4_000,
    words: '路口井盖缺失',
  },
);

const counts = { planned: z.int(), done: z.int(), missed: z.int(), excused: z.int(), refused: z.int(), late: z.int(), failed: z.int() };

export const RoundCalendar = z
  .object({
    rounds: z.array(
      z.object({
        programme: z.string(),
        programmeTitle: Words,
        round: z.string(),
        title: Words,
        about: Words,
        asked: z.boolean(),
        hidden: z.boolean(),
        ...counts,
      }),
    ),
    days: z.array(z.object({ day: z.string(), ...counts })),
  })
  .meta({ id: 'RoundCalendar' });

const files = z.array(Attachment);

/** A visit on one page: its questions, and what each phone brought home, side by side. */
export const VisitFull = z
  .object({
    ...shown,
    checks: z.record(z.string(), Check),
    sides: z.array(
      z.object({
        id: z.uuid(),
        outcome: z.enum(['done', 'refused']),
        by: z.string(),
        together: z.array(z.string()),
        at: moment,
        phone: z.string(),
        off: z.union([z.int(), z.literal('unknown')]),
        place: Place.nullable(),
        reason: z.string(),
        photos: files,
        answers: z.record(
          z.string(),
          z.object({
            value: z.string(),
            text: z.string(),
            note: z.string(),
            failed: z.boolean(),
            photos: files,
            originals: files,
          }),
        ),
        findings: z.array(
          z.object({
            check: z.string(),
            case: z.uuid(),
            number: z.string().nullable(),
            stage: z.string().nullable(),
            lead: Words.nullable(),
          }),
        ),
      }),
    ),
    excuse: z.string(),
    actions: z.array(z.literal('excuse')),
  })
  .meta({ id: 'VisitFull' });

export const Roster = z
  .object({
    areas: z.array(
      z.object({
        area: z.string(),
        areaName: Words,
        slots: z.array(z.object({ id: z.string(), from: moment, to: moment, person: z.string(), leader: z.string(), now: z.boolean() })),
        gaps: z.array(z.object({ from: moment, to: moment, minutes: z.int() })),
      }),
    ),
    checks: z.array(VisitRow),
  })
  .meta({ id: 'Roster' });
