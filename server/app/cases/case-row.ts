import type { Case, Clock, Rung, Wait } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import type { Stage } from '../../../core/programme/flow.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import type { Holder, Phase } from '../../../core/programme/vocabulary.ts';
import { t, type Words } from '../../../core/words.ts';
import type { CaseKind, Urgency } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { Hit } from '../search/hits.ts';

/** A case as one line of a queue. Instants are ISO 8601 in UTC. */
export type CaseRow = {
  id: string;
  number: string;
  programme: string;
  programmeTitle: Words;
  kind: CaseKind;
  stage: string;
  stageTitle: Words;
  phase: Phase;
  holder: Holder;
  urgency: Urgency;
  excerpt: string;
  category: string;
  categoryName: Words | null;
  area: string;
  areaName: Words;
  areaPathName: Words;
  /** Somebody has said where: it lies deeper than the zone as a whole. */
  placed: boolean;
  lead: string;
  leadName: Words | null;
  handler: string;
  handlerName: string | null;
  opened: string;
  due: string | null;
  warnAt: string | null;
  promiseState: 'running' | 'paused' | 'stopped' | 'late';
  stageDue: string | null;
  rung: Rung;
  inTime: 'unjudged' | 'yes' | 'no';
  source: string;
  hung: boolean;
  supervised: boolean;
  confidential: boolean;
  /** Why what it said of people is no longer there; null while it is. */
  erased: 'retention' | 'asked' | null;
  /** It belongs to a repeated matter, as the desk said. */
  repeated: boolean;
  what: Wait['what'] | 'none';
  /** Where a search was found, in a list that answers one. */
  hits?: Hit[];
};

const instant = (text: string): string | null => (text === 'none' || text === 'open' ? null : text);

/** Whether the promise runs, stands still, has ended, or is past its due date now. */
export const promiseState = ({ stopped, due }: Clock, now: Date): CaseRow['promiseState'] => {
  if (stopped !== 'running') return 'stopped';
  if (due === 'open') return 'paused';
  return due !== 'none' && due < now.toISOString() ? 'late' : 'running';
};

export const stageTitle = (programme: CaseProgramme, stage: string): Words =>
  own(programme.cases.flow.stages as Record<string, Stage>, stage)?.title ?? t(stage, stage);

/** A case as one line, with the names of everything in it. */
export const caseRow = (
  id: string,
  state: Case,
  programme: CaseProgramme,
  book: Book,
  excerpt: string,
  what: CaseRow['what'],
  now: Date,
  repeated: boolean,
): CaseRow => ({
  id,
  number: state.number,
  programme: state.programme,
  programmeTitle: programme.title,
  kind: state.kind,
  stage: state.stage,
  stageTitle: stageTitle(programme, state.stage),
  phase: state.phase,
  holder: state.holder,
  urgency: state.urgency,
  excerpt,
  category: state.category,
  categoryName: book.categoryName(state.category) ?? null,
  area: state.area,
  areaName: book.areaName(state.area),
  areaPathName: book.areaPathName(state.areaPath),
  placed: state.areaPath.length > 1,
  lead: state.lead,
  leadName: state.lead === 'nobody' ? null : book.unitName(state.lead),
  handler: state.handler,
  handlerName: book.accountName(state.handler) ?? null,
  opened: state.opened,
  due: instant(state.promise.due),
  warnAt: instant(state.promise.warnAt),
  promiseState: promiseState(state.promise, now),
  stageDue: state.clock.stopped === 'running' ? instant(state.clock.due) : null,
  rung: state.rung,
  inTime: state.inTime,
  source: state.source,
  hung: state.hung,
  supervised: state.supervised,
  confidential: state.shield.confidential,
  erased: state.erased !== 'never' && state.erased.of === 'all' ? state.erased.why : null,
  repeated,
  what,
});
