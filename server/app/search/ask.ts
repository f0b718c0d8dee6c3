import { readCaseNumber } from '../../../core/identifier/index.ts';
import { mayInZone, type PostNow, scopeOf } from '../../../core/permission.ts';
import { numberWanted, telephoneWanted, termsOf, wantedOf } from '../../../core/search/index.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { nameLexeme, openLexeme, tailLexeme, telephoneLexeme } from './doc.ts';
import { placesNamed } from './places.ts';

/** A search, worked out: `query` is what the index is asked, `nothing` when there is too little to look for. */
export type Wanted = Readonly<{ terms: readonly string[]; query: string | 'nothing'; number: string }>;

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

export const anyOf = (lexemes: readonly string[]): string => `(${lexemes.map(quoted).join(' | ')})`;
export const allOf = (lexemes: readonly string[]): string => `(${lexemes.map(quoted).join(' & ')})`;

/** Eleven digits are a whole number of a mobile telephone; fewer are looked for by their last four, which is all that screens show of it. */
const wholeNumber = 11;

const isName = (term: string): boolean => /^[\p{L}·]{2,20}$/u.test(term);

/** Everything that a term may mean, any of which will do. */
const meanings = (term: string, book: Book, keys: Pick<Ports, 'secrets'>, posts: readonly PostNow[]): string[] => {
  const zone = book.zone.id;
  const words = wantedOf(term);
  const [number, digits] = [numberWanted(term), telephoneWanted(term)];
  const singles = [
    ...(number ? [number] : []),
    ...(digits ? [digits.length >= wholeNumber ? telephoneLexeme(keys, zone, digits) : tailLexeme(keys, zone, digits)] : []),
    ...(isName(term) && mayInZone(posts, 'reveal') ? [nameLexeme(keys, zone, term)] : []),
    ...placesNamed(book, term),
  ];
  return [...(words.length > 0 ? [allOf(words)] : []), ...singles.map(quoted)];
};

/** More units than this make a longer question than they save. */
const fewUnits = 60;

/**
 * What somebody may see, said to the index as well, where it is little: so that a small unit does not read what others have to say.
 * It only narrows; whether they may see a case is asked of the case.
 */
const sightOf = (posts: readonly PostNow[], root: string): string[] => {
  const parts = posts.flatMap((post) => {
    const scope = scopeOf(post.kind, 'see');
    if (scope === 'none') return [];
    if (scope === 'area' || scope === 'outside') return post.area === root ? ['all'] : [`a:${post.area}`];
    return scope === 'zone' ? ['all'] : post.units.map((unit) => `u:${unit}`);
  });
  return parts.includes('all') || parts.length > fewUnits || parts.length === 0 ? [] : [anyOf([...new Set(parts)])];
};

/** Reads what somebody typed. Every term must be found, each in any of its meanings. */
export const wantedBy = (
  q: string,
  { book, keys, posts, open }: { book: Book; keys: Pick<Ports, 'secrets'>; posts: readonly PostNow[]; open: boolean },
): Wanted => {
  const terms = termsOf(q);
  const each = terms.map((term) => meanings(term, book, keys, posts)).filter((found) => found.length > 0);
  const said = each.map((found) => (found.length === 1 ? found[0]! : `(${found.join(' | ')})`));
  const whole = readCaseNumber(q);
  return {
    terms,
    number: whole ?? q,
    query:
      said.length === 0
        ? 'nothing'
        : [
            ...(whole ? [`'n:${whole.replaceAll('-', '')}'`] : said),
            ...sightOf(posts, book.root),
            ...(open ? [quoted(openLexeme)] : []),
          ].join(' & '),
  };
};
