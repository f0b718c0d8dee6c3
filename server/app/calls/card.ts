import type { Asking } from '../../../core/case/index.ts';
import { maskPhone } from '../../../core/identifier/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { type Call, findCall } from '../../db/queries/calls.ts';
import { earlierCases } from '../../db/queries/earlier-cases.ts';
import { excerpts, personalValues } from '../../db/queries/personal.ts';
import { casesByTelephone } from '../../db/queries/telephones.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';
import type { KeptCase } from '../cases/row.ts';
import { blindOf } from '../telephones.ts';

/** A case of whoever is calling, in one line. */
export type Earlier = Readonly<{ id: string; number: string; words: string; stage: Words; phase: string; opened: string }>;

/** What stands on the agent's screen while somebody calls. */
export type CallCard = Readonly<{
  id: string;
  phone: string;
  rang: string;
  answered: string | null;
  ended: string | null;
  missed: boolean;
  case: string | null;
  passedTo: string | null;
  passed: string | null;
  earlier: Earlier[];
}>;

const most = 8;
/** So long after a call its number stands in full on the screen of whoever took it. */
const inFull = 60 * 60_000;

/** The call, to whoever takes it; to anybody else it is not there. */
export const ownCall = async ({ db }: Reader, zone: string, account: string, id: string): Promise<Call> => {
  const call = await findCall(db, zone, id);
  return call && call.account === account ? call : refuse('no-such-thing');
};

export const phoneOfCall = async ({ db }: Reader, zone: string, { personal }: Call): Promise<string> =>
  (await personalValues(db, zone, [personal])).get(personal) ?? '';

const earlierOf = async (reader: Reader, zone: string, asking: Asking, phone: string): Promise<Earlier[]> => {
  const { db, ports } = reader;
  const ids = await casesByTelephone(db, zone, 'blind', blindOf(ports, zone, phone), 50);
  const found = await earlierCases(db, zone, ids, asking.posts, asking.who, most);
  const said = await excerpts(
    db,
    zone,
    found.flatMap(({ words }) => words ?? []),
    60,
  );
  return Promise.all(
    found.map(async ({ id, number, state, words, opened }) => {
      const kept = state as KeptCase;
      const stages = (await programmeAt(reader, zone, kept)).cases.flow.stages as Record<string, { title: Words }>;
      return {
        id,
        number,
        words: said.get(words ?? '') ?? '',
        stage: stages[kept.stage]?.title ?? t(kept.stage, kept.stage),
        phase: kept.phase,
        opened: opened.toISOString(),
      };
    }),
  );
};

/** The card of a call, with the earlier cases of that number which this person may see; secret ones are not among them. */
export const cardOf = async (reader: Reader, zone: string, asking: Asking, id: string): Promise<CallCard> => {
  const call = await ownCall(reader, zone, asking.who, id);
  const phone = await phoneOfCall(reader, zone, call);
  const over = call.ended !== null && reader.ports.clock.now().getTime() - call.ended.getTime() > inFull;
  return {
    id: call.id,
    phone: over ? maskPhone(phone) : phone,
    rang: call.rang.toISOString(),
    answered: call.answered?.toISOString() ?? null,
    ended: call.ended?.toISOString() ?? null,
    missed: call.missed,
    case: call.caseId,
    passedTo: call.passedTo,
    passed: call.passed?.toISOString() ?? null,
    earlier: await earlierOf(reader, zone, asking, phone),
  };
};
