import { backOf, type Case, type Clock, subjectOf, waitsOf, wakeOf } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import type { Urgency } from '../../../core/zone/index.ts';
import type { CaseRecord, WaitRecord } from '../../db/queries/standing.ts';

/** A case, and whether it was imported: then nobody is told anything about it. */
export type KeptCase = Case & Readonly<{ quiet?: true }>;

const ranks: Record<Urgency, number> = { danger: 0, urgent: 1, normal: 2 };

/** Where an urgency stands in a queue; -1 for a word that is none. */
export const rankOf = (urgency: string): number => own(ranks, urgency) ?? -1;

const dueOf = ({ due, stopped }: Clock): string => (stopped !== 'running' || due === 'open' || due === 'none' ? 'infinity' : due);

/** The standing row of a case, all of it worked out from the fold. */
export const rowOf = (id: string, state: KeptCase, head: { seq: number; hash: string }): CaseRecord => {
  const { lead, assisting, called } = subjectOf(state);
  const wake = wakeOf(state);
  return {
    id,
    number: state.number,
    programme: state.programme,
    version: state.version,
    stage: state.stage,
    phase: state.phase,
    kind: state.kind,
    matter: state.matter,
    category: state.category,
    source: state.source,
    area: state.area,
    areaPath: [...state.areaPath],
    lead,
    handler: state.handler,
    units: [...new Set([lead, ...assisting, ...called].filter((unit) => unit !== 'nobody'))],
    kept: [...state.shield.about],
    confidential: state.shield.confidential,
    restricted: state.shield.restricted === true,
    named: [...state.shield.named],
    urgency: state.urgency,
    rank: ranks[state.urgency],
    due: dueOf(state.promise),
    stageDue: dueOf(state.clock),
    wake: wake === 'never' ? null : wake,
    rung: state.rung,
    inTime: state.inTime,
    hung: state.hung,
    supervised: state.supervised,
    opened: state.opened,
    since: state.since,
    words: state.words === 'none' ? null : state.words.personal,
    point: state.point === 'nowhere' ? null : [...state.point],
    aboveNumber: state.above === 'none' ? null : state.above.number,
    aboveDue: state.above === 'none' || state.above.due === 'none' ? null : state.above.due,
    quiet: state.quiet === true,
    back: state.quiet ? 'none' : backOf(state),
    state,
    ...head,
  };
};

/** For whom the case waits, as rows of the trays. */
export const waitRowsOf = (id: string, state: Case): WaitRecord[] =>
  waitsOf(state).map(({ tray, what, due }) => ({
    tray,
    what,
    rank: ranks[state.urgency],
    due: due === 'none' ? 'infinity' : due,
    caseId: id,
    areaPath: [...state.areaPath],
  }));
