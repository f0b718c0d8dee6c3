import { toString as qrCode } from 'qrcode';
import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { meOf } from '../../app/me.ts';
import { checkPassword } from '../../app/sign-in.ts';
import { forgetPasswordGiven, isPasswordGiven } from '../../db/queries/given-passwords.ts';
import { signInsOf } from '../../db/queries/sign-ins.ts';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Me, SignIn } from '../schemas/zone.ts';

const password = z.string().min(1).max(200);
const Password = named('PasswordAgain', z.strictObject({ password }), { password: '••••••••••' });
const NewPassword = named('NewPassword', z.strictObject({ current: password, next: password }), {
  current: '••••••••••',
  next: '••••••••••••',
});
const Code = named('Code', z.strictObject({ code: z.string().regex(/^\d{6}$/) }), { code: '123456' });

const SecondFactor = named(
  'SecondFactor',
  z.object({ address: z.string(), secret: z.string(), picture: z.string(), recovery: z.array(z.string()) }),
  {
    address: 'otpauth://totp/…',
    secret: 'JBSWY3DPEHPK3PXP',
    picture: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    recovery: ['aaaaa-bbbbb'],
  },
);

type Asked = { staff: { session: string }; headers: Readonly<Record<string, string | string[] | undefined>> };

/** What belongs to a session is done by a session only; a token stands for a program. */
const cookieOf = ({ staff, headers: { cookie } }: Asked): string =>
  staff.session === 'none' || typeof cookie !== 'string' ? refuse('who-are-you') : cookie;

const wrong = (path: string) => refuse('unwell', [{ path, code: 'wrong', words: t('密码不对', 'the password is wrong') }]);

export default [
  read('/api/v1/me', {
    id: 'getMe',
    tag: 'me',
    who: 'staff',
    summary: 'My account, my posts of today and what they allow',
    returns: Me,
    handle: async ({ db, books, identity, doorstep: { zone, asking }, staff: { account } }) =>
      meOf(
        await books.of(db, zone),
        account,
        asking.posts,
        await identity.hasSecondFactor(zone, account),
        await isPasswordGiven(db, zone, account),
      ),
  }),

  read('/api/v1/me/sign-ins', {
    id: 'listSignIns',
    tag: 'me',
    who: 'staff',
    summary: 'When and from where somebody signed in, or tried to, as me',
    returns: z.array(SignIn),
    handle: async ({ db, doorstep: { zone }, staff: { account } }) =>
      (await signInsOf(db, zone, account, 100)).map(({ at, outcome, address, agent }) => ({
        at: at.toISOString(),
        outcome,
        address,
        agent,
      })),
  }),

  write('/api/v1/me/sign-out-everywhere', {
    id: 'signOutEverywhere',
    once: 'asker',
    tag: 'me',
    who: 'staff',
    summary: 'End all my sessions, this one too',
    returns: 'nothing',
    handle: async ({ identity, sessions, doorstep: { zone }, staff: { account } }) => {
      await identity.signOutEverywhere(zone, account);
      sessions.forgetAll();
      return undefined;
    },
  }),

  write('/api/v1/me/password', {
    id: 'changePassword',
    once: 'asker',
    tag: 'me',
    who: 'staff',
    summary: 'Change my password; every other session ends',
    body: NewPassword,
    returns: 'nothing',
    measure: 'sign-in',
    handle: async ({ db, books, identity, sessions, body: { current, next }, setCookies, ...asked }) => {
      const cookie = cookieOf(asked);
      const book = await books.of(db, asked.doorstep.zone);
      if (next === current)
        return refuse('unwell', [
          { path: 'next', code: 'same', words: t('新密码要和现在的不一样', 'the new password must differ from the present one') },
        ]);
      checkPassword(next, book.account(asked.staff.account)?.username ?? '', 'next');
      const lines = await identity.changePassword(cookie, current, next);
      if (lines === 'wrong') return wrong('current');
      await forgetPasswordGiven(db, asked.doorstep.zone, asked.staff.account);
      setCookies(lines);
      sessions.forgetAll();
      return undefined;
    },
  }),

  write('/api/v1/me/second-factor/start', {
    id: 'startSecondFactor',
    once: 'asker',
    tag: 'me',
    who: 'staff',
    summary: 'Begin a second factor: a secret, its picture to scan, and codes for when the phone is lost',
    body: Password,
    returns: SecondFactor,
    measure: 'sign-in',
    handle: async ({ identity, body, ...asked }) => {
      const cookie = cookieOf(asked);
      if (await identity.hasSecondFactor(asked.doorstep.zone, asked.staff.account)) return refuse('not-now');
      const started = await identity.startSecondFactor(cookie, body.password);
      if (started === 'wrong') return wrong('password');
      const { address, recovery } = started;
      const picture = await qrCode(address, { type: 'svg', margin: 2 });
      return { address, secret: new URL(address).searchParams.get('secret') ?? '', picture, recovery };
    },
  }),

  write('/api/v1/me/second-factor/confirm', {
    id: 'confirmSecondFactor',
    once: 'asker',
    tag: 'me',
    who: 'staff',
    summary: 'Show that the second factor works; from now on it is wanted',
    body: Code,
    returns: 'nothing',
    measure: 'sign-in',
    handle: async ({ identity, sessions, body, setCookies, ...asked }) => {
      const lines = await identity.confirmSecondFactor(cookieOf(asked), body.code);
      if (lines === 'wrong') return refuse('wrong-code');
      setCookies(lines);
      sessions.forgetAll();
      return undefined;
    },
  }),

  write('/api/v1/me/second-factor/off', {
    id: 'endSecondFactor',
    once: 'asker',
    tag: 'me',
    who: 'staff',
    summary: 'Do without the second factor',
    body: Password,
    returns: 'nothing',
    measure: 'sign-in',
    handle: async ({ identity, sessions, body, setCookies, ...asked }) => {
      const lines = await identity.endSecondFactor(cookieOf(asked), body.password);
      if (lines === 'wrong') return wrong('password');
      setCookies(lines);
      sessions.forgetAll();
      return undefined;
    },
  }),
];
