import type { Case } from '../../../core/case/index.ts';
import { evened, numberLexemes, numberWanted, type Part, snippetOf, telephoneWanted } from '../../../core/search/index.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';
import { placesNamed } from './places.ts';

/** Where a search was found in a case, and the words around it. */
export type Hit = {
  where: 'words' | 'written' | 'address' | 'number' | 'above' | 'telephone' | 'name' | 'place' | 'unit' | 'category';
  title: Words;
  parts: Part[];
};

const titles: Record<Hit['where'], Words> = {
  words: t('诉求', 'Said'),
  written: t('记录', 'Written'),
  address: t('地址', 'Address'),
  number: t('编号', 'Number'),
  above: t('来件编号', 'Their number'),
  telephone: t('电话', 'Telephone'),
  name: t('姓名', 'Name'),
  place: t('属地', 'Area'),
  unit: t('单位', 'Unit'),
  category: t('事项', 'Category'),
};

const hit = (where: Hit['where'], parts: Part[] | undefined): Hit[] => (parts ? [{ where, title: titles[where], parts }] : []);

/** A name with the typed piece marked, or marked whole where it was found by its letters. */
const named = (where: Hit['where'], name: string, terms: readonly string[]): Hit[] =>
  hit(
    where,
    snippetOf(
      name,
      terms.filter((term) => evened(name).includes(evened(term))),
    ) ?? [{ text: name, hit: true }],
  );

const numbered = (where: Hit['where'], number: string, terms: readonly string[]): Hit[] => {
  const known = new Set(numberLexemes(number));
  return terms.some((term) => known.has(numberWanted(term) ?? ''))
    ? hit(where, snippetOf(number, terms) ?? [{ text: number, hit: true }])
    : [];
};

/** What is looked for, worked out once for a page: its terms, and the places that they name. */
export type Sought = Readonly<{ terms: readonly string[]; lexemes: ReadonlySet<string>; book: Book; language: 'zh' | 'en' }>;

export const soughtBy = (terms: readonly string[], book: Book, language: 'zh' | 'en'): Sought => ({
  terms,
  book,
  language,
  lexemes: new Set(terms.flatMap((term) => placesNamed(book, term))),
});

export type Told = Readonly<{ words: string; address: string; written: readonly string[]; phones: readonly string[] }>;

/** Where these terms stand in a case, the caller's own words first, a few of them. `phones` are masked already. */
export const hitsIn = (state: Case, { terms, lexemes, book, language }: Sought, told: Told): Hit[] => {
  const area = state.areaPath.toReversed().find((id) => lexemes.has(`a:${id}`));
  const tails = terms.flatMap((term) => telephoneWanted(term)?.slice(-4) ?? []);
  const phone = told.phones.find((one) => tails.some((tail) => one.endsWith(tail)));
  return [
    ...hit('words', snippetOf(told.words, terms)),
    ...told.written.flatMap((text) => hit('written', snippetOf(text, terms))).slice(0, 1),
    ...hit('address', snippetOf(told.address, terms)),
    ...numbered('number', state.number, terms),
    ...(state.above === 'none' ? [] : numbered('above', state.above.number, terms)),
    ...(phone ? hit('telephone', snippetOf(phone, tails) ?? [{ text: phone, hit: true }]) : []),
    ...(area ? named('place', book.areaName(area)[language], terms) : []),
    ...(lexemes.has(`u:${state.lead}`) ? named('unit', book.unitName(state.lead)[language], terms) : []),
    ...(lexemes.has(`k:${state.category}`)
      ? named('category', book.categoryName(state.category)?.[language] ?? state.category, terms)
      : []),
  ].slice(0, 3);
};
