import { type Calendar, dateOf, instantOf } from '../calendar/index.ts';
import { t, type Words } from '../words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number) => String(n).padStart(2, '0');

/** An instant as a message says it, in the zone's own time: 11月21日18:00. The end of a day is said as the day. */
export const whenText = (instant: string, calendar: Calendar): Words => {
  const at = new Date(instant);
  const date = dateOf(at, calendar);
  const [, month = '1', day = '1'] = date.split('-').map(Number);
  const minute = Math.floor((at.getTime() - instantOf(date, '00:00', calendar).getTime()) / 60_000);
  const clock = minute === 24 * 60 - 1 ? '' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return t(`${month}月${day}日${clock}`, `${day} ${months[Number(month) - 1]}${clock && ` ${clock}`}`);
};
