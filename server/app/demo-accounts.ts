import type { Words } from '../../core/words.ts';
import { postKinds, postTitles } from '../../core/zone/post.ts';
import type { Book } from './book.ts';

/** The one password of every account of an invented zone, shown to whoever tries it; a real zone has no such thing. */
export const demoPassword = 'huying-demo';

/** One account of each kind of post, for people who try the demo. */
export type DemoAccount = Readonly<{ username: string; password: string; name: string; post: Words; unit: Words }>;

/** An account of every kind of post in an invented zone, those first whose area is the whole zone; none in a real one. */
export const demoAccounts = (book: Book, now: Date): DemoAccount[] => {
  if (!book.zone.demo) return [];
  const byReach = [...book.rows.posts].sort((a, b) => Number(b.area === book.root) - Number(a.area === book.root));
  return postKinds.flatMap((kind) => {
    const found = byReach.find((post) => post.kind === kind && book.postsOf(post.account, now).some((one) => one.kind === kind));
    const account = found && book.account(found.account);
    if (!found || !account) return [];
    const { username, name } = account;
    return [{ username, password: demoPassword, name, post: postTitles[kind], unit: book.unitName(found.unit) }];
  });
};
