import { t } from '../../../core/words.ts';
import { bindCall, passCall } from '../../db/queries/calls.ts';
import { openCase } from '../cases/open.ts';
import type { Doorstep } from '../door/index.ts';
import { idFrom } from '../id-from.ts';
import { doorFor } from '../inbound/chat.ts';
import type { Ear } from '../inbound/hear.ts';
import { type CallCard, cardOf, ownCall, phoneOfCall } from './card.ts';

export const emergencyNumbers = ['110', '119', '120'] as const;
export type EmergencyNumber = (typeof emergencyNumbers)[number];

/** The number of their own telephone may be gone from what they left; a withheld one is no number. */
const callerOf = (phone: string) => (/^\+?\d[\d -]{4,22}$/.test(phone) ? { phone } : {});

/**
 * 警情 is handed over at once: the call is marked with the number and the time, and a case is kept, urgent as danger, by whoever took the
 * call. Pressed again it changes nothing: the case has an id worked out from the call.
 */
export const passOn = async (ear: Ear, doorstep: Doorstep, id: string, to: EmergencyNumber): Promise<CallCard> => {
  const { db, door, ports } = ear;
  const { zone, asking } = doorstep;
  const call = await ownCall(ear, zone, asking.who, id);
  const way = doorFor(ear, 'telephone');
  if (call.caseId === null && way) {
    const words = t(`警情电话，已转 ${to}。`, `An emergency call, handed over to ${to}.`).zh;
    const derived = idFrom(ports.digest(`${zone} call-case ${id}`));
    const { key: _, ...step } = doorstep;
    const data = { words, source: way.source, urgency: 'danger', caller: callerOf(await phoneOfCall(ear, zone, call)) };
    const opened = await openCase(door, { ...step, key: `call:${id}` }, way.programme, data, { id: derived });
    await bindCall(db, zone, id, opened.id);
  }
  await passCall(db, zone, id, to, ports.clock.now());
  return cardOf(ear, zone, asking, id);
};
