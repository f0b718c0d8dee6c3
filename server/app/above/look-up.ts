import { plainHeading } from '../../../core/above/guess.ts';
import { type Category, livesOn } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';

/** Names of the zone in what others write: categories by their own word for them, areas by names that stand in an address. */
export type LookUp = Readonly<{
  category: (said: string) => Category | undefined;
  area: (address: string) => string | undefined;
}>;

const least = 2;

/** Look-ups over today's leaves of a programme and today's areas; made once for a file. */
export const lookUpOf = (book: Book, programme: string, now: Date): LookUp => {
  const today = book.dateOf(now);
  const parents = new Set(book.rows.categories.map(({ parent }) => parent));
  const categories = book.rows.categories.filter((one) => one.programme === programme && livesOn(one, today));
  const byName = new Map<string, Category | 'several'>();
  for (const one of categories.toSorted((a, b) => Number(parents.has(a.code)) - Number(parents.has(b.code)))) {
    const name = plainHeading(one.name.zh);
    const known = byName.get(name);
    byName.set(name, known === undefined ? one : known !== 'several' && parents.has(one.code) ? known : 'several');
  }
  const byCode = new Map(categories.map((one) => [one.code.toLowerCase(), one]));
  const places = book.rows.areas
    .filter((one) => livesOn(one, today) && one.parent !== 'none')
    .flatMap(({ id, name, aliases }) => [name.zh, ...aliases].filter((word) => word.length >= least).map((word) => ({ word, id })));
  const owners = Map.groupBy(places, ({ word }) => word);
  const sure = [...owners]
    .filter(([, all]) => new Set(all.map(({ id }) => id)).size === 1)
    .map(([word, [first]]) => ({ word, id: first!.id }))
    .toSorted((a, b) => b.word.length - a.word.length);

  return {
    category: (said) => {
      const parts = said.split(/[/\\>＞|—-]+/).map((part) => part.trim());
      for (const part of parts.toReversed()) {
        const found = byName.get(plainHeading(part)) ?? byCode.get(part.toLowerCase());
        if (found && found !== 'several') return found;
      }
      return undefined;
    },
    area: (address) => sure.find(({ word }) => address.includes(word))?.id,
  };
};
