import type { Seal } from '../../core/crypto/seal.ts';
import { type Fault, Refusal, type RefusalCode, refuse } from '../../core/refusal.ts';
import {
  claimAnswer,
  dropClaim,
  findSealed,
  findSealedShown,
  keepSealed,
  type SealedAnswer,
  takeOverAnswer,
} from '../db/queries/sealed-answers.ts';
import type { Db } from '../db/schema.ts';
import type { Ports } from './ports.ts';

/** What a request came to: its answer with the cookies it set, or why it was refused. */
export type Said = { value?: unknown; cookies: readonly string[] } | { refused: RefusalCode; faults: readonly Fault[] };

/** A request with a key: who asks, the session they show, and all that they ask. */
export type Request = Readonly<{ zone: string; asker: string; shown: string | 'none'; key: string; asked: string }>;

type House = Readonly<{ db: Db; ports: Pick<Ports, 'clock' | 'secrets'> }>;

/** A server that began and has not ended in this time has died. */
const dead = 60_000;
const [patience, pause] = [20_000, 40];

const placeOf = ({ ports: { secrets } }: House, { zone, asker, key }: Request) => secrets.blind(zone, 'repeat', `${asker}\n${key}`);

const shownIn = ({ ports: { secrets } }: House, { zone, shown, key }: Pick<Request, 'zone' | 'shown' | 'key'>) =>
  shown === 'none' ? '' : secrets.blind(zone, 'repeat shown', `${shown}\n${key}`);

const unseal = (seal: Seal, sealed: Uint8Array): Said => JSON.parse(seal.open(sealed)) as Said;

/** Worth repeating is what will be true again: not that there was too much to do, and not what should never happen. */
const isKept = ({ status }: Refusal) => status < 500 && status !== 429;

const worked = async (house: House, { zone }: Request, id: string, seal: Seal, work: () => Promise<Said>): Promise<Said> => {
  const keep = (said: Said) => keepSealed(house.db, zone, id, seal.close(JSON.stringify(said)));
  try {
    const said = await work();
    await keep(said);
    return said;
  } catch (fault) {
    if (fault instanceof Refusal && isKept(fault)) await keep({ refused: fault.code, faults: fault.faults });
    else await dropClaim(house.db, zone, id);
    throw fault;
  }
};

/** Waits for whoever came first with the same request, takes over from a server that died over it. */
const after = async (house: House, { zone }: Request, id: string, seal: Seal): Promise<Said | 'mine' | 'gone'> => {
  const { db, ports } = house;
  const sameAs = (found: SealedAnswer) => (found.proof === seal.proof ? found : refuse('used-key'));
  for (let waited = 0; waited < patience; waited += pause) {
    const found = await findSealed(db, zone, id);
    if (!found) return 'gone';
    const { sealed, made } = sameAs(found);
    if (sealed) return unseal(seal, sealed);
    const now = ports.clock.now();
    if (now.getTime() - made.getTime() > dead && (await takeOverAnswer(db, zone, found, now))) return 'mine';
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return refuse('not-ready');
};

/**
 * Does what a request asks once, and says the same to every repeat of it, cookies too. For what the door does not keep: the answer may hold a
 * secret, so it is kept sealed under the request itself. Refuses the key with anything else; a repeat is given what the first was given, never
 * anything new, so that a session that has ended since stays ended.
 */
export const once = async (house: House, request: Request, work: () => Promise<Said>): Promise<Said> => {
  const { db, ports } = house;
  const { zone, key, asked } = request;
  const id = placeOf(house, request);
  const seal = await ports.secrets.seal(zone, key, asked);
  for (;;) {
    const claim = { id, shown: shownIn(house, request), proof: seal.proof, made: ports.clock.now(), sealed: null };
    if (await claimAnswer(db, zone, claim)) return worked(house, request, id, seal, work);
    const said = await after(house, request, id, seal);
    if (said === 'mine') return worked(house, request, id, seal, work);
    if (said !== 'gone') return said;
  }
};

/** What was said to this very request when its session still was one; undefined when nothing was. Refuses the key with anything else. */
export const saidBefore = async (house: House, request: Omit<Request, 'asker'>): Promise<Said | undefined> => {
  const found = request.shown === 'none' ? undefined : await findSealedShown(house.db, request.zone, shownIn(house, request));
  if (!found?.sealed) return undefined;
  const seal = await house.ports.secrets.seal(request.zone, request.key, request.asked);
  return found.proof === seal.proof ? unseal(seal, found.sealed) : refuse('used-key');
};
