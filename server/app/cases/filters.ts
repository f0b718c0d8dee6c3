import { readCaseNumber } from '../../../core/identifier/index.ts';
import { own } from '../../../core/own.ts';
import type { Stage } from '../../../core/programme/flow.ts';
import { branchOf } from '../../../core/zone/index.ts';
import { allOf, both, type CaseFilter } from '../../db/queries/filters.ts';
import type { CaseCondition } from '../../db/queries/seen.ts';
import { type Box, liesIn } from '../../db/queries/spots.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';
import { rankOf } from './row.ts';

export type View = 'mine' | 'all' | 'today' | 'late' | 'open' | 'mine-done';

/** What a queue may be narrowed to; areas and categories mean everything below them too. */
export type Filters = Readonly<{
  view?: View | undefined;
  programme?: string | undefined;
  phase?: string | undefined;
  stage?: string | undefined;
  urgency?: string | undefined;
  area?: string | undefined;
  unit?: string | undefined;
  category?: string | undefined;
  kind?: string | undefined;
  source?: string | undefined;
  number?: string | undefined;
  q?: string | undefined;
  /** A stretch of the map in degrees: west, south, east, north. */
  box?: string | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}>;

const below = (code: string, rows: readonly { id: string; parent: string }[]): string[] => [
  code,
  ...branchOf(code, rows).map(({ id }) => id),
];

/** A stretch of the map as it stands in an address; the route has seen to its form. */
export const boxOf = (text: string): Box => {
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map((degrees) => Math.round(Number(degrees) * 10_000_000));
  return [west, south, east, north];
};

/** Whether a case may have ended at this stage, in any programme of today. */
const endsAt = (stage: string, { current }: Shelf): boolean => {
  const found = current.flatMap(({ programme }) => own(programme.cases.flow.stages as Record<string, Stage>, stage) ?? []);
  return found.length === 0 || found.some(({ phase }) => phase === 'done');
};

/** The filters as one condition on cases; what is searched for is asked of the index. */
export const conditionOf = (filters: Filters, book: Book, shelf: Shelf): CaseCondition => {
  const { programme, phase, stage, urgency, area, unit, category, kind, source, number, box } = filters;
  const categories = book.rows.categories.map(({ code, parent }) => ({ id: code, parent }));
  const filter: CaseFilter = {
    programme,
    phase,
    stage,
    rank: urgency === undefined ? undefined : rankOf(urgency),
    open: (phase !== undefined && phase !== 'done') || (stage !== undefined && !endsAt(stage, shelf)),
    kind,
    source,
    area,
    number: number === undefined ? undefined : (readCaseNumber(number) ?? number),
    leads: unit === undefined ? undefined : below(unit, book.rows.units),
    categories: category === undefined ? undefined : below(category, categories),
  };
  return box === undefined ? allOf(filter) : both(allOf(filter), liesIn(boxOf(box)));
};
