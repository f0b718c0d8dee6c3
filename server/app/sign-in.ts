import { refuse } from '../../core/refusal.ts';
import { t } from '../../core/words.ts';
import { failuresFrom, failuresOf, recordSignIn, type SignInOutcome, settleSignIn } from '../db/queries/sign-ins.ts';
import type { Db } from '../db/schema.ts';
import type { Book } from './book.ts';
import type { Identity } from './identity.ts';
import type { Ports } from './ports.ts';

export type From = Readonly<{ address: string; agent: string }>;
export type Credentials = Readonly<{ username: string; password: string; code?: string }>;

type House = Readonly<{ db: Db; identity: Identity; ports: Pick<Ports, 'clock' | 'ids'> }>;

const minutes = 15;
const failuresPerName = 5;
/** Many people share an address, so it is only held to what no office of people does. */
const failuresPerAddress = 100;

const accountOf = (book: Book, username: string, at: Date) =>
  book.rows.accounts.find((account) => account.username === username && (account.until === undefined || book.dateOf(at) <= account.until));

/**
 * Signs in, or says why not. After five failures on a name within fifteen minutes the sixth is not even looked at until the first is
 * older than that; the same is said of names that nobody has. Every attempt is written down.
 */
export const signIn = async ({ db, identity, ports }: House, book: Book, credentials: Credentials, from: From) => {
  const zone = book.zone.id;
  const username = credentials.username.trim().toLowerCase();
  const at = ports.clock.now();
  const account = accountOf(book, username, at)?.id;
  const since = new Date(at.getTime() - minutes * 60_000);
  const id = ports.ids.next();
  const settle = (outcome: SignInOutcome) => settleSignIn(db, zone, id, outcome);

  await recordSignIn(db, { zone, id, username, account: account ?? 'nobody', at, ...from, outcome: 'trying' });
  const failures = await failuresOf(db, zone, username, since, id);
  if (failures >= failuresPerName || (await failuresFrom(db, zone, from.address, since)) >= failuresPerAddress) {
    await settle('locked');
    return refuse('locked-out');
  }
  const tried = await identity.signIn(zone, username, credentials.password, credentials.code);
  if (tried.outcome === 'done' && account === undefined) {
    await settle('wrong');
    return refuse('wrong-sign-in');
  }
  await settle(tried.outcome);
  if (tried.outcome === 'done') return { account: account!, cookies: tried.cookies };
  if (tried.outcome === 'second-factor') return refuse('second-factor');
  return refuse(tried.outcome === 'wrong' ? 'wrong-sign-in' : 'wrong-code');
};

const shortest = 10;

/** What is wrong with a new password, if anything: at least ten characters, and not the name it belongs to. */
export const checkPassword = (password: string, username: string, path: string): void => {
  if ([...password].length < shortest)
    refuse('unwell', [
      { path, code: 'too-short', words: t(`密码至少 ${shortest} 个字符`, `a password has at least ${shortest} characters`) },
    ]);
  if (password.toLowerCase().includes(username.toLowerCase()) || new Set(password).size < 4)
    refuse('unwell', [{ path, code: 'too-easy', words: t('密码太容易猜到', 'this password is too easy to guess') }]);
};
