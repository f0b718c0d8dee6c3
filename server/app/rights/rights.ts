/** What people ask about what is kept of them, and what the desk decides about it. */
import { maskPhone } from '../../../core/identifier/index.ts';
import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Erasure, RightsCommand } from '../../../core/rights/index.ts';
import type { Words } from '../../../core/words.ts';
import { casesByIds } from '../../db/queries/cases.ts';
import { both } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { openTo } from '../../db/queries/replies.ts';
import { type Person, type RightsStage, residentsBy, rightsAt } from '../../db/queries/rights.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { askingOf } from '../asking.ts';
import { textOf } from '../cases/callers.ts';
import { isUuid } from '../cases/files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { workbook } from '../workbook/workbook.ts';
import { type KeptAbout, keptAbout } from './kept.ts';
import { ownCases } from './own.ts';
import { type RightsAsk, type RightsDone, rightsKind } from './primitive.ts';

export type Known = Person & Readonly<{ phone: string }>;

const submit = (door: Door, step: Doorstep, id: string, command: RightsCommand): Promise<RightsDone> =>
  door.submit<RightsDone>(step, rightsKind, { id, command } satisfies RightsAsk);

/** As themselves, and by their own keys: what one resident sends again is never another's. */
const asThem = (reader: Reader, step: Doorstep, { id }: Person): Doorstep => ({
  ...step,
  caller: `resident:${id}`,
  asking: askingOf(reader.ports, { who: 'caller' }),
});

export type ErasureShown = {
  stage: Erasure['stage'];
  at: string;
  account: boolean;
  matters: number;
  decided: string | null;
  done: string | null;
  word: string;
};

const momentOf = (at: string): string | null => (at === 'never' ? null : at);

/** What a person is shown of their own wish. */
export const erasureShown = async ({ db }: Reader, zone: string, { rights }: KeptAbout): Promise<ErasureShown | null> => {
  if (rights === 'none' || rights.erasure === 'none') return null;
  const { stage, at, account, cases, decided, done, word } = rights.erasure;
  const values = await personalValues(db, zone, word === 'none' ? [] : [word.personal]);
  return { stage, at, account, matters: cases.length, decided: momentOf(decided), done: momentOf(done), word: textOf(word, values) ?? '' };
};

export type Asked = Readonly<{ matters: readonly string[]; account: boolean; reason: string }>;

/** Asks that matters, named by their numbers, and the number itself be erased. */
export const askErasure = async (reader: Reader, door: Door, step: Doorstep, person: Known, asked: Asked): Promise<RightsDone> => {
  const own = new Map((await ownCases(reader.db, step.zone, person)).map(({ id, state }) => [state.number, id]));
  const cases = asked.matters.map((number) => own.get(number) ?? number);
  return submit(door, asThem(reader, step, person), person.id, { type: 'ask', cases, account: asked.account, reason: asked.reason });
};

const columns = {
  zh: ['哪一类', '时间', '诉求编号', '是什么', '内容'],
  en: ['Sort', 'When', 'Number', 'What it is', 'What it says'],
};

const jsonOf = (kept: KeptAbout, phone: string, at: string): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ telephone: phone, at, sections: kept.sections }, null, 1)}\n`);

const rowsOf = function* ({ sections }: KeptAbout, language: 'zh' | 'en') {
  const say = (words: Words) => words[language];
  for (const { title, things } of sections)
    for (const { at, about, what, says } of things) yield [say(title), at ?? '', about, say(what), say(says)];
};

/** Everything that is kept of a person, as a file; that it was taken stands in the log before it leaves. */
export const takeCopy = async (
  reader: Reader,
  door: Door,
  step: Doorstep,
  person: Known,
  format: 'json' | 'xlsx',
  language: 'zh' | 'en',
) => {
  const kept = await keptAbout(reader, step.zone, person, person.phone);
  const rows = kept.sections.reduce((sum, { things }) => sum + things.length, 0);
  await submit(door, asThem(reader, step, person), person.id, { type: 'copy', format, rows });
  const at = reader.ports.clock.now().toISOString();
  if (format === 'json') return { type: 'application/json', body: [jsonOf(kept, person.phone, at)] };
  const title = language === 'zh' ? `关于我的信息 ${at.slice(0, 10)}` : `What is kept about me, ${at.slice(0, 10)}`;
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: workbook({
      name: language === 'zh' ? '我的信息' : 'About me',
      headings: columns[language],
      widths: [24, 26, 20, 20, 80],
      title,
      rows: rowsOf(kept, language),
      footer: () => [],
    }),
  };
};

export type Waiting = {
  id: string;
  stage: Erasure['stage'];
  at: string;
  phone: string;
  account: boolean;
  matters: number;
  cases: { id: string; number: string }[];
  reason: string;
  word: string;
  byName: string | null;
  decided: string | null;
  done: string | null;
};

const most = 100;

/** Wishes to be forgotten, as the desk sees them: the number masked, of the matters only those that are the reader's to see. */
export const erasuresFor = async (reader: Reader, step: Doorstep, which: 'waiting' | 'past'): Promise<{ items: Waiting[] }> => {
  const { db, books } = reader;
  const { zone, asking } = step;
  const stages: RightsStage[] = which === 'waiting' ? ['asked', 'granted'] : ['refused', 'done'];
  const rows = await rightsAt(db, zone, stages, most);
  const wishes = rows.flatMap(({ id, state: { erasure } }) => (erasure === 'none' ? [] : [{ id, erasure }]));
  const [people, seen, book] = await Promise.all([
    residentsBy(
      db,
      zone,
      wishes.map(({ id }) => id),
    ),
    casesByIds(
      db,
      zone,
      wishes.flatMap(({ erasure }) => erasure.cases),
      both(seenBy(asking.posts), openTo(asking.who)),
    ),
    books.of(db, zone),
  ]);
  const numbers = new Map(seen.map(({ id, number }) => [id, number]));
  const values = await personalValues(db, zone, [
    ...[...people.values()].map(({ phone }) => phone),
    ...wishes.flatMap(({ erasure: { reason, word } }) => [reason, word].flatMap((seal) => (seal === 'none' ? [] : [seal.personal]))),
  ]);
  return {
    items: wishes.map(({ id, erasure: { stage, at, account, cases, reason, word, by, decided, done } }) => ({
      id,
      stage,
      at,
      phone: maskPhone(values.get(people.get(id)?.phone ?? '') ?? ''),
      account,
      matters: cases.length,
      cases: cases.flatMap((one) => (numbers.has(one) ? [{ id: one, number: numbers.get(one)! }] : [])),
      reason: textOf(reason, values) ?? '',
      word: textOf(word, values) ?? '',
      byName: by === 'nobody' ? null : (book.accountName(by) ?? by),
      decided: momentOf(decided),
      done: momentOf(done),
    })),
  };
};

/** Grants a wish to be forgotten, or refuses it with a reason. */
export const decideErasure = (door: Door, step: Doorstep, id: string, command: RightsCommand & { type: 'grant' | 'refuse' }) =>
  mayInZone(step.asking.posts, 'rights.decide') && isUuid(id)
    ? submit(door, step, id.toLowerCase(), command)
    : Promise.resolve(refuse('no-such-thing'));
