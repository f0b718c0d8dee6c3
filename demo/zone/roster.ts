import type { DutySlot } from '../../core/zone/index.ts';
import { zoneId } from './zone.ts';

const day = 86_400_000;
const operators = ['shouli', 'shouli2', 'shouli3'];
const leaders = ['lingdao', 'lingdao2'];

const text = (at: number) => `${new Date(at).toISOString().slice(0, 10)} 08:00`;

/**
 * The demo's duty roster, counted from a day: a slot of each day from eight days before it for a month, then one of each week for two years,
 * so that whenever the demo was filled somebody is on duty.
 */
export const rosterFrom = (today: string): DutySlot[] => {
  const first = Date.parse(`${today}T00:00:00Z`) - 8 * day;
  const starts = [
    ...Array.from({ length: 38 }, (_, n) => first + n * day),
    ...Array.from({ length: 104 }, (_, n) => first + (38 + n * 7) * day),
  ];
  const ends = [...starts.slice(1), (starts.at(-1) ?? first) + 7 * day];
  return starts.map((from, n) => ({
    id: `ZB${String(n + 1).padStart(3, '0')}`,
    area: zoneId,
    starts: text(from),
    ends: text(ends[n] ?? from),
    person: operators[n % operators.length] ?? '',
    leader: leaders[n % leaders.length] ?? '',
  }));
};
