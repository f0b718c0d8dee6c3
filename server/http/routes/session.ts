import { z } from 'zod';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Me } from '../schemas/zone.ts';
import { soon } from '../soon.ts';

const Credentials = named(
  'Credentials',
  z.strictObject({
    username: z.string().min(1).max(60),
    password: z.string().min(1).max(200),
    code: z.string().min(1).max(40).exactOptional(),
  }),
  { username: 'operator1', password: '••••••••••' },
);

const FirstAdministrator = named(
  'FirstAdministrator',
  z.strictObject({
    username: z.string().regex(/^[a-z][a-z0-9.-]{1,39}$/),
    name: z.string().trim().min(1).max(40),
    password: z.string().min(1).max(200),
  }),
  { username: 'admin', name: '赵某某', password: '••••••••••' },
);

export default [
  write('/api/v1/session', {
    id: 'signIn',
    tag: 'session',
    who: 'anyone',
    summary: 'Sign in',
    description:
      'Where the account has a second factor and no `code` is given, the answer is a 401 of type `/problems/second-factor`: send it all again with `code`.',
    body: Credentials,
    returns: Me,
    measure: 'sign-in',
    handle: soon,
  }),

  write('/api/v1/session', {
    id: 'signOut',
    method: 'DELETE',
    tag: 'session',
    who: 'anyone',
    summary: 'Sign out',
    returns: 'nothing',
    handle: soon,
  }),

  read('/api/v1/session/ways', {
    id: 'signInWays',
    tag: 'session',
    who: 'anyone',
    summary: 'The ways to sign in, and whether the first administrator is still to be made',
    returns: z.object({ organisation: z.object({ name: z.string(), address: z.string() }).nullable(), setup: z.boolean() }),
    handle: soon,
  }),

  write('/api/v1/setup', {
    id: 'setUp',
    tag: 'session',
    who: 'anyone',
    summary: 'Make the first administrator, while there is no account',
    body: FirstAdministrator,
    returns: Me,
    measure: 'sign-in',
    handle: soon,
  }),
];
