/** Registers 台账: typed entries of which every change is kept (design.md §2). */
export type { EntryCommand, EntryDecision, EntryWorld, Find } from './command.ts';
export { type Bounds, capacityOf, coverageOf, covers, hasRoom } from './coverage.ts';
export { decideEntry } from './decide.ts';
export { type Gathered, gatherLikely, type Likely, type Likeness, likenessOf } from './doubles.ts';
export {
  type Data,
  type Entry,
  type EntryEvent,
  evolveEntry,
  hasSlipped,
  linksOf,
  type PlannedStep,
  subjectOf,
  takenBack,
  wakesOf,
} from './entry.ts';
export { entryForm, findable, findables } from './form.ts';
export { saidGate, shutGates, standsStill } from './gates.ts';
export {
  decideMatch,
  evolveMatch,
  isOwnMatch,
  keptDays,
  type ListMatch,
  type MatchCommand,
  type MatchCounts,
  type MatchEvent,
  matchingPosts,
} from './list-match.ts';
export { decideMany, type ManyCommand, type ManyDecision } from './many.ts';
export { type Hit, type HitBy, type Known, type Line, type ListRow, matched, matchLines } from './match.ts';
