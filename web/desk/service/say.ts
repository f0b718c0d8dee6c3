import { fill } from '../../shared/time-words.ts';
import type { Words } from '../../shared/words/t.ts';
import { unitWords } from '../words/service.ts';
import type { ServiceFigure } from './api.ts';

const short = (n: number): string =>
  n >= 100 || Number.isInteger(n) ? Math.round(n).toLocaleString('en') : String(Number(n.toFixed(n < 1 ? 2 : 1)));

const lasting = (seconds: number): Words => {
  if (seconds === 0) return fill(unitWords.seconds, { n: 0 });
  if (seconds < 1) return fill(unitWords.ms, { n: Math.max(1, Math.round(seconds * 1_000)) });
  if (seconds < 600) return fill(unitWords.seconds, { n: short(seconds) });
  return seconds < 36_000 ? fill(unitWords.minutes, { n: Math.round(seconds / 60) }) : fill(unitWords.hours, { n: short(seconds / 3_600) });
};

const counted = (words: Words, n: number): Words => fill(words, { n: short(n) });

/** A value with its unit, as it is said of this figure. */
export const saidOf = (id: ServiceFigure['id'], value: number): Words => {
  switch (id) {
    case 'away':
      return value > 0 ? unitWords.silent : unitWords.answers;
    case 'slow':
    case 'late':
    case 'copy':
      return lasting(value);
    case 'memory':
      return fill(unitWords.megabytes, { n: Math.round(value / 1_000_000) });
    case 'faults':
    case 'refused':
    case 'failures':
    case 'requests':
      return counted(unitWords.times, value);
    case 'connections':
      return counted(unitWords.units, value);
    case 'commands':
    case 'group':
    case 'waiting':
      return counted(unitWords.things, value);
    default:
      return counted(unitWords.pieces, value);
  }
};

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });

/** The minute of an instant, in the zone's time. */
export const minuteOf = (instant: string): string => clock.format(new Date(instant));
