/** Carrying out what was granted: case by case, then the number itself; begun again after an interruption, it passes over what is done. */
import { Refusal } from '../../../core/refusal.ts';
import { residentsBy, rightsAt } from '../../db/queries/rights.ts';
import { askingOf } from '../asking.ts';
import { caseKind } from '../cases/primitive.ts';
import { ownCases, withMains } from './own.ts';
import { type RightsAsk, rightsKind } from './primitive.ts';
import type { RetainHouse } from './retain.ts';

const most = 20;

/** Erases what one person is and wrote in these cases and in those that they were merged into; false where something stands in the way now. */
const eraseOwn = async ({ db, door }: RetainHouse, zone: string, cases: readonly { id: string; callers: readonly string[] }[]) => {
  const { ports } = door;
  const states = await withMains(
    db,
    zone,
    cases.map(({ id }) => id),
  );
  const mains = (id: string): string[] => {
    const into = states.get(id)?.into ?? 'none';
    return into === 'none' ? [id] : [id, ...mains(into)];
  };
  let whole = true;
  for (const { id, callers } of cases)
    for (const one of mains(id)) {
      const asking = askingOf(ports, { who: 'system' });
      const ask = { id: one, uploader: 'nobody', command: { type: 'erase', why: 'asked', of: { callers } } };
      try {
        await door.submit({ zone, asking, caller: 'system', request: ports.ids.next() }, caseKind, ask);
      } catch (fault) {
        if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
        whole = false;
      }
    }
  return whole;
};

/** Destroys what was granted to be, person by person. What cannot be destroyed just now, because a matter was opened again, is tried again later. */
export const carryOut = async (house: RetainHouse, zone: string): Promise<'again' | 'done'> => {
  const { db, door } = house;
  const granted = await rightsAt(db, zone, ['granted'], most);
  const people = await residentsBy(
    db,
    zone,
    granted.map(({ id }) => id),
  );
  let finished = 0;
  for (const { id, state } of granted) {
    const person = people.get(id);
    const wanted = new Set(state.erasure === 'none' ? [] : state.erasure.cases);
    const own = person ? (await ownCases(db, zone, person)).filter((one) => wanted.has(one.id)) : [];
    if (!(await eraseOwn(house, zone, own))) continue;
    const asking = askingOf(door.ports, { who: 'system' });
    const ask: RightsAsk = { id, command: { type: 'finish' } };
    await door.submit({ zone, asking, caller: 'system', request: door.ports.ids.next() }, rightsKind, ask);
    finished += 1;
  }
  return granted.length === most && finished > 0 ? 'again' : 'done';
};
