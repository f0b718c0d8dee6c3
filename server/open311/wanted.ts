import { type Fault, refuse } from '../../core/refusal.ts';
import { t, type Words } from '../../core/words.ts';
import { instantIn } from '../app/open311/instant.ts';
import type { Wanted } from '../app/open311/requests.ts';
import { type Fields, many, one } from './form.ts';

/** The longest stretch of time that one question may be about, in milliseconds. */
const longest = 90 * 86_400_000;
/** The most requests in one answer. */
export const mostRequests = 1_000;
/** How far pages go back; whoever wants more asks for a shorter stretch of time. */
const farthest = 100_000;

const said = {
  instant: (name: string) =>
    t(`${name} 应为带时区的日期时间，例如 2026-11-20T00:00:00+08:00`, `${name} must be a date and time like 2026-11-20T00:00:00Z`),
  order: t('start_date 晚于 end_date', 'start_date is later than end_date'),
  span: t('start_date 到 end_date 不能超过 90 天', 'start_date and end_date may not span more than 90 days'),
  status: t('status 只能是 open 或 closed', 'status must be open or closed'),
  page: t('page 应为 1 以上的整数', 'page must be a whole number from 1'),
  size: t(`page_size 应为 1 到 ${mostRequests} 的整数`, `page_size must be a whole number from 1 to ${mostRequests}`),
  far: t('翻得太远，请缩短时间范围', 'That is too many pages; ask for a shorter stretch of time'),
};

/** The stretch of time that is asked about: ninety days before its end, or after its beginning, where only one is said. */
const stretchOf = (fields: Fields, now: Date, offset: number, wrong: (path: string, words: Words) => void): { from: Date; until: Date } => {
  const read = (name: string): Date | undefined => {
    const given = one(fields, name);
    const at = given === undefined ? undefined : instantIn(given, offset);
    if (at === 'none') wrong(name, said.instant(name));
    return at === 'none' ? undefined : at;
  };
  const [start, end] = [read('start_date'), read('end_date')];
  if (start && end && start > end) wrong('start_date', said.order);
  if (start && end && end.getTime() - start.getTime() > longest) wrong('end_date', said.span);
  const until = end ?? (start ? new Date(start.getTime() + longest) : now);
  return { from: start ?? new Date(until.getTime() - longest), until };
};

const counted = (text: string | undefined, usual: number): number =>
  text === undefined ? usual : /^\d{1,9}$/.test(text) ? Number(text) : 0;

/** What is asked of the list of requests, with what the specification says where nothing is said. Everything wrong is told at once. */
export const wantedIn = (fields: Fields, now: Date, offset: number): Wanted => {
  const faults: Fault[] = [];
  const wrong = (path: string, words: Words) => void faults.push({ path, code: 'not-right', words });
  const stretch = stretchOf(fields, now, offset, wrong);
  const statuses = many(fields, 'status').map((status) => status.toLowerCase());
  if (statuses.some((status) => status !== 'open' && status !== 'closed')) wrong('status', said.status);
  const [page, size] = [counted(one(fields, 'page'), 1), counted(one(fields, 'page_size'), mostRequests)];
  if (page < 1) wrong('page', said.page);
  if (size < 1) wrong('page_size', said.size);
  const most = Math.min(size, mostRequests);
  if (page > 1 && (page - 1) * most > farthest) wrong('page', said.far);
  if (faults.length > 0) return refuse('unwell', faults);
  return {
    ...stretch,
    services: many(fields, 'service_code'),
    page,
    size: most,
    ...(statuses.length === 1 && { over: statuses[0] === 'closed' }),
  };
};
