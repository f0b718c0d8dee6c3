import type { Brought, Ending } from '../../../core/case/bring.ts';
import { toPoint } from '../../../core/case/point.ts';
import { t, type Words } from '../../../core/words.ts';
import { cityClocks, type FileTime } from './city-time.ts';
import { type CaseFile, openCsv } from './csv.ts';

/** A service request of a city: what its file says of it, times in UTC. */
export type CityRequest = Readonly<{
  /** The city and its number there. */
  number: string;
  words: string;
  address: string;
  point: Brought['point'];
  created: FileTime;
  closed: FileTime | 'open';
  ending: Ending;
  due: Date | 'none';
  kept: Brought['kept'];
}>;

const needed = 'city request_id created_at closed_at status reason'.split(' ');

/** Columns that say nothing of any person; they stand in the log as they are. */
const keptColumns = 'city request_id status subject reason type department area channel ontime'.split(' ');

const longest = 500;

const why = (zh: string, en: string): { fault: Words } => ({ fault: t(zh, en) });

/** What was called off or sent elsewhere was not answered; whatever else is closed was. */
const endingOf = (status: string): Ending =>
  status.startsWith('Cancel') ? 'withdrawn' : status.startsWith('Referred') ? 'declined' : 'answered';

const pointOf = (lat: string, lng: string): Brought['point'] => {
  const [y, x] = [Number(lat), Number(lng)];
  const somewhere = lat !== '' && lng !== '' && Math.abs(y) <= 90 && Math.abs(x) <= 180 && (x !== 0 || y !== 0);
  return somewhere ? toPoint({ lng: x, lat: y, datum: 'WGS84' }) : 'nowhere';
};

type Raw = Readonly<Record<string, string>>;
type Clocks = ReturnType<typeof cityClocks>;

const wordsOf = (cell: (name: string) => string): string => {
  const said = [cell('reason'), cell('type')].filter((one, at, all) => one !== '' && all.indexOf(one) === at);
  return (said.length > 0 ? said.join(' · ') : cell('subject')).slice(0, longest);
};

const requestOf = (raw: Raw, clocks: Clocks): { row: CityRequest } | { fault: Words } => {
  const cell = (name: string) => (raw[name] ?? '').trim();
  const [city, id, status] = [(raw.city ?? '').trim(), cell('request_id'), cell('status')];
  if (city === '' || id === '' || `${city}/${id}`.length > 80)
    return why('缺少或太长：城市 city、编号 request_id', 'missing or too long: city, request_id');
  const clock = clocks(city);
  const created = clock(cell('created_at'), 'begins');
  const ended = cell('closed_at');
  const closed = ended === '' ? 'open' : clock(ended, 'ends');
  if (Number.isNaN(created.at.getTime()))
    return why(`登记时间“${cell('created_at')}”不是时间`, `“${cell('created_at')}” is no time (created_at)`);
  if (closed !== 'open' && Number.isNaN(closed.at.getTime())) return why(`办结时间“${ended}”不是时间`, `“${ended}” is no time (closed_at)`);
  if (closed !== 'open' && closed.at < created.at) return why('办结时间早于登记时间', 'closed before it was opened');
  const words = wordsOf(cell);
  if (words === '') return why('没有写是什么事', 'it does not say what about');
  const due = cell('due_at') === '' ? undefined : clock(cell('due_at'), 'ends').at;
  const kept = Object.fromEntries(keptColumns.map((name) => [name, cell(name).slice(0, longest)]).filter(([, value]) => value !== ''));
  return {
    row: {
      number: `${city}/${id}`,
      words,
      address: cell('address').replace(/\s+/g, ' ').slice(0, longest),
      point: pointOf(cell('lat'), cell('lon')),
      created,
      closed,
      ending: endingOf(status),
      due: due === undefined || Number.isNaN(due.getTime()) || due < created.at ? 'none' : due,
      kept,
    },
  };
};

/** Opens a file of cities' service requests, `.csv` or `.csv.gz`; `usual` is the time zone of cities whose own nobody knows. */
export const openRequests = (path: string, usual: string): CaseFile<CityRequest> => {
  const clocks = cityClocks(usual);
  return openCsv(path, needed, (record) => {
    const id = `${(record.city ?? '').trim()}/${(record.request_id ?? '').trim()}`;
    return { id, ...requestOf(record, clocks) };
  });
};
