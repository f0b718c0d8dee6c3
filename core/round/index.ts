export { type Answers, answerFaults, asked, type Checks, failedIn, fails, type Said } from './answers.ts';
export { calledByCase, calledByEntry, type Says, subjectsAt, type Told } from './called.ts';
export { type Brought, checksOf, decideVisit, goesOn, knowsOf, subjectOf, type VisitCommand, type VisitWorld } from './decide.ts';
export { type Occasion, occasions } from './occasions.ts';
export { walkingOrder, wayLength } from './order.ts';
export { shareOut, type Visitor } from './share.ts';
export {
  type Because,
  evolveVisit,
  type Finding,
  findingsOf,
  type KeptAnswer,
  type Photo,
  type Planned,
  type Subject,
  stages,
  type Visit,
  type VisitEvent,
  type VisitStage,
  type Work,
} from './visit.ts';
