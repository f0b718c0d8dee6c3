/** What passed the demo's gates today, what its centres and teams did, and who has booked a time. All of it is invented. */
import { askingOf } from '../server/app/asking.ts';
import type { Books } from '../server/app/books.ts';
import type { Door, Doorstep } from '../server/app/door/index.ts';
import { createRecordDoor } from '../server/app/records/door.ts';
import type { GivenRecord } from '../server/app/records/prepare.ts';
import { bookSlot } from '../server/app/sessions/doing.ts';
import { bookable } from '../server/app/sessions/sessions.ts';
import type { Shelf } from '../server/app/shelf.ts';
import type { Db } from '../server/db/schema.ts';
import { derivedId } from './derived-id.ts';
import { demoZone } from './zone/index.ts';

type House = Readonly<{ db: Db; door: Door; books: Books; shelf: Shelf }>;

const zone = demoZone.zone.id;
const caller = 'demo';

const steps = ['disinfect1', 'disinfect2', 'verify1', 'verify2', 'register1', 'register2'];
const names = ['王某某', '李某某', '赵某某', '陈某某', '刘某某', '杨某某'];
const someone = (n: number, temperature = 36.1 + (n % 8) / 10) => ({
  name: names[n % names.length],
  phone: `1000004${String(n).padStart(4, '0')}`,
  temperature: Math.round(temperature * 10) / 10,
  health: 'ok',
  travel: 'ok',
});
/** No province has these two signs on its plates. */
const plate = (n: number) => `演A${String(10_000 + n * 137).slice(-5)}`;

type Told = Readonly<{ minutes: number; who: string; given: Omit<GivenRecord, 'id' | 'at'> }>;

const vehicle = (n: number): Told => {
  const turned = n % 9 === 4;
  return {
    minutes: 8 + n * 6,
    who: 'zhujian.jiancha',
    given: {
      record: 'gates.vehicle',
      place: `KK${(n % 4) + 1}`,
      data: { way: n % 5 === 3 ? 'out' : 'in', plate: plate(n) },
      ...(n % 5 !== 3 && { occupants: turned ? [someone(n, 37.8)] : [someone(n), ...(n % 3 === 0 ? [someone(n + 1)] : [])] }),
      ...(turned && n % 5 !== 3 ? { decision: 'turnBack' as const, reason: 'fever' } : { decision: 'allow' as const }),
    },
  };
};

const truck = (n: number, minutes: number, way: 'in' | 'out'): Told => ({
  minutes,
  who: 'wangxing.fuwu',
  given: {
    record: 'gates.truck',
    place: 'YQ-wangxing',
    data: { way, plate: plate(500 + n), goods: '电池外壳' },
    ...(way === 'in' && { occupants: [someone(n + 3)], steps }),
    decision: 'allow',
  },
});

const counted = (record: string, place: string, who: string, data: object, counts: GivenRecord['counts'], minutes: number): Told => ({
  minutes,
  who,
  given: { record, place, data, counts },
});

const told: readonly Told[] = [
  ...Array.from({ length: 24 }, (_, n) => vehicle(n)),
  truck(1, 260, 'in'),
  truck(2, 190, 'in'),
  truck(2, 150, 'out'),
  truck(3, 35, 'in'),
  counted('hall.helped', 'DT', 'shouli', { how: 'fill' }, { people: { n: 37 } }, 60),
  counted('volunteers.publicity', 'ZY', 'shouli', { topic: '防火防溺水' }, { leaflets: { n: 1_200, atLeast: true }, vans: { n: 4 } }, 600),
  counted(
    'volunteers.trees',
    'ZY',
    'shouli',
    { where: '鹿鸣河堤' },
    { people: { n: 100, atLeast: true }, trees: { n: 500, atLeast: true } },
    1_200,
  ),
];

const stepOf = async ({ db, door, books }: House, who: string, key: string): Promise<Doorstep> => {
  const book = await books.of(db, zone);
  const { ports } = door;
  const at = ports.clock.now();
  return { zone, caller, key, request: ports.ids.next(), asking: askingOf(ports, { who, posts: book.postsOf(who, at), at }) };
};

const recordAll = async (house: House): Promise<void> => {
  const { db, shelf, door, books } = house;
  const { ports } = door;
  const recordDoor = createRecordDoor({ db, shelf, ports, books });
  const now = ports.clock.now().getTime();
  for (const [who, own] of Map.groupBy(
    told.map((one, n) => ({ ...one, n })),
    (one) => one.who,
  )) {
    const step = await stepOf(house, who, 'passages');
    const given = own.map(
      ({ n, minutes, given: one }): GivenRecord => ({
        ...one,
        id: derivedId(`passage ${n}`),
        at: new Date(now - minutes * 60_000).toISOString(),
      }),
    );
    for (const fate of await recordDoor.write(step, given))
      if ('refusal' in fate && fate.refusal.code !== 'used-key')
        throw new Error('a passage of the demo cannot be recorded', { cause: fate.refusal });
  }
};

const mostBooked = 9;

const bookSome = async (house: House): Promise<void> => {
  const reader = { db: house.db, books: house.books, shelf: house.shelf, ports: house.door.ports };
  const items = await bookable(reader, zone);
  const wanted = items.flatMap(({ session, slots }) =>
    slots.slice(0, session === 'hall.window' ? 3 : 2).map((slot) => ({ session, slot })),
  );
  for (const [n, { session, slot }] of wanted.slice(0, mostBooked).entries()) {
    const caller = names[n % names.length] ?? '';
    const asking = askingOf(house.door.ports, { who: 'caller' });
    const step = { zone, caller: 'anyone', key: `demo-booking-${n}`, request: house.door.ports.ids.next(), asking };
    const data = session === 'eldercare.clinic' ? { wants: ['pressure'] } : session === 'eldercare.course' ? { age: 'senior' } : undefined;
    await bookSlot(reader, house.door, step, {
      opening: slot.opening,
      starts: slot.starts,
      name: caller,
      phone: `1000005${String(n).padStart(4, '0')}`,
      ...(session === 'hall.window' && n === 1 && { class: 'senior', behalf: '李某某' }),
      ...(data && { data }),
    });
  }
};

/** Fills the books of today and the coming days of the timetable. Told again, nothing is there twice. */
export const fillPassages = async (house: House): Promise<void> => {
  await recordAll(house);
  await bookSome(house);
};
