import { entryForm } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import { tagsFor } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import { formJson } from '../cases/form-json.ts';
import { isPassRegister } from '../records/passes.ts';
import type { Shelf } from '../shelf.ts';
import type { FoundRegister } from './registers.ts';

const titles = (all: Readonly<Record<string, { title: Words }>> | undefined): Record<string, Words> =>
  Object.fromEntries(Object.entries(all ?? {}).map(([name, { title }]) => [name, title]));

/** A register as screens need it. */
export const shapeOf = ({ programme, programmeTitle, register, part }: FoundRegister, book: Book, shelf: Shelf, at: Date) => ({
  programme,
  programmeTitle,
  register,
  title: part.title,
  about: part.about,
  key: part.key,
  name: part.name,
  form: formJson(entryForm(part)),
  stages: Object.entries(part.stages).map(([stage, { title, to, done }]) => ({ stage, title, to: [...to], done: done === true })),
  roles: Object.entries(part.roles ?? {}).map(([role, { title, most }]) => ({ role, title, most: most ?? null })),
  relations: Object.entries(part.relations ?? {}).map(([relation, { title, to, most }]) => ({
    relation,
    title,
    to: 'register' in to ? `entry:${to.register}` : to.of,
    most: most ?? null,
  })),
  flags: titles(part.flags),
  tags: Object.fromEntries(tagsFor(book.rows.tags, programme, register, book.dateOf(at)).map(({ id, name }) => [id, name])),
  coverage: titles(part.coverage),
  milestones: Object.entries(part.milestones?.steps ?? {}).map(([step, { title, days }]) => ({ step, title, days })),
  finish: part.milestones?.finish ?? null,
  coded: isPassRegister(shelf, programme, register),
  matched: part.match?.id !== undefined || part.match?.name !== undefined,
  frozen: part.frozen !== undefined,
  summed: (part.sums ?? []).length > 0,
});
