import { type Case, sealedIn } from '../../core/case/index.ts';
import { deadline } from '../../core/clock/index.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Planned, Visit, VisitEvent, Work } from '../../core/round/index.ts';
import { askingOf } from '../app/asking.ts';
import type { Book } from '../app/book.ts';
import { caseKind } from '../app/cases/primitive.ts';
import { findingAsk } from '../app/rounds/finding.ts';
import { idFrom, roundOf, visitKind } from '../app/rounds/primitive.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { personalValues } from '../db/queries/personal.ts';
import { caseStates } from '../db/queries/standing.ts';
import { findVisit } from '../db/queries/visits.ts';
import type { Tx } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';
import type { RoundHouse } from './rounds.ts';

const batch = 200;

type Means = Readonly<{ tx: Tx; zone: string; book: Book; house: RoundHouse }>;

const workOf = ({ type, data }: LoggedEvent): Work | undefined => {
  const event = { type, ...(data as object) } as VisitEvent;
  return event.type === 'done' || event.type === 'refused' || event.type === 'kept-beside' ? event.work : undefined;
};

const stepAt = ({ house: { door }, zone }: Means, at: Date) => ({
  zone,
  asking: askingOf(door.ports, { who: 'system', at }),
  caller: 'system',
  request: door.ports.ids.next(),
});

/** What has happened before, or is no longer asked for, is left as it is. */
const unlessRefused = (house: RoundHouse) => (fault: unknown) => {
  if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
  if (fault.code !== 'already-open') house.door.ports.log('a finding', fault);
};

/** Opens the case of every failed answer, at the moment of the finding, under an id worked out from the visit and the question. */
const openFindings = async (means: Means, { stream }: LoggedEvent, visit: Visit, work: Work): Promise<void> => {
  const { tx, zone, book, house } = means;
  const round = roundOf(house.shelf, visit);
  if (!round || work.findings.length === 0) return;
  const notes = await personalValues(tx, zone, sealedIn(work.answers));
  for (const finding of work.findings) {
    const note = work.answers[finding.check]?.note;
    const said = note ? (notes.get(note.personal) ?? '') : '';
    const ask = findingAsk({ book, shelf: house.shelf }, { id: stream, visit, work, finding, round, note: said });
    if (ask) await house.door.submit(stepAt(means, new Date(work.at)), caseKind, ask).catch(unlessRefused(house));
  }
};

/** Whoever looked again has checked the case: it passes, or goes back to its unit. */
const closeByLook = async (means: Means, { stream }: LoggedEvent, visit: Visit, work: Work): Promise<void> => {
  const { because } = visit;
  if (because.why !== 'recheck' || work.outcome !== 'done') return;
  const command = { type: 'look-again', good: work.failed.length === 0, visit: stream, by: work.by } as const;
  const { house } = means;
  const step = stepAt(means, house.door.ports.clock.now());
  await house.door.submit(step, caseKind, { id: because.case, command, uploader: 'nobody' }).catch(unlessRefused(house));
};

/** A case from a visit that waits to be checked is looked at again by those who go there. */
const planLooks = async (means: Means, resolved: readonly LoggedEvent[], states: ReadonlyMap<string, Case>): Promise<void> => {
  const { tx, zone, book, house } = means;
  const { digest } = house.door.ports;
  for (const { stream, seq, at } of resolved) {
    const state = states.get(stream);
    if (!state || state.from === 'none' || state.phase !== 'verification') continue;
    const visit = (await findVisit(tx, zone, state.from.id))?.state;
    const within = visit && roundOf(house.shelf, visit)?.recheck;
    const closes = within && deadline(at, within, [], book.calendar).due;
    if (!visit || !closes) continue;
    const origin = visit.because.why === 'recheck' ? visit.because.visit : state.from.id;
    const planned: Planned = {
      ...pick(visit),
      slot: `${stream} ${seq}`,
      opens: at.toISOString(),
      closes: closes.toISOString(),
      hidden: false,
      because: { why: 'recheck', visit: origin, case: stream, checks: [state.from.check] },
    };
    const ask = { id: idFrom(digest, `look\n${zone}\n${stream}\n${seq}`), command: { type: 'plan', planned }, uploader: 'nobody' } as const;
    await house.door.submit(stepAt(means, house.door.ports.clock.now()), visitKind, ask).catch(unlessRefused(house));
  }
};

const pick = ({ programme, round, version, subject, kinds, who, least }: Visit) => ({
  programme,
  round,
  version,
  subject,
  kinds,
  who,
  least,
});

const ends = new Set(['resolved', 'approved', 'answered']);

/**
 * Reads what visits brought home and what units have put right. Everything it asks for has an id worked out from what it read, so that
 * after a crash nothing is missed and nothing happens twice.
 */
export const keepFindings = (house: RoundHouse, zone: string): Chore =>
  feedReader(house.db, zone, { name: 'findings', every: 500, batch }, async (tx, events) => {
    const means = { tx, zone, book: await house.books.of(house.db, zone), house };
    for (const logged of events.filter(({ kind }) => kind === visitKind)) {
      const work = workOf(logged);
      const visit = work && (await findVisit(tx, zone, logged.stream))?.state;
      if (!work || !visit) continue;
      await openFindings(means, logged, visit, work);
      await closeByLook(means, logged, visit, work);
    }
    const resolved = events.filter(({ kind, type }) => kind === caseKind && ends.has(type));
    const states = await caseStates(
      tx,
      zone,
      resolved.map(({ stream }) => stream),
    );
    await planLooks(means, resolved, states);
  });
