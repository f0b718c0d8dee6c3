import { byCode, type Category, livesOn, pathOf, type Question, type Service } from '../../../core/zone/index.ts';
import type { PublicRule } from '../../db/queries/public-cases.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';

/** A category that is offered to the apps of others, with its group and what it asks besides. */
export type Offered = Readonly<{ category: Category & { service: Service }; group: Category | 'none'; questions: readonly Question[] }>;

const isOffered = (category: Category): category is Offered['category'] => category.service !== undefined;

/** The public services of a day, in the order of their codes. */
export const servicesOf = ({ rows }: Book, date: string): Offered[] => {
  const known = byCode(rows.categories);
  const asked = Map.groupBy(
    rows.questions.filter((one) => livesOn(one, date)),
    ({ category }) => category,
  );
  return rows.categories
    .filter((category) => livesOn(category, date))
    .filter(isOffered)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((category) => ({
      category,
      group: known.get(category.parent) ?? 'none',
      questions: (asked.get(category.code) ?? []).toSorted((a, b) => a.order - b.order),
    }));
};

/** Under which service a case of this category is listed: its own, else the nearest above it, also one that has ended since. */
export const serviceAbove = ({ rows }: Book): ((category: string) => Offered['category'] | undefined) => {
  const known = byCode(rows.categories);
  return (category) => pathOf(category, known).find(isOffered);
};

/** What may be listed to everybody in this zone: by the services of its categories, and by what its programmes keep to themselves. */
export const publicRule = (book: Book, { current }: Shelf): PublicRule => {
  const above = serviceAbove(book);
  const listed = (type: Service['type']) =>
    book.rows.categories.filter(({ code }) => above(code)?.service.type === type).map(({ code }) => code);
  return {
    categories: listed('realtime'),
    accepted: listed('batch'),
    sources: current.flatMap(({ programme: { id, cases } }) =>
      Object.entries(cases.sources).flatMap(([source, one]) => (one.private ? [`${id} ${source}`] : [])),
    ),
    matters: current.flatMap(({ programme: { id, cases } }) => (cases.privateMatters ?? []).map((matter) => `${id} ${matter}`)),
  };
};

/** The categories whose cases are listed under these services; all of them when none is named. */
export const categoriesUnder = (book: Book, services: readonly string[]): string[] => {
  const above = serviceAbove(book);
  return book.rows.categories
    .map(({ code }) => ({ code, service: above(code)?.code }))
    .filter(({ service }) => service !== undefined && (services.length === 0 || services.includes(service)))
    .map(({ code }) => code);
};
