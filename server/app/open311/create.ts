import type { Answer } from '../../../core/case/index.ts';
import { whenText } from '../../../core/notice/index.ts';
import { type Fault, refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCase } from '../../db/queries/cases.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { askingOf } from '../asking.ts';
import type { Book } from '../book.ts';
import type { CaseAnswer } from '../cases/ask.ts';
import { openAsk } from '../cases/open.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door } from '../door/index.ts';
import { answersTo } from './answers.ts';
import type { Offered } from './services.ts';
import { mediaAnswer } from './shown.ts';

/** What an app sends, each thing that is empty left out. */
export type Sent = Readonly<{
  lat?: string;
  long?: string;
  address_string?: string;
  address_id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  phone?: string;
  description?: string;
  media_url?: string;
  answers: ReadonlyMap<string, readonly string[]>;
}>;

/** Where the request stands at once: its number, or a token for it, or neither. */
export type Made = Readonly<{ number: string | 'none'; token: string | 'none'; notice: Words }>;

const wrong = (path: string, words: Words): Fault => ({ path, code: 'not-right', words: t(`${path} ${words.zh}`, `${path} ${words.en}`) });

const degree = (text: string | undefined, most: number): number | 'none' => {
  const value = /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text ?? '') ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : 'none';
};

const said = {
  where: t(
    '要说明地点：lat 和 long，或者 address_string，或者 address_id',
    'a location is required: lat and long, or address_string, or address_id',
  ),
  degree: (most: number) => t(`应为 -${most} 到 ${most} 的度数（WGS84）`, `must be degrees between -${most} and ${most} (WGS84)`),
  half: t('lat 和 long 要一起送来', 'must come together: lat and long'),
  area: t('没有这个区域', 'is not the id of an area here'),
  long: (most: number) => t(`最多 ${most} 个字`, `may have at most ${most} characters`),
  link: t('应为 http 或 https 网址', 'must be an http or https address'),
  phone: t('应为电话号码', 'must be a telephone number'),
  email: t('应为电子邮箱', 'must be an e-mail address'),
};

type Where = { place?: Record<string, unknown>; area?: string };

const whereOf = ({ lat, long, address_string: address, address_id: id }: Sent, book: Book, at: Date, faults: Fault[]): Where => {
  const [north, east] = [degree(lat, 90), degree(long, 180)];
  if (lat === undefined && long === undefined && address === undefined && id === undefined)
    faults.push({ path: 'lat', code: 'missing', words: said.where });
  if (lat !== undefined && north === 'none') faults.push(wrong('lat', said.degree(90)));
  if (long !== undefined && east === 'none') faults.push(wrong('long', said.degree(180)));
  if ((lat === undefined) !== (long === undefined)) faults.push(wrong(lat === undefined ? 'lat' : 'long', said.half));
  if (address !== undefined && address.length > 300) faults.push(wrong('address_string', said.long(300)));
  if (id !== undefined && book.areaPath(id, at) === undefined) faults.push(wrong('address_id', said.area));
  const point = north !== 'none' && east !== 'none' ? { lat: north, lng: east, datum: 'WGS84' } : {};
  const place = { ...point, ...(address !== undefined && { address }) };
  return { ...(Object.keys(place).length > 0 && { place }), ...(id !== undefined && !('lat' in point) && { area: id }) };
};

const nameOf = ({ first_name: first, last_name: last }: Sent): string | undefined => {
  const parts = [first, last].filter((part) => part !== undefined);
  const isChinese = /\p{Script=Han}/u.test(parts.join(''));
  return parts.length === 0 ? undefined : isChinese ? parts.toReversed().join('') : parts.join(' ');
};

const callerOf = (sent: Sent, faults: Fault[]): Record<string, string> | undefined => {
  const name = nameOf(sent);
  const phone = sent.phone?.replace(/[().]/g, ' ').replace(/\s+/g, ' ').trim();
  if (name !== undefined && name.length > 60) faults.push(wrong('last_name', said.long(60)));
  if (phone !== undefined && !/^\+?\d[\d -]{4,22}$/.test(phone)) faults.push(wrong('phone', said.phone));
  if (sent.email !== undefined && !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(sent.email)) faults.push(wrong('email', said.email));
  const caller = { ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) };
  return Object.keys(caller).length > 0 ? caller : undefined;
};

const isLink = (text: string): boolean => text.length <= 2_000 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const mediaOf = ({ media_url: link }: Sent, faults: Fault[]): Answer[] => {
  if (link === undefined) return [];
  if (!isLink(link)) faults.push(wrong('media_url', said.link));
  return [{ code: mediaAnswer, question: t('图片或视频链接', 'Link to a picture or film'), said: [t(link, link)] }];
};

const noticeOf = async ({ db }: Reader, zone: string, id: string, book: Book): Promise<Words> => {
  const due = (await findCase(db, zone, id, everyCase))?.state.promise.due ?? 'none';
  if (due === 'none' || due === 'open') return t('已登记，有进展会告知', 'It is registered; you will hear how it goes on');
  const by = whenText(due, book.calendar);
  return t(`已登记，最晚${by.zh}前答复`, `It is registered and will be answered by ${by.en}`);
};

/** Opens a case for whoever uses the app; everything wrong with what it sent is told at once. */
export const createRequest = async (
  reader: Reader,
  door: Door,
  { zone, account, request, key }: { zone: string; account: string; request: string; key?: string },
  { category, questions }: Offered,
  sent: Sent,
): Promise<Made> => {
  const { ports, books, db } = reader;
  const book = await books.of(db, zone);
  const at = ports.clock.now();
  const { answers, faults } = answersTo(questions, sent.answers, book.calendar.zoneOffsetMinutes);
  const { place, area } = whereOf(sent, book, at, faults);
  const caller = callerOf(sent, faults);
  const media = mediaOf(sent, faults);
  if ((sent.description ?? '').length > 4_000) faults.push(wrong('description', said.long(4_000)));
  if (faults.length > 0) return refuse('unwell', faults);

  const data = {
    words: sent.description ?? category.name.zh,
    category: category.code,
    ...(place && { place }),
    ...(area !== undefined && { area }),
    ...(caller && { caller }),
  };
  const doorstep = {
    zone,
    asking: askingOf(ports, { who: account, at, through: 'open311' }),
    caller: `account:${account}`,
    request,
    ...(key !== undefined && { key }),
  };
  const ask = openAsk(door, category.programme, data, { answers: [...answers, ...media] });
  const made = await door.submit<CaseAnswer>(doorstep, caseKind, ask);
  const { type } = category.service;
  return {
    number: type === 'realtime' ? made.number : 'none',
    token: type === 'batch' ? made.id : 'none',
    notice: await noticeOf(reader, zone, made.id, book),
  };
};
