/** What is kept of a person, sort by sort, as that person reads it. */
import { type CaseEvent, isSealed, told } from '../../../core/case/index.ts';
import { wishes } from '../../../core/message/index.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import { findable } from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { postTitles } from '../../../core/zone/index.ts';
import { chattingIn } from '../../db/queries/conversations.ts';
import { firmsOf } from '../../db/queries/firms.ts';
import { bookingsBy, callsFrom, entriesWith, looksAtEntries, messagesTo, residentSince, signInsOf } from '../../db/queries/kept-about.ts';
import type { LoggedEvent } from '../../db/queries/log.ts';
import { wishesOf } from '../../db/queries/message-wishes.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Person } from '../../db/queries/rights.ts';
import type { Book } from '../book.ts';
import type { Values } from '../cases/callers.ts';
import { type Reader, worldFor } from '../cases/reader.ts';
import { goneWords } from '../cases/resolved-fields.ts';
import { saidIn } from '../cases/steps.ts';
import { toldOf } from '../cases/told-caller.ts';
import { stateWords } from '../messages/reasons.ts';
import { registerOf } from '../register/registers.ts';
import { openingOf } from '../sessions/parts.ts';
import type { OwnCase } from './own.ts';

/** One thing that is kept: when, about which matter, what it is, and what it says. */
export type KeptThing = Readonly<{ at: string | null; about: string; what: Words; says: Words }>;

export const plain = (text: string): Words => t(text, text);
const gone = goneWords('asked');

const goneOf = ({ state: { erased } }: OwnCase): Words => (erased === 'never' ? gone : goneWords(erased.why));

const spoken = (own: OwnCase, seal: unknown, values: Values): Words | undefined =>
  isSealed(seal) ? (values.has(seal.personal) ? plain(values.get(seal.personal) ?? '') : goneOf(own)) : undefined;

export type Gathered = Readonly<{
  reader: Reader;
  zone: string;
  book: Book;
  own: readonly OwnCase[];
  values: Values;
  events: ReadonlyMap<string, LoggedEvent[]>;
}>;

export const callerOf = ({ state, callers }: OwnCase) => state.callers.filter(({ id }) => callers.includes(id));

export const mattersThings = async ({ reader, zone, book, own, values }: Gathered): Promise<KeptThing[]> =>
  (
    await Promise.all(
      own.map(async (one): Promise<KeptThing[]> => {
        const { state } = one;
        const about = state.number;
        const world = await worldFor(reader, zone, book, state);
        const row = (what: Words, says: Words | undefined): KeptThing[] => (says ? [{ at: null, about, what, says }] : []);
        const alone = callerOf(one).some(({ main }) => main);
        return [
          { at: state.opened, about, what: world.programme.title, says: told(world, state, book.unitName) },
          ...(alone
            ? [
                ...row(t('原话', 'In your words'), spoken(one, state.words, values)),
                ...row(t('地址', 'Address'), spoken(one, state.address, values)),
              ]
            : []),
          ...callerOf(one).flatMap(({ name, phone }) => [
            ...row(t('姓名', 'Name'), spoken(one, name, values)),
            ...row(t('电话', 'Telephone'), spoken(one, phone, values)),
          ]),
          ...(alone && state.photos.length > 0
            ? row(t('照片和文件', 'Photos and files'), t(`${state.photos.length} 份`, `${state.photos.length}`))
            : []),
        ];
      }),
    )
  ).flat();

/** What was asked of another caller and what they answered is none of this one's. */
const isOthers = (event: LoggedEvent, one: OwnCase): boolean =>
  (event.type === 'asked' || event.type === 'supplied') && callerOf(one).length < one.state.callers.length;

export const saidThings = ({ book, own, values, events }: Gathered): KeptThing[] =>
  own.flatMap((one) =>
    (events.get(one.id) ?? [])
      .filter((event) => !isOthers(event, one))
      .flatMap((event): KeptThing[] => {
        const [caller = ''] = one.callers;
        const says = toldOf(saidIn(event), { book, values, caller });
        return says
          ? [{ at: event.at.toISOString(), about: one.state.number, what: event.who === 'caller' ? t('您', 'You') : t('我们', 'We'), says }]
          : [];
      }),
  );

const byWhom = (book: Book, post: string): Words => {
  const held = book.post(post);
  if (!held) return t('工作人员', 'Staff');
  const [unit, kind] = [book.unitName(held.unit), postTitles[held.kind]];
  return t(`${unit.zh} ${kind.zh}`, `${unit.en}, ${kind.en}`);
};

export const looksThings = ({ book, own, events }: Gathered): KeptThing[] =>
  own.flatMap((one) =>
    (events.get(one.id) ?? []).flatMap((event): KeptThing[] => {
      if (event.type !== 'revealed') return [];
      const { purpose } = event.data as Extract<CaseEvent, { type: 'revealed' }>;
      return [{ at: event.at.toISOString(), about: one.state.number, what: byWhom(book, event.post), says: plain(purpose) }];
    }),
  );

const numberOf = (own: readonly OwnCase[], caseId: string | null): string => own.find(({ id }) => id === caseId)?.state.number ?? '';

export const messagesThings = async ({ reader: { db }, zone, own }: Gathered): Promise<KeptThing[]> =>
  (
    await messagesTo(
      db,
      zone,
      own.flatMap(({ callers }) => callers),
    )
  ).map(({ at, words, state, caseId }) => ({
    at: at.toISOString(),
    about: numberOf(own, caseId),
    what: stateWords[state] ?? plain(state),
    says: words,
  }));

export const talksThings = async ({ reader: { db }, zone, own }: Gathered, { blind }: Person): Promise<KeptThing[]> => {
  const [calls, chats] = await Promise.all([
    callsFrom(db, zone, blind),
    chattingIn(
      db,
      zone,
      own.map(({ id }) => id),
    ),
  ]);
  const mine = new Set(own.flatMap(({ callers }) => callers));
  return [
    ...calls.map(({ rang, answered, caseId }) => ({
      at: rang.toISOString(),
      about: numberOf(own, caseId),
      what: t('来电', 'A call'),
      says: answered ? t('接听', 'answered') : t('未接通', 'not answered'),
    })),
    ...[...chats.values()]
      .filter(({ caller }) => mine.has(caller))
      .map(({ at, caseId, sender }) => ({
        at: at.toISOString(),
        about: numberOf(own, caseId),
        what: t('聊天账号', 'Your chat'),
        says: plain(sender),
      })),
  ];
};

export const bookingsThings = async ({ reader: { db }, zone, book }: Gathered, { blind }: Person): Promise<KeptThing[]> => {
  const found = await bookingsBy(db, zone, blind);
  const values = await personalValues(
    db,
    zone,
    found.flatMap(({ sealed }) => sealed ?? []),
  );
  return found.map(({ starts, opening, sealed }) => ({
    at: starts.toISOString(),
    about: '',
    what: openingOf(book, opening)?.name ?? plain(opening),
    says: plain(sealed === null ? '' : written(values.get(sealed))),
  }));
};

/** What stands sealed as one text of several fields, as words. */
const written = (kept: string | undefined): string => {
  if (kept === undefined) return gone.zh;
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null
      ? Object.values(read)
          .flatMap((value: unknown) => (typeof value === 'string' ? [value] : []))
          .join(' · ')
      : String(read);
  } catch {
    return kept;
  }
};

/** Which registers know the number, and nothing of what else they say: an entry may be about more people than this one. */
export const registersThings = async (
  { reader, zone, book }: Gathered,
  phone: string,
): Promise<{ things: KeptThing[]; looks: KeptThing[] }> => {
  const { db, ports, shelf } = reader;
  const found = (await entriesWith(db, zone, ports.secrets.blind(zone, 'entry', findable(phone)))).flatMap((entry) => {
    const known = registerOf(shelf, entry.programme, entry.register);
    const field = known?.part.fields[entry.field];
    const meta = field && metaOf(field as Parameters<typeof metaOf>[0]);
    return known && meta?.widget === 'phone' ? [{ ...entry, title: known.part.title, label: meta.label ?? plain(entry.field) }] : [];
  });
  const things = found.map(({ entered, title, label, area, unit }) => {
    const [where, who] = [book.areaName(area), book.unitName(unit)];
    return {
      at: entered.toISOString(),
      about: '',
      what: title,
      says: t(`${label.zh}；${where.zh}，由${who.zh}登记`, `${label.en}; ${where.en}, kept by ${who.en}`),
    };
  });
  const titles = new Map(found.map(({ id, title }) => [id, title]));
  const looks = (await looksAtEntries(db, zone, [...titles.keys()])).map(({ stream, at, post }) => {
    const title = titles.get(stream) ?? plain('');
    return {
      at: at.toISOString(),
      about: '',
      what: byWhom(book, post),
      says: t(`查看台账“${title.zh}”`, `Looked at the register “${title.en}”`),
    };
  });
  return { things, looks };
};

export const accountThings = async ({ reader: { db }, zone, book }: Gathered, person: Person, phone: string): Promise<KeptThing[]> => {
  const [signs, since, wish, firms] = await Promise.all([
    signInsOf(db, zone, person),
    residentSince(db, zone, person),
    wishesOf(db, zone, [`phone:${person.blind}`]),
    firmsOf(db, zone, person.id),
  ]);
  const wanted = wish.get(`phone:${person.blind}`)?.wish;
  return [
    { at: since?.toISOString() ?? null, about: '', what: t('登录电话', 'The number you sign in with'), says: plain(phone) },
    ...signs.map(({ made }) => ({ at: made.toISOString(), about: '', what: t('登录', 'Signed in'), says: t('有效 90 天', 'for 90 days') })),
    ...(wanted === undefined
      ? []
      : [{ at: null, about: '', what: t('短信设置', 'Messages'), says: wishes[wanted as keyof typeof wishes] ?? plain(wanted) }]),
    ...firms.map(({ code }) => ({
      at: null,
      about: '',
      what: t('代表的企业', 'A firm you speak for'),
      says: plain(book.rows.enterprises.find((firm) => firm.id === code)?.title ?? code),
    })),
  ];
};
