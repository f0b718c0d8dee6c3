import type { z } from 'zod';
import { t, type Words } from '../words.ts';

/** The units in which things are counted; each is its own, and nothing converts into another. */
export const countUnits = {
  item: t('项', 'items'),
  matter: t('件', 'matters'),
  piece: t('份', 'copies'),
  message: t('条', 'messages'),
  each: t('个', 'pieces'),
  trip: t('车次', 'vehicle trips'),
  time: t('次', 'times'),
  session: t('场次', 'sessions'),
  person: t('名', 'persons'),
  personTime: t('人次', 'person-times'),
  household: t('户', 'homes'),
  meal: t('餐', 'meals'),
  tree: t('棵', 'trees'),
  hour: t('小时', 'hours'),
  yuan: t('元', 'yuan'),
} satisfies Record<string, Words>;
export type CountUnit = keyof typeof countUnits;

/** Something that is counted, in one unit. What has two units is two counts: they are never added to one another. */
export type CountPart = { title: Words; unit: CountUnit };

/** What must be so before anybody is let in: a reading below a limit, answers that are the right ones. */
export type Admission = {
  /** A field with a reading, and the limit below which it must be; dated rows of the zone come over it. */
  below?: { field: string; limit: string };
  /** Fields and the one answer that lets in. */
  right?: Record<string, string>;
};

/** Who or what passes: by which field it is known again, which field says the way, and after how long inside somebody looks. */
export type Passage = { by: string; way: string; into: string; out: string; dwellMinutes?: number };

/**
 * A pass 出入证 that is shown: the number in `field` is that of an entry of a register of the same programme, which must stand at one of
 * these stages and between the days in these fields of it. Nobody is let in by one that does not hold.
 */
export type PassRule = { field: string; register: string; holds: readonly string[]; from?: string; until?: string };

/** How a programme uses the Record primitive 登记: facts at a place and time, written once and never changed. */
export type RecordPart = {
  title: Words;
  about: Words;
  /** What is asked of the fact itself. */
  asks: z.ZodRawShape;
  /** Everybody who came with it, each registered by themselves; at least so many. */
  occupants?: { title: Words; asks: z.ZodRawShape; least: number; most: number };
  /** Steps in this order, none of which can be left out. */
  steps?: Record<string, Words>;
  /** A decision at a gate: let in, or turned back with one of these reasons. Nobody is let in against `admits`. */
  decides?: { reasons: Record<string, Words>; admits?: Admission };
  /** It is a passage through a gate: the board knows from it who is inside. */
  passes?: Passage;
  /** A pass is shown. */
  pass?: PassRule;
  /** What is counted, each in a unit of its own; a figure may be a lower bound 余 and stays one. */
  counts?: Record<string, CountPart>;
  /** Whose signature it wants, in words. */
  signed?: Words;
  /** How long after it happened it may arrive, in minutes, for phones without a network. Nothing is dated back further. */
  lateMinutes: number;
  /** So many entries a day for each of a field's answers, e.g. each area disinfected twice. */
  daily?: { of: string; each: number };
  /** Days after which sealed values are erased, by class; the fact itself stays. */
  retention: { personal: number; sensitive: number };
};
