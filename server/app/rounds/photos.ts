import { Refusal, refuse } from '../../../core/refusal.ts';
import { knowsOf } from '../../../core/round/index.ts';
import { findVisit, visitRow } from '../../db/queries/visits.ts';
import type { Reader } from '../cases/reader.ts';
import { seenCase } from '../cases/view.ts';
import type { Doorstep } from '../door/index.ts';
import { seesSession } from '../sessions/sessions.ts';

const isThere = async (reader: Reader, step: Doorstep, id: string): Promise<boolean> => {
  try {
    await seenCase(reader, step, id);
    return true;
  } catch (fault) {
    if (fault instanceof Refusal && fault.status === 404) return false;
    throw fault;
  }
};

/** Refuses whoever may see neither the case or session to which a file belongs, nor the visit, nor any case that the visit opened. */
export const maySeeFiles = async (reader: Reader, step: Doorstep, stream: string): Promise<void> => {
  if (await isThere(reader, step, stream)) return;
  if (await seesSession(reader, step, stream)) return;
  const visit = await findVisit(reader.db, step.zone, stream);
  if (!visit) return refuse('no-such-thing');
  if (knowsOf(visit.state, step.asking)) return;
  for (const id of visitRow(visit.id, visit.state, visit).cases) if (await isThere(reader, step, id)) return;
  return refuse('no-such-thing');
};
