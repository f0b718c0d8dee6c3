import type { PostNow } from '../../../core/permission.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import type { Category } from '../../../core/zone/index.ts';
import { caseFromAbove } from '../../app/above/case-id.ts';
import { askingOf, importPost } from '../../app/asking.ts';
import type { Book } from '../../app/book.ts';
import type { Door } from '../../app/door/index.ts';
import type { Shelf } from '../../app/shelf.ts';
import type { Becomes } from './cases.ts';
import { categoriesFor, lastResort, leadsOf, programmeFor, type Wanted } from './plan.ts';
import type { CityRequest } from './request-rows.ts';
import { type CaseStep, standIn } from './steps.ts';

/** Into what service requests become cases. */
export type RequestPlan = Readonly<{
  zone: string;
  book: Book;
  programme: CaseProgramme;
  source: string;
  /** The category most of whose English name stands in the words; else the last resort. */
  categoryFor: (words: string) => Category;
  leadFor: (category: string) => string;
}>;

/** What is worked out once for each of its arguments. */
const remembered = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, work(text));
    return known.get(text)!;
  };
};

const stem = (word: string) => word.toLowerCase().replace(/(?:ing|es|s)$/, '');
const stems = (text: string): string[] => (text.match(/[A-Za-z]{4,}/g) ?? []).map(stem);

/** The names of categories that share words with a text, the most of them first; names of one word must stand there whole. */
const likest = (categories: readonly Category[]) => {
  const named = categories.map((one) => ({ one, words: [...new Set(stems(one.name.en))] })).filter(({ words }) => words.length > 0);
  return (text: string): Category | undefined => {
    const said = new Set(stems(text));
    const shared = named.map(({ one, words }) => ({ one, part: words.filter((word) => said.has(word)).length / words.length }));
    return shared.filter(({ part }) => part > 0.5).sort((a, b) => b.part - a.part)[0]?.one;
  };
};

/** Works out the plan from the zone as it stands and what was asked for; throws Misused with what to add. */
export const planRequests = (book: Book, shelf: Shelf, wanted: Wanted, now: Date): RequestPlan => {
  const { programme, source } = programmeFor(shelf, wanted, 'requests');
  const categories = categoriesFor(book, programme, book.dateOf(now));
  const other = lastResort(categories, wanted.category, programme);
  const find = likest(categories.filter(({ code, confidential }) => code !== other.code && !confidential));
  const leads = leadsOf(book, now);
  return {
    zone: book.zone.id,
    book,
    programme,
    source,
    categoryFor: remembered((words) => find(words) ?? other),
    leadFor: remembered((category) => leads(category, book.root, now)),
  };
};

/** The id of a request is worked out from its city and its number there, so that a second run adds nothing (design.md §5). */
export const requestCase = ({ zone, source }: RequestPlan, number: string): string => caseFromAbove(zone, source, number);

/**
 * A request as the two things that its file knows of it: it was opened, and it was closed. Times that the file gives as a day only are
 * marked as estimated, and nobody is told anything.
 */
export const becomingCases = (plan: RequestPlan, door: Door): Becomes<CityRequest> => {
  const { book, programme, source } = plan;
  const desk: readonly PostNow[] = [standIn(book.root, 'operator', 'desk')];
  const by = (unit: string, { at, sure }: CityRequest['created']) =>
    askingOf(door.ports, { who: `${importPost}:${unit}`, posts: desk, at, sure: sure ? 'known' : 'estimated' });
  return {
    zone: plan.zone,
    caseOf: (number) => requestCase(plan, number),
    doubles: 'counted',
    batch: 500,
    stepsOf: ({ number, words, address, point, created, closed, ending, due, kept }, id): CaseStep[] => {
      const category = plan.categoryFor(words);
      const lead = plan.leadFor(category.code);
      const brought = {
        source,
        number,
        words,
        ...(address && { address }),
        point,
        area: book.root,
        category: category.code,
        ...(due !== 'none' && { due: due.toISOString() }),
        kept,
      };
      const opening = {
        id,
        command: { type: 'bring', brought },
        programme: programme.id,
        uploader: 'nobody',
        derived: true,
        quiet: true,
      } as const;
      return [
        { ask: opening, asking: by('desk', created) },
        ...(closed === 'open'
          ? []
          : [{ ask: { id, command: { type: 'close-elsewhere', ending, lead }, uploader: 'nobody' } as const, asking: by(lead, closed) }]),
      ];
    },
  };
};
