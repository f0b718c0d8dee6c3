import { type Deed, deeds, type PostNow, scopeOf } from '../../core/permission.ts';
import { refuse } from '../../core/refusal.ts';
import { postTitles } from '../../core/zone/index.ts';
import type { Book } from './book.ts';

/** Whoever is signed in: the account, its posts of today with their names, and every deed that one of them allows. */
export const meOf = (book: Book, account: string, posts: readonly PostNow[], secondFactor: boolean, mustChange = false) => {
  const { id, name, username, unit } = book.account(account) ?? refuse('who-are-you');
  return {
    account: { id, name, username, unit },
    posts: posts.map((post) => ({
      id: post.id,
      kind: post.kind,
      title: postTitles[post.kind],
      unit: post.unit,
      unitName: book.unitName(post.unit),
      area: post.area,
      areaName: book.areaName(post.area),
    })),
    zone: { id: book.zone.id, name: book.zone.name, demo: book.zone.demo },
    secondFactor,
    mustChange,
    deeds: deeds.filter((deed: Deed) => posts.some(({ kind }) => scopeOf(kind, deed) !== 'none')),
  };
};
