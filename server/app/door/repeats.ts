import type { Digest } from '../../../core/crypto/index.ts';
import { type Fault, Refusal, type RefusalCode, refuse } from '../../../core/refusal.ts';
import { type Answered, findAnswers, type NewAnswer } from '../../db/queries/answers.ts';
import type { Tx } from '../../db/schema.ts';
import type { Entry, Primitive } from './primitive.ts';

type Said = { body: unknown } | { refusal: Refusal };

const saidBefore = ({ status, body }: Answered): Said => {
  if (status < 400) return { body };
  const { code, faults } = body as { code: RefusalCode; faults: Fault[] };
  return { refusal: new Refusal(code, faults) };
};

export type Repeats = {
  /** The answer given before to the same request; undefined for a new one. Refuses a key that was used for something else. */
  before: (entry: Entry) => Said | undefined;
  /** Remembers an answer until the group is written. */
  keep: (entry: Entry, said: Said) => void;
  kept: () => readonly NewAnswer[];
};

const place = ({ caller, key }: { caller: string; key: string | undefined }) => `${caller}\n${key}`;

/** What was answered before to the keys of a group, read once; repeats inside the group meet each other's answers too. */
export const repeatsOf = async (
  tx: Tx,
  zone: string,
  entries: readonly Entry[],
  primitiveOf: (kind: string) => Primitive,
  digest: Digest,
  now: Date,
): Promise<Repeats> => {
  const keyed = entries.flatMap(({ caller, key }) => (key === undefined ? [] : [{ caller, key }]));
  const found = keyed.length > 0 ? await findAnswers(tx, zone, keyed) : [];
  const known = new Map(found.map((one) => [place(one), one]));
  const fresh: NewAnswer[] = [];

  const sameOf = ({ kind }: Entry, step: Entry['steps'][number]) => {
    const same = primitiveOf(step.kind).same(step.ask);
    return step.kind === kind ? same : [step.kind, same];
  };
  const hashOf = (entry: Entry) => digest(JSON.stringify([entry.kind, ...entry.steps.map((step) => sameOf(entry, step))]));

  return {
    before: (entry) => {
      const earlier = entry.key === undefined ? undefined : known.get(place(entry));
      if (!earlier) return undefined;
      return earlier.bodyHash === hashOf(entry) ? saidBefore(earlier) : refuse('used-key');
    },
    keep: (entry, said) => {
      if (entry.key === undefined) return;
      const { caller, key } = entry;
      const told =
        'refusal' in said
          ? { status: said.refusal.status, body: { code: said.refusal.code, faults: said.refusal.faults } }
          : { status: 200, body: said.body ?? {} };
      const answer = { caller, key, bodyHash: hashOf(entry), ...told, at: now.toISOString() };
      known.set(place(entry), answer);
      fresh.push(answer);
    },
    kept: () => fresh,
  };
};
