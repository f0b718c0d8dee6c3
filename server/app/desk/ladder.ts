import { type Rung, rungs } from '../../../core/case/state.ts';
import { both, isOpen, onRung } from '../../db/queries/filters.ts';
import { countCases, dueCases } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { linesOf } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';

export type Step = { rung: Exclude<Rung, 'none'>; count: number; items: CaseRow[] };

/** As far as anybody counts, and as many as a column shows. */
const most = 1_000;
const shown = 20;
const ever = new Date('9999-12-31T00:00:00.000Z');

const isRung = (rung: Rung): rung is Exclude<Rung, 'none'> => rung !== 'none';

/** 预警 → 超期 → 催办 → 督办 → 通报: how many open cases stand on each step, and those that wait longest. What is hung climbs no further and is left out. */
export const ladderFor = async (reader: Reader, step: Doorstep): Promise<Step[]> => {
  const { zone, asking } = step;
  const { db } = reader;
  const seen = both(seenBy(asking.posts), isOpen);
  return Promise.all(
    rungs.filter(isRung).map(async (rung) => {
      const where = both(seen, onRung(rung));
      const [count, found] = await Promise.all([
        countCases(db, zone, where, most),
        dueCases(db, zone, ['-infinity', ever], where, undefined, shown),
      ]);
      return { rung, count, items: await linesOf(reader, step, found) };
    }),
  );
};
