import { type CaseEvent, type Command, evolve, othersOf, unopened } from '../../../core/case/index.ts';
import { lockCases } from '../../db/queries/standing.ts';
import type { Primitive } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import { type CaseAnswer, type CaseAsk, claimsOf, sameness, streamsOf } from './ask.ts';
import { type CaseBeside, decideCase } from './decide.ts';
import { isUuid } from './files.ts';
import { type CaseHouse, catchUp, type Ready, ready } from './ready.ts';
import { recordGroup } from './record.ts';
import type { KeptCase } from './row.ts';

export const caseKind = 'case';

/** Cases at the door: how they are locked, decided and written down. */
export const casePrimitive = (house: CaseHouse, ports: Ports): Primitive<CaseAsk, KeptCase, CaseEvent, Ready, CaseBeside, CaseAnswer> => ({
  kind: caseKind,
  v: 1,
  unopened,
  clashes: { cases_above: 'already-open' },
  evolve,
  streams: streamsOf,
  claims: claimsOf,
  same: sameness,
  lock: async (tx, zone, streams) => {
    const rows = await lockCases(tx, zone, streams);
    const states = rows.map(({ state }) => state as KeptCase);
    await catchUp(
      tx,
      zone,
      states.map(({ version }) => version),
      house.shelf,
    );
    return new Map(rows.map(({ id, seq, hash }, index) => [id, { state: states[index]!, seq, hash }]));
  },
  prepare: (tx, zone, steps) => ready(tx, zone, steps, house),
  decide: (given, step, stateOf) => decideCase(given, step, stateOf, othersOf(step.ask.command as Command).filter(isUuid)),
  record: (tx, zone, changed, besides, at) => recordGroup(tx, zone, changed, besides, at, ports),
});
