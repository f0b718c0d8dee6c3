/** Plain questions that keep the loop fair: who may judge, who came in time, who was first. */
import { past } from './clocks.ts';
import type { Called, Instant } from './state.ts';

/** Whether somebody would judge their own work 自己核查自己. */
export const isOwnWork = (who: string, workers: readonly string[]): boolean => workers.includes(who);

/** Why a rating is not taken: only the party that was served rates, and once per handling. */
export const notRatedBecause = (isServed: boolean, rated: number, handling: number): 'party' | 'once' | 'nothing' =>
  !isServed ? 'party' : rated >= handling ? 'once' : 'nothing';

/** Whether a called unit that reports in is in time: up to the due instant, it included. */
export const reportedIn = (due: Instant, at: Instant): Called['state'] & ('arrived' | 'late') => (at < past(due) ? 'arrived' : 'late');

/** How a called unit stands at a moment: who has not come is called while the limit runs, and missing after it. */
export const whistleStands = (due: Instant, came: Instant | 'not-yet', now: Instant): 'arrived' | 'late' | 'called' | 'missing' =>
  came === 'not-yet' ? (now < past(due) ? 'called' : 'missing') : reportedIn(due, came);

/** 一次告知: what is missing is asked for once; every further notice is a violation. */
export const isAgain = (asked: number): boolean => asked > 0;

/** 三个第一时间: found, then under control, then solved, each no earlier than the one before. */
export const threeTimesInOrder = (found: Instant, controlled: Instant, solved: Instant): boolean =>
  found <= controlled && controlled <= solved;

/** Of several who claim a task, whoever claimed it first has it, in whatever order the claims are listed. */
export const firstClaim = <Claim extends Readonly<{ at: Instant }>>(claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>((first, claim) => (first === undefined || claim.at < first.at ? claim : first), undefined);
