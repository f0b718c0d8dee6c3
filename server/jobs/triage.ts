import { type CaseEvent, evolve, type Opened, sealedIn, unopened } from '../../core/case/index.ts';
import { Refusal } from '../../core/refusal.ts';
import { askingOf } from '../app/asking.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import { hastenCase, raiseFrom } from '../app/cases/act.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { Door } from '../app/door/index.ts';
import type { Classifiers } from '../app/triage/classifiers.ts';
import { keptOf } from '../app/triage/kept.ts';
import { anchorOf, cellsOf, type Thought, thinkOf } from '../app/triage/thought.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { personalValues } from '../db/queries/personal.ts';
import { caseStates } from '../db/queries/standing.ts';
import { recordKept, recordSuggestions, suggestionsOf } from '../db/queries/triage.ts';
import type { Db, Tx } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';

const batch = 200;

type House = Readonly<{ db: Db; door: Door; books: Books; classifiers: Classifiers }>;
type Means = Readonly<{ tx: Tx; zone: string; book: Book; house: House }>;

const eventOf = ({ type, data }: LoggedEvent) => ({ type, ...(data as object) }) as CaseEvent;

/** Reads the reports among these events and keeps what is thought of each; answers with the thoughts, by case. */
const think = async ({ tx, zone, book, house }: Means, opened: readonly LoggedEvent[]): Promise<ReadonlyMap<string, Thought>> => {
  const classifier = await house.classifiers.of(house.db, zone);
  const now = house.door.ports.clock.now();
  const reports = opened.map((logged) => ({ id: logged.stream, state: evolve(unopened, eventOf(logged) as Opened) }));
  const said = await personalValues(
    tx,
    zone,
    reports.flatMap(({ state }) => sealedIn([state.words, state.address])),
  );
  const text = (sealed: unknown) =>
    sealedIn(sealed)
      .map((id) => said.get(id) ?? '')
      .join('');
  const thoughts = reports.map(({ id, state }) => {
    const thought = thinkOf(classifier, book, state, { words: text([state.words]), address: text([state.address]) }, now);
    return { id, state, thought };
  });
  await recordSuggestions(
    tx,
    zone,
    thoughts.map(({ id, state, thought }) => ({
      caseId: id,
      model: classifier === 'none' ? 0 : classifier.version,
      area: anchorOf(thought, state, book, now).area,
      cell: cellsOf(state.point).own,
      opened: state.opened,
      content: thought,
    })),
  );
  return new Map(thoughts.map(({ id, thought }) => [id, thought]));
};

/** A case that is gone, or no longer asks for this, is left as it is. */
const unlessRefused = (fault: unknown): void => {
  if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
};

/**
 * Lets what is pressing rise in the queue at once, and raises the mandatory report where harm to a minor is suspected. Why such a case
 * rises is said in its report alone, to those who may know. What has been dealt with by now stays as it is.
 */
const raisePressing = async ({ tx, zone, house: { door } }: Means, thoughts: ReadonlyMap<string, Thought>): Promise<void> => {
  const { ports } = door;
  const pressing = [...thoughts].flatMap(([id, { urgency }]) => (urgency === 'nothing' ? [] : [{ id, ...urgency }]));
  const states = await caseStates(
    tx,
    zone,
    pressing.map(({ id }) => id),
  );
  const steps = () => ({ zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() });
  await Promise.all(
    pressing
      .filter(({ id }) => states.get(id)?.phase !== 'done')
      .flatMap(({ id, urgency, signal, word, minor }) => [
        hastenCase(door, steps(), id, minor ? { urgency, signal: 'danger', word: '—' } : { urgency, signal, word }).catch(unlessRefused),
        ...(minor ? [raiseFrom(door, steps(), id, 'minor').catch(unlessRefused)] : []),
      ]),
  );
};

const judgedBy = new Set(['accepted', 'dispatched', 'merged']);

/** Notes which parts of a suggestion the desk kept, from its own events: worked out again from the log they are the same. */
const noteKept = async ({ tx, zone, book }: Means, judged: readonly LoggedEvent[]): Promise<void> => {
  const ids = [...new Set(judged.map(({ stream }) => stream))];
  const rows = new Map((await suggestionsOf(tx, zone, ids)).map((row) => [row.caseId, row]));
  const states = await caseStates(tx, zone, ids);
  for (const logged of judged) {
    const [row, state] = [rows.get(logged.stream), states.get(logged.stream)];
    if (row && state) await recordKept(tx, zone, logged.stream, keptOf(eventOf(logged), row.content as Thought, state, book));
  }
};

/**
 * Reads every new report right after it was answered, never before: what is thought of it stands beside its case, and what is pressing
 * rises through the door. Imported cases are kept for finding doubles but never rise, and nobody waits for any of this.
 */
export const keepTriage = (house: House, zone: string): Chore =>
  feedReader(house.db, zone, { name: 'triage', every: 500, batch }, async (tx, events) => {
    const means = { tx, zone, book: await house.books.of(house.db, zone), house };
    const ofCases = events.filter(({ kind }) => kind === caseKind);
    const opened = ofCases.filter(({ type }) => type === 'opened');
    const thoughts = await think(means, opened);
    const quiet = new Set(opened.filter(({ data }) => (data as { quiet?: true }).quiet).map(({ stream }) => stream));
    await raisePressing(means, new Map([...thoughts].filter(([id]) => !quiet.has(id))));
    await noteKept(
      means,
      ofCases.filter(({ type }) => judgedBy.has(type)),
    );
  });
