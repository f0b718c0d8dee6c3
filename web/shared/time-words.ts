/** Dates as people say them. Pure: the instant "now" is always an argument, and days are the zone's, not the phone's. */

import { sayIn, t, type Words } from './words/t.ts';
import { timeWords } from './words/time.ts';

const zoneTime = 'Asia/Shanghai';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zoneTime,
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays: Record<string, string> = { Mon: '一', Tue: '二', Wed: '三', Thu: '四', Fri: '五', Sat: '六', Sun: '日' };

type Wall = { year: number; month: number; date: number; weekday: string; time: string; dayNumber: number };

const wallOf = (at: Date): Wall => {
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year, month, date] = [Number(part['year']), Number(part['month']), Number(part['day'])];
  return {
    year,
    month,
    date,
    weekday: part['weekday'] ?? '',
    time: `${part['hour']}:${part['minute']}`,
    dayNumber: Date.UTC(year, month - 1, date) / day,
  };
};

/** Fills the places of words in both languages. */
export const fill = (words: Words, filled: Readonly<Record<string, Words | string | number>>): Words => {
  const side = (language: 'zh' | 'en') =>
    sayIn(language)(
      words,
      Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])),
    );
  return { zh: side('zh'), en: side('en') };
};

const dayWords = (wall: Wall, now: Wall): Words => {
  switch (wall.dayNumber - now.dayNumber) {
    case 0:
      return timeWords.today;
    case 1:
      return timeWords.tomorrow;
    case 2:
      return timeWords.dayAfter;
    case -1:
      return timeWords.yesterday;
    case -2:
      return timeWords.dayBefore;
  }
  const year = wall.year === now.year ? t('', '') : t(`${wall.year}年`, ` ${wall.year}`);
  return t(`${year.zh}${wall.month}月${wall.date}日`, `${wall.date} ${months[wall.month - 1]}${year.en}`);
};

/** "今天 09:12", "11月18日 09:12"; within the hour "12 分钟前". An instant that is none reads "时间未知". */
export const whenWords = (instant: string, now: Date): Words => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return timeWords.unknown;
  const ago = now.getTime() - at.getTime();
  if (ago >= 0 && ago < minute) return timeWords.justNow;
  if (ago >= 0 && ago < hour) return fill(timeWords.minutesAgo, { n: Math.floor(ago / minute) });
  const wall = wallOf(at);
  const that = dayWords(wall, wallOf(now));
  return t(`${that.zh} ${wall.time}`, `${that.en} ${wall.time}`);
};

/** "明天 18:00 前"; a limit that ends with the day reads "明天之内". */
export const dueWords = (due: string, now: Date): Words => {
  const at = new Date(due);
  if (Number.isNaN(at.getTime())) return timeWords.unknown;
  const named = wallOf(at);
  const wall = named.time === '00:00' ? wallOf(new Date(at.getTime() - minute)) : named;
  const that = dayWords(wall, wallOf(now));
  if (wall.time === '23:59') return fill(timeWords.within, { when: that });
  return fill(timeWords.by, { when: t(`${that.zh} ${wall.time} `, `${that.en} ${wall.time}`) });
};

/** A length of time in the one unit a person would use; milliseconds. */
export const lengthWords = (length: number): Words => {
  if (length < minute) return timeWords.under;
  if (length < hour) return fill(timeWords.minutes, { n: Math.floor(length / minute) });
  if (length < 2 * day) return fill(timeWords.hours, { n: Math.floor(length / hour) });
  return fill(timeWords.days, { n: Math.floor(length / day) });
};

/** "还剩 3 小时", or "已超 2 小时" once it is late. */
export const leftWords = (due: string, now: Date): Words => {
  const left = new Date(due).getTime() - now.getTime();
  if (Number.isNaN(left)) return timeWords.unknown;
  if (Math.abs(left) < minute) return timeWords.dueNow;
  return left > 0 ? fill(timeWords.left, { length: lengthWords(left) }) : fill(timeWords.over, { length: lengthWords(-left) });
};

/** The exact instant: "2026年11月20日（周五）18:00". */
export const exactWords = (instant: string): Words => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return timeWords.unknown;
  const { year, month, date, weekday, time } = wallOf(at);
  return t(
    `${year}年${month}月${date}日（周${weekdays[weekday] ?? weekday}）${time}`,
    `${weekday} ${date} ${months[month - 1]} ${year}, ${time}`,
  );
};

/** Limits as they stand in a clock, e.g. "5 workDays", said as "5 个工作日"; a date that was granted says that it was, the date stands beside it. */
export const limitWords = (limit: string): Words => {
  if (limit.startsWith('until ')) return timeWords.granted;
  const [n = '', unit = ''] = limit.split(' ');
  const known = timeWords[unit as 'workDays'] as Words | undefined;
  if (!known || !/^[\d.]+$/.test(n)) return t(limit, limit);
  const { zh, en } = fill(known, { n });
  return t(zh, n === '1' ? en.replace(/\b(day|hour)s\b/, '$1') : en);
};
