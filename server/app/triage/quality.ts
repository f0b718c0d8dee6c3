import type { KeptQuality } from '../../../core/triage/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { byCode } from '../../../core/zone/index.ts';
import { keptCounts, keptModels } from '../../db/queries/triage.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';

/** What of a suggestion the desk keeps or changes, in the order in which it decides. */
export const suggestedParts = ['category', 'area', 'urgency', 'lead'] as const;
export type SuggestedPart = (typeof suggestedParts)[number];

/** So many versions of the model are looked back on. */
const mostModels = 20;

type Made = Readonly<{ part: SuggestedPart; kept: number; changed: number; none: number }>;

type Counts = Awaited<ReturnType<typeof keptCounts>>;

const madeOf = (counts: Counts): Made[] =>
  suggestedParts.map((part) => {
    const sum = (made: string) =>
      counts.filter((one) => one.part === part && one.made === made).reduce((all, { count }) => all + Number(count), 0);
    return { part, kept: sum('kept'), changed: sum('changed'), none: sum('none') };
  });

type Named = Readonly<{ code: string; title: Words }>;

/** One category among the messages that were held back: how many of its own were found, and how many of those called so were its own. */
const categoriesOf = ({ labels, confusion }: KeptQuality, named: (code: string) => Named) =>
  labels
    .map(({ label, count }, at) => {
      const row = confusion[at] ?? [];
      const right = row[at] ?? 0;
      const others = row.map((times, said) => ({ times: said === at ? 0 : times, said }));
      const worst = others.reduce((most, one) => (one.times > most.times ? one : most), { times: 0, said: -1 });
      return {
        ...named(label),
        count,
        right,
        said: confusion.reduce((sum, one) => sum + (one[at] ?? 0), 0),
        takenFor: worst.times === 0 ? null : { ...named(labels[worst.said]?.label ?? ''), count: worst.times },
      };
    })
    .filter(({ count, said }) => count + said > 0)
    .sort((a, b) => b.count - a.count);

/**
 * How good triage is: the versions of the model as they were judged on messages held back from them, category by category for the
 * newest, and what the desk kept of what was suggested. Counts only; no message and no case is named.
 */
export const triageQuality = async (db: Db, zone: string, book: Book, now: Date) => {
  const [models, counts] = await Promise.all([keptModels(db, zone, mostModels), keptCounts(db, zone)]);
  const categories = byCode(book.rows.categories);
  const named = (code: string): Named => ({ code, title: categories.get(code)?.name ?? t(code, code) });
  const judged = models.map((model) => ({ ...model, quality: model.quality as KeptQuality }));
  const newest = judged[0];
  return {
    asOf: now.toISOString(),
    models: judged.map(({ version, made, learned, cases, quality }) => ({
      version,
      made: made.toISOString(),
      learned,
      cases,
      heldBack: quality.count,
      right: Math.round(quality.accuracy * quality.count),
      amongThree: Math.round(quality.top3 * quality.count),
      macroF1: quality.macroF1,
      calibrationError: quality.calibrationError,
      threshold: quality.threshold,
      suggested: Math.round(quality.suggested * quality.count),
      suggestedRight: Math.round(quality.suggestedRight * Math.round(quality.suggested * quality.count)),
      seconds: quality.seconds,
      kept: madeOf(counts.filter((one) => one.model === version)),
    })),
    made: madeOf(counts),
    categories: newest ? categoriesOf(newest.quality, named) : [],
  };
};
