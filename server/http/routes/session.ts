import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { meOf } from '../../app/me.ts';
import { setUp } from '../../app/set-up.ts';
import { checkPassword, signIn } from '../../app/sign-in.ts';
import { isPasswordGiven } from '../../db/queries/given-passwords.ts';
import { hasAccounts } from '../../db/queries/staff.ts';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Me } from '../schemas/zone.ts';

const password = z.string().min(1).max(200);

const Credentials = named(
  'Credentials',
  z.strictObject({ username: z.string().min(1).max(60), password, code: z.string().trim().min(1).max(40).exactOptional() }),
  { username: 'operator1', password: '••••••••••' },
);

const FirstAdministrator = named(
  'FirstAdministrator',
  z.strictObject({
    username: z.string().regex(/^[a-z][a-z0-9.-]{1,39}$/),
    name: z.string().trim().min(1).max(40),
    password,
  }),
  { username: 'admin', name: '赵某某', password: '••••••••••' },
);

const Ways = named(
  'SignInWays',
  z.object({ organisation: z.object({ name: z.string(), address: z.string() }).nullable(), setup: z.boolean() }),
  { organisation: null, setup: false },
);

const cookieIn = (headers: Readonly<Record<string, string | string[] | undefined>>): string =>
  typeof headers.cookie === 'string' ? headers.cookie : '';

export default [
  write('/api/v1/session', {
    id: 'signIn',
    once: 'key',
    tag: 'session',
    who: 'anyone',
    summary: 'Sign in',
    description:
      'Where the account has a second factor and no `code` is given, the answer is a 401 of type `/problems/second-factor`: send it all again with `code`.',
    body: Credentials,
    returns: Me,
    measure: 'sign-in',
    handle: async ({ db, books, identity, ports, doorstep: { zone, asking }, body, from, setCookies }) => {
      const book = await books.of(db, zone);
      const { account, cookies } = await signIn({ db, identity, ports }, book, body, from);
      setCookies(cookies);
      const given = await isPasswordGiven(db, zone, account);
      const posts = given ? [] : book.postsOf(account, asking.at);
      return meOf(book, account, posts, await identity.hasSecondFactor(zone, account), given);
    },
  }),

  write('/api/v1/session', {
    id: 'signOut',
    once: 'asker',
    method: 'DELETE',
    tag: 'session',
    who: 'anyone',
    summary: 'Sign out',
    returns: 'nothing',
    handle: async ({ identity, sessions, headers, setCookies }) => {
      const cookie = cookieIn(headers);
      if (cookie !== '') setCookies(await identity.signOut(cookie));
      sessions.forget(cookie);
      return undefined;
    },
  }),

  read('/api/v1/session/ways', {
    id: 'signInWays',
    tag: 'session',
    who: 'anyone',
    summary: 'The ways to sign in, and whether the first administrator is still to be made',
    returns: Ways,
    handle: async ({ db, organisation, doorstep: { zone } }) => ({
      organisation: organisation === 'none' ? null : { name: organisation, address: '/api/v1/session/organisation' },
      setup: !(await hasAccounts(db, zone)),
    }),
  }),

  write('/api/v1/setup', {
    id: 'setUp',
    once: 'key',
    tag: 'session',
    who: 'anyone',
    summary: 'Make the first administrator, while there is no account',
    description: 'The first administrator gives posts to others: make a system administrator next, who sets up areas and units.',
    body: FirstAdministrator,
    returns: Me,
    measure: 'sign-in',
    handle: async ({ db, door, books, identity, ports, doorstep, body, from, setCookies }) => {
      const { zone, asking } = doorstep;
      if (await hasAccounts(db, zone)) return refuse('set-up-already');
      checkPassword(body.password, body.username, 'password');
      await setUp({ db, door, books, identity, ports }, doorstep, body);
      books.forget(zone);
      const book = await books.of(db, zone);
      const { account, cookies } = await signIn({ db, identity, ports }, book, body, from);
      setCookies(cookies);
      return meOf(book, account, book.postsOf(account, asking.at), false);
    },
  }),
];
