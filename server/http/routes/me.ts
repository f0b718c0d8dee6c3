import { z } from 'zod';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { Me, SignIn } from '../schemas/zone.ts';
import { soon } from '../soon.ts';

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

export default [
  read('/api/v1/me', {
    id: 'getMe',
    tag: 'me',
    who: 'staff',
    summary: 'My account, my posts of today and what they allow',
    returns: Me,
    handle: soon,
  }),

  read('/api/v1/me/sign-ins', {
    id: 'listSignIns',
    tag: 'me',
    who: 'staff',
    summary: 'When and from where somebody signed in, or tried to, as me',
    returns: z.array(SignIn),
    handle: soon,
  }),

  write('/api/v1/me/sign-out-everywhere', {
    id: 'signOutEverywhere',
    tag: 'me',
    who: 'staff',
    summary: 'End all my sessions, this one too',
    returns: 'nothing',
    handle: soon,
  }),

  write('/api/v1/me/password', {
    id: 'changePassword',
    tag: 'me',
    who: 'staff',
    summary: 'Change my password; every other session ends',
    body: NewPassword,
    returns: 'nothing',
    measure: 'sign-in',
    handle: soon,
  }),

  write('/api/v1/me/second-factor/start', {
    id: 'startSecondFactor',
    tag: 'me',
    who: 'staff',
    summary: 'Begin a second factor: a secret, its picture to scan, and codes for when the phone is lost',
    body: Password,
    returns: SecondFactor,
    measure: 'sign-in',
    handle: soon,
  }),

  write('/api/v1/me/second-factor/confirm', {
    id: 'confirmSecondFactor',
    tag: 'me',
    who: 'staff',
    summary: 'Show that the second factor works; from now on it is wanted',
    body: Code,
    returns: 'nothing',
    measure: 'sign-in',
    handle: soon,
  }),

  write('/api/v1/me/second-factor/off', {
    id: 'endSecondFactor',
    tag: 'me',
    who: 'staff',
    summary: 'Do without the second factor',
    body: Password,
    returns: 'nothing',
    measure: 'sign-in',
    handle: soon,
  }),
];
