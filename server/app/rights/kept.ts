/** Everything that is kept of a person, in plain words, for that person alone. */
import { sealedIn } from '../../../core/case/index.ts';
import type { Rights } from '../../../core/rights/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { eventsOfMany } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { type Person, rightsOf } from '../../db/queries/rights.ts';
import { textOf } from '../cases/callers.ts';
import { type Reader, worldFor } from '../cases/reader.ts';
import {
  accountThings,
  bookingsThings,
  callerOf,
  type Gathered,
  type KeptThing,
  looksThings,
  mattersThings,
  messagesThings,
  registersThings,
  saidThings,
  talksThings,
} from './kept-things.ts';
import { hindranceOf, ownCases, withMains } from './own.ts';
export const sections = {
  matters: t('诉求里留下的信息', 'What your matters hold'),
  said: t('您说过的、我们答复的', 'What you said and what we answered'),
  messages: t('发给您的消息', 'Messages to you'),
  talks: t('电话和聊天', 'Calls and chats'),
  bookings: t('您的预约', 'What you booked'),
  registers: t('登记着您电话的台账', 'Registers in which your number stands'),
  looks: t('谁看过您的信息', 'Who looked at what names you'),
  account: t('登录和设置', 'Signing in and settings'),
} as const satisfies Record<string, Words>;

export type SectionId = keyof typeof sections;

export type Matter = Readonly<{
  number: string;
  title: Words;
  opened: string;
  words: string;
  /** Whether it can be erased now, and why not. */
  erasable: 'yes' | 'open' | 'kept' | 'erased';
  until: string | null;
}>;

export type KeptAbout = Readonly<{
  sections: readonly Readonly<{ id: SectionId; title: Words; things: readonly KeptThing[] }>[];
  matters: readonly Matter[];
  rights: Rights | 'none';
}>;

const newestFirst = (things: readonly KeptThing[]): KeptThing[] => things.toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));

/** Reads all of it. Nothing about others is read, and nothing of what others said about this person. */
export const keptAbout = async (reader: Reader, zone: string, person: Person, phone: string): Promise<KeptAbout> => {
  const { db, books, ports, shelf } = reader;
  const book = await books.of(db, zone);
  const own = (await ownCases(db, zone, person)).toSorted((a, b) => b.state.opened.localeCompare(a.state.opened));
  const ids = own.map(({ id }) => id);
  const [logged, states] = await Promise.all([eventsOfMany(db, zone, ids), withMains(db, zone, ids)]);
  const values = await personalValues(db, zone, [
    ...sealedIn(own.map((one) => [one.state.words, one.state.address, callerOf(one)])),
    ...sealedIn(logged.map(({ data }) => (data as { data?: unknown }).data)),
  ]);
  const gathered: Gathered = { reader, zone, book, own, values, events: Map.groupBy(logged, ({ stream }) => stream) };
  const [matters, messages, talks, bookings, registers, account, rights] = await Promise.all([
    mattersThings(gathered),
    messagesThings(gathered),
    talksThings(gathered, person),
    bookingsThings(gathered, person),
    registersThings(gathered, phone),
    accountThings(gathered, person, phone),
    rightsOf(db, zone, person.id),
  ]);
  const things: Record<SectionId, readonly KeptThing[]> = {
    matters,
    said: newestFirst(saidThings(gathered)),
    messages,
    talks: newestFirst(talks),
    bookings,
    registers: registers.things,
    looks: newestFirst([...looksThings(gathered), ...registers.looks]),
    account,
  };
  const now = ports.clock.now();
  return {
    sections: (Object.keys(sections) as SectionId[]).map((id) => ({ id, title: sections[id], things: things[id] })),
    matters: await Promise.all(
      own.map(async ({ id, callers, state }) => {
        const hindrance = hindranceOf(id, states, shelf, book, now);
        const isErased = state.erased !== 'never' && state.erased.of === 'all';
        return {
          number: state.number,
          title: (await worldFor(reader, zone, book, state)).programme.title,
          opened: state.opened,
          words: callers.some((id) => state.callers.some((one) => one.main && one.id === id))
            ? (textOf(state.words, values)?.slice(0, 80) ?? '')
            : '',
          erasable: isErased ? 'erased' : hindrance === 'none' ? 'yes' : hindrance === 'open' ? 'open' : 'kept',
          until: typeof hindrance === 'object' && hindrance.until !== 'for good' ? hindrance.until : null,
        } as const;
      }),
    ),
    rights: rights?.state ?? 'none',
  };
};
