import { t, type Words } from '../../../core/words.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { type AlertShown, myAlerts } from '../register/alerts.ts';

/** A milestone of which somebody was told, as the inbox shows it; the entry opens only to those whose posts do. */
export type ToldOfEntry = {
  position: number;
  entry: { id: string; key: string; register: Words; open: boolean };
  words: Words;
  at: string;
  read: string | null;
};

const wordsOf = ({ why, key, title, steps }: AlertShown): Words => {
  const zh = steps.map((step) => `${step.title.zh}${step.end ? `（${step.end}）` : ''}`).join('、');
  const en = steps.map((step) => `${step.title.en}${step.end ? ` (${step.end})` : ''}`).join(', ');
  return why === 'neared'
    ? t(`${key} ${title}：${zh} 快到期了`, `${key} ${title}: ${en} is near`)
    : t(`${key} ${title}：${zh} 已经滑期`, `${key} ${title}: ${en} has slipped`);
};

/** What I was told of milestones, the newest first. */
export const milestonesTold = async (reader: Pick<Reader, 'db' | 'shelf'>, step: Doorstep): Promise<ToldOfEntry[]> =>
  (await myAlerts(reader, step)).items
    .map(
      (alert): ToldOfEntry => ({
        position: alert.position,
        entry: { id: alert.entry, key: alert.key, register: alert.registerTitle, open: alert.open },
        words: wordsOf(alert),
        at: alert.at,
        read: alert.seen,
      }),
    )
    .toSorted((a, b) => b.position - a.position);
