import { may } from '../../../core/permission.ts';
import { type Entry, subjectOf } from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { alertsOf, seeAlerts } from '../../db/queries/alerts.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { registerOf } from './registers.ts';
import { nameShown, valuesOf } from './show.ts';

export type AlertShown = {
  position: number;
  why: 'neared' | 'slipped';
  at: string;
  seen: string | null;
  entry: string;
  key: string;
  title: string;
  registerTitle: Words;
  steps: { step: string; title: Words; end: string | null; reached: string | null }[];
  /** Whether the reader's posts open the entry itself. */
  open: boolean;
};

const most = 100;

/** Whoever has handed an entry on and may not look at it either is no longer shown what they were told of it. */
const isStillMine = ({ who, posts }: Doorstep['asking'], state: Entry): boolean =>
  state.people.some(({ account }) => account === who) || may(posts, 'entries.see', subjectOf(state));

/** What I was told of milestones, what I have not seen first. */
export const myAlerts = async (
  { db, shelf }: Pick<Reader, 'db' | 'shelf'>,
  { zone, asking }: Doorstep,
): Promise<{ items: AlertShown[]; unseen: number }> => {
  const kept = (await alertsOf(db, zone, asking.who, most)).filter(({ state }) => isStillMine(asking, state));
  const values = await valuesOf(
    db,
    zone,
    kept.map(({ state }) => state),
  );
  return {
    unseen: kept.filter(({ seen }) => seen === null).length,
    items: kept.flatMap(({ position, why, at, seen, entry, steps, state }): AlertShown[] => {
      const found = registerOf(shelf, state.programme, state.register);
      if (!found) return [];
      const { part } = found;
      return [
        {
          position,
          why,
          at: at.toISOString(),
          seen: seen === null ? null : seen.toISOString(),
          entry,
          key: state.key,
          title: nameShown(part, state, values),
          registerTitle: part.title,
          steps: steps.map((step) => {
            const now = state.plan.find((one) => one.step === step);
            return {
              step,
              title: part.milestones?.steps[step]?.title ?? t(step, step),
              end: now?.end ?? null,
              reached: now === undefined || now.reached === 'not-yet' ? null : now.reached,
            };
          }),
          open: may(asking.posts, 'entries.see', subjectOf(state)),
        },
      ];
    }),
  };
};

/** I have seen these; nobody else's are touched. */
export const seenAlerts = async (reader: Pick<Reader, 'db' | 'shelf'>, step: Doorstep, positions: readonly number[]) => {
  await seeAlerts(reader.db, step.zone, step.asking.who, positions, step.asking.at);
  return myAlerts(reader, step);
};
