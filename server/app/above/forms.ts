import type { Columns } from '../../../core/above/guess.ts';
import { own } from '../../../core/own.ts';
import type { CaseProgramme, Source } from '../../../core/programme/programme.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { livesOn, type SourceForm } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';

/** A programme and one of its sources, as somebody chose them. */
export type From = Readonly<{ programme: CaseProgramme; version: string; id: string; source: Source }>;

/** The source that was named; refuses one that the programme does not have, or that callers use themselves. */
export const fromOf = (shelf: Shelf, programme: string, source: string): From => {
  const shelved = shelf.find(programme) ?? refuse('no-such-programme');
  const found = own(shelved.programme.cases.sources as Record<string, Source>, source);
  if (!found || found.public)
    return refuse('unwell', [{ path: 'source', code: 'unknown', words: t('没有这个来源', 'There is no such source') }]);
  return { programme: shelved.programme, version: shelved.version, id: source, source: found };
};

/** How this source writes today, the form that began last first. */
export const formsOf = (book: Book, { programme, id }: Pick<From, 'programme' | 'id'>, now: Date): SourceForm[] =>
  book.rows.sourceForms
    .filter((form) => form.programme === programme.id && form.source === id && livesOn(form, book.dateOf(now)))
    .toSorted((a, b) => b.from.localeCompare(a.from) || a.id.localeCompare(b.id));

/** What all forms of a source together say of its headings. */
export const headingsOf = (forms: readonly SourceForm[]): Columns => {
  const all = new Map<string, string[]>();
  for (const { columns } of forms)
    for (const [field, names] of Object.entries(columns)) all.set(field, [...(all.get(field) ?? []), ...(names ?? [])]);
  return Object.fromEntries(all);
};
