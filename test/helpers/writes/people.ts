import { password, type WebHouse } from '../web-house.ts';
import { openAs } from './cases.ts';
import { timedCode } from './timed-code.ts';
import type { Prepare } from './try.ts';

let phones = 0;
export const codeFor = async (house: WebHouse, phone: string): Promise<string> => {
  house.clock.pass(120);
  await house.ask('POST', '/api/v1/resident/codes', { body: { phone } });
  const { body } = await house.ask('GET', '/api/v1/outbox/codes', { who: 'ann' });
  return (body as { items: { code: string }[] }).items[0]!.code;
};
export const resident = async (house: WebHouse) => {
  const phone = `1000007${String(++phones).padStart(4, '0')}`;
  const said = await house.ask('POST', '/api/v1/resident/session', { body: { phone, code: await codeFor(house, phone) } });
  return { cookie: String([said.headers['set-cookie']].flat()[0]).split(';')[0]! };
};
const session = async (house: WebHouse, username: string) => ({ cookie: (await house.signIn(username)).cookie });

const factor = async (house: WebHouse, username: string) => {
  const headers = await session(house, username);
  const said = await house.ask('POST', '/api/v1/me/second-factor/start', { headers, body: { password } });
  return { headers, code: timedCode((said.body as { secret: string }).secret) };
};
export const people: Record<string, Prepare> = {
  setUp: () => {
    const body = { username: 'admin', name: '赵某某', password: 'a password of nobody' };
    return { path: '/api/v1/setup', body, other: { ...body, name: '李某某' } };
  },
  signIn: () => ({ path: '/api/v1/session', body: { username: 'guest', password }, other: { username: 'guest', password: 'another' } }),
  signOut: async (house) => ({ path: '/api/v1/session', headers: await session(house, 'guest'), other: 'none' }),
  signOutEverywhere: async (house) => ({ path: '/api/v1/me/sign-out-everywhere', headers: await session(house, 'out'), other: 'none' }),
  changePassword: async (house) => ({
    path: '/api/v1/me/password',
    headers: await session(house, 'bea'),
    body: { current: password, next: 'a new password 1' },
    other: { current: password, next: 'a new password 2' },
  }),
  startSecondFactor: async (house) => ({
    path: '/api/v1/me/second-factor/start',
    headers: await session(house, 'guest'),
    body: { password },
    other: { password: 'another' },
  }),
  confirmSecondFactor: async (house) => {
    const { headers, code } = await factor(house, 'second');
    return { path: '/api/v1/me/second-factor/confirm', headers, body: { code }, other: { code: '000000' } };
  },
  endSecondFactor: async (house) => {
    const { headers, code } = await factor(house, 'gone');
    const said = await house.ask('POST', '/api/v1/me/second-factor/confirm', { headers, body: { code } });
    const cookie = [said.headers['set-cookie'] ?? []].flat().map((line) => String(line).split(';')[0]);
    return { path: '/api/v1/me/second-factor/off', headers: { cookie: cookie.join('; ') }, body: { password }, other: { password: 'x' } };
  },
  askForCode: () => ({ path: '/api/v1/resident/codes', body: { phone: '10000008001' }, other: { phone: '10000008002' } }),
  signInByCode: async (house) => {
    const phone = '10000008003';
    return { path: '/api/v1/resident/session', body: { phone, code: await codeFor(house, phone) }, other: { phone, code: '000000' } };
  },
  signOutResident: async (house) => ({ path: '/api/v1/resident/session', headers: await resident(house), other: 'none' }),
  keepMatter: async (house) => {
    const [one, two] = [await openAs(house), await openAs(house)];
    const body = ({ link }: { link: string }) => ({ token: link.slice('/c/'.length) });
    return { path: '/api/v1/resident/matters', headers: await resident(house), body: body(one), other: body(two) };
  },
  givePassword: () => ({ path: '/api/v1/zone/accounts/gone/password', who: 'sec', other: 'none' }),
};
