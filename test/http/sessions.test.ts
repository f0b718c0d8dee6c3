import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { picture } from '../helpers/pictures.ts';
import { everyKind, fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const every = ['1', '2', '3', '4', '5', '6', '7'] as const;
const rows = {
  ...everyKind,
  timetable: [
    {
      id: 'w',
      session: 'hall.window',
      name: t('综合窗口', 'Window'),
      area: 'Z',
      weekdays: every,
      opens: '09:00',
      closes: '10:00',
      slotMinutes: 30,
      capacity: 2,
      from,
    },
    {
      id: 'c',
      session: 'eldercare.clinic',
      name: t('义诊', 'Clinic'),
      area: 'V',
      weekdays: ['2', '3'] as const,
      opens: '08:30',
      closes: '11:30',
      capacity: 1,
      from,
    },
  ],
};

let house: WebHouse;
const starts = '2026-03-03T01:00:00.000Z';
let phones = 1000;
const bookAs = (more: object = {}, who?: string, headers: Record<string, string> = {}) =>
  house.ask('POST', '/api/v1/bookings', {
    ...(who !== undefined && { who }),
    headers,
    body: { opening: 'w', starts, name: '王某某', phone: `1000000${++phones}`, ...more },
  });
type Booked = { session: string; booking: string; number: string; state: string; code: string; link: string };
const booked = async (more: object = {}, who?: string) => (await bookAs(more, who)).body as Booked;
const own = async ({ link }: Booked) =>
  (await house.ask('GET', `/api/v1/bookings/${link.slice(3)}`)).body as {
    state: string;
    number: string;
    ahead: number;
    window: string | null;
  };
const act = (session: string, path: string, body: object = {}, who = 'ann') =>
  house.ask('POST', `/api/v1/sessions/${session}/${path}`, { who, body });

beforeAll(async () => {
  house = await webHouse({ rows });
  house.clock.set('2026-03-02T01:00:00.000Z');
});
afterAll(() => house.shut());

test('what can be booked is on the timetable: clinics on Tuesdays and Wednesdays, windows by the half hour', async () => {
  const { items } = (await house.ask('GET', '/api/v1/bookable')).body as {
    items: { session: string; slots: { date: string; free: number; starts: string }[] }[];
  };
  const clinic = items.find(({ session }) => session === 'eldercare.clinic')!;
  expect(clinic.slots.map(({ date }) => date)).toEqual(['2026-03-03', '2026-03-04', '2026-03-10', '2026-03-11']);
  const windows = items.find(({ session }) => session === 'hall.window')!.slots.filter(({ date }) => date === '2026-03-03');
  expect(windows.map((one) => [one.starts, one.free])).toEqual([
    [starts, 2],
    ['2026-03-03T01:30:00.000Z', 2],
  ]);
});

test('every fault of a booking is told at once; a time that is not on the timetable, or over, is none', async () => {
  const faulty = await bookAs({ name: ' ', phone: 'x', class: 'king', data: { colour: 1 } });
  expect((faulty.body as { faults: { path: string }[] }).faults.map(({ path }) => path)).toEqual(['name', 'phone', 'class', 'data.colour']);
  expect((await bookAs({ starts: '2026-03-03T01:10:00.000Z' })).status).toBe(404);
  expect((await bookAs({ starts: '2026-02-27T01:00:00.000Z' })).status).toBe(409);
  expect((await bookAs({ starts: '2026-03-31T01:00:00.000Z' })).status).toBe(409);
});

test('two at once for the last place: one has it, the other waits, and a third finds the waiting list full', async () => {
  const clinic = { opening: 'c', starts: '2026-03-03T00:30:00.000Z', data: { wants: ['pressure'] } };
  const two = await Promise.all([bookAs(clinic), bookAs(clinic)]);
  expect(two.map(({ status }) => status)).toEqual([201, 201]);
  expect(two.map(({ body }) => (body as Booked).state).sort()).toEqual(['booked', 'waiting']);
  const rest = await Promise.all(Array.from({ length: 12 }, () => bookAs(clinic)));
  expect(rest.filter(({ status }) => status === 201)).toHaveLength(5);
  expect(rest.filter(({ status }) => status === 409)).toHaveLength(7);
  const first = two.map(({ body }) => body as Booked).find(({ state }) => state === 'booked')!;
  const next = two.map(({ body }) => body as Booked).find(({ state }) => state === 'waiting')!;
  expect((await house.ask('POST', `/api/v1/bookings/${first.link.slice(3)}/cancel`)).body).toMatchObject({ state: 'cancelled' });
  expect((await house.ask('POST', `/api/v1/bookings/${first.link.slice(3)}/cancel`)).status).toBe(409);
  expect((await own(next)).state).toBe('booked');
});

test('the same number books one time once, and a press sent twice is one booking', async () => {
  const phone = '10000009999';
  expect((await bookAs({ phone, starts: '2026-03-04T01:00:00.000Z' })).status).toBe(201);
  expect(await bookAs({ phone, starts: '2026-03-04T01:00:00.000Z' })).toMatchObject({
    status: 409,
    body: { type: '/problems/booked-already' },
  });
  const key = { 'idempotency-key': 'one-press' };
  const again = { phone: '10000008888', starts: '2026-03-04T01:00:00.000Z' };
  const first = await bookAs(again, undefined, key);
  expect((await bookAs(again, undefined, key)).body).toEqual(first.body);
});

test('at the hall: checked in by code, called by class and number, recalled, seen to, missed; the screen names nobody', async () => {
  const a = await booked({ class: 'ordinary' });
  const b = await booked({ class: 'senior', behalf: '女儿' });
  expect([a.number, b.number, (await booked()).state]).toEqual(['A01', 'A02', 'waiting']);
  const { session } = a;
  expect((await act(session, 'arrivals', { code: a.code }, 'audit')).status).toBe(403);
  expect((await act(session, 'arrivals', { code: '000000' })).status).toBe(404);
  house.clock.set('2026-03-03T00:55:00.000Z');
  expect((await act(session, 'calls', { window: '3' })).status).toBe(409);
  for (const one of [a, b]) expect((await act(session, 'arrivals', { code: one.code })).status).toBe(200);
  expect((await act(session, 'calls', { window: ' ' })).status).toBe(422);
  expect((await act(session, 'calls', { window: '3' })).body).toMatchObject({ booking: b.booking, state: 'called' });
  expect(await own(b)).toMatchObject({ state: 'called', window: '3' });
  const screen = await house.ask('GET', '/api/v1/screens/w');
  expect(screen.body).toMatchObject({ called: [{ number: 'A02', window: '3' }], waiting: 1 });
  expect(screen.text).not.toContain('王');
  expect((await act(session, `bookings/${b.booking}/serve`)).status).toBe(200);
  expect((await act(session, `bookings/${b.booking}/serve`)).status).toBe(409);
  await act(session, 'calls', { window: '4' });
  await act(session, `bookings/${a.booking}/miss`);
  expect((await act(session, `bookings/${a.booking}/recall`, { window: '4' })).body).toMatchObject({ state: 'called' });
  const shown = (await house.ask('GET', `/api/v1/sessions/${session}`, { who: 'ann' })).body as {
    bookings: { name: string; behalf: boolean }[];
  };
  expect(shown.bookings.map(({ name, behalf }) => [name, behalf]).slice(0, 2)).toEqual([
    ['王**', false],
    ['王**', true],
  ]);
  expect((await house.ask('GET', `/api/v1/sessions/${session}`, { who: 'park' })).status).toBe(404);
});

test('somebody at the counter gets a number without booking, but never one too many', async () => {
  const at = { starts: '2026-03-03T01:30:00.000Z', here: true, phone: undefined };
  expect(await booked(at, 'ann')).toMatchObject({ number: 'B01', state: 'here' });
  expect((await bookAs(at)).status).toBe(422);
  expect((await bookAs(at, 'ann')).status).toBe(201);
  expect((await bookAs(at, 'ann')).status).toBe(409);
});

test('a session that is called off gives every booking back, and whoever booked reads why', async () => {
  const { session, ...mine } = await booked({ starts: '2026-03-06T01:00:00.000Z' });
  const off = (body: object, who = 'ann') => act(session, 'call-off', body, who);
  expect((await off({ reason: '' })).status).toBe(422);
  expect((await off({ reason: '停电' }, 'tan')).status).toBe(403);
  expect((await off({ reason: '大厅停电，改约下周' })).status).toBe(200);
  expect(await own({ session, ...mine })).toMatchObject({ state: 'cancelled', stands: 'cancelled', why: '大厅停电，改约下周' });
  expect((await off({ reason: '再取消一次' })).status).toBe(409);
});

test('whoever does not come gives the place to whoever waits; the end has a summary and pictures of the one who closes it', async () => {
  const time = '2026-03-05T01:00:00.000Z';
  const [one, two, three] = [await booked({ starts: time }), await booked({ starts: time }), await booked({ starts: time })];
  expect(three.state).toBe('waiting');
  expect((await act(one.session, 'pass-over')).status).toBe(409);
  house.clock.set('2026-03-05T01:21:00.000Z');
  await act(one.session, 'arrivals', { code: one.code });
  expect((await act(one.session, 'pass-over')).status).toBe(200);
  expect([(await own(one)).state, (await own(two)).state, (await own(three)).state]).toEqual(['here', 'missed', 'booked']);
  const file = fileBody('会场.jpg', await picture());
  const { id } = (await house.ask('POST', '/api/v1/attachments', { who: 'ann', raw: file.raw, headers: file.headers })).body as {
    id: string;
  };
  expect((await act(one.session, 'close', { summary: '', pictures: [] })).status).toBe(422);
  expect((await act(one.session, 'close', { summary: '办了一件', pictures: [id] }, 'tan')).status).toBe(403);
  expect((await act(one.session, 'close', { summary: '办了一件', pictures: [one.booking] })).status).toBe(422);
  expect((await act(one.session, 'close', { summary: '办了一件', pictures: [id] })).status).toBe(200);
  const closed = (await house.ask('GET', `/api/v1/sessions/${one.session}`, { who: 'ann' })).body;
  expect(closed).toMatchObject({ stands: 'closed', summary: '办了一件', pictures: [id] });
  expect((await house.ask('GET', `/api/v1/attachments/${id}`, { who: 'sun' })).status).toBe(200);
  expect((await house.ask('GET', `/api/v1/attachments/${id}`, { who: 'park' })).status).toBe(404);
  expect((await own(three)).state).toBe('missed');
  expect((await act(one.session, 'calls', { window: '1' })).status).toBe(409);
});

test('the log names nobody, its chains hold, and replaying gives the same sessions and bookings', async () => {
  const { rows: logged } = await house.db
    .selectFrom('events')
    .select('data')
    .where('kind', '=', 'session')
    .execute()
    .then((all) => ({ rows: all }));
  expect(JSON.stringify(logged)).not.toMatch(/王某某|10000009999|女儿/);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  expect(house.logged).toEqual([]);
});
