import { claimUploads } from '../../db/queries/attachments.ts';
import { eraseCases } from '../../db/queries/erase.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { recordCases, recordLinks, recordNewCases, recordWaits } from '../../db/queries/standing.ts';
import { standAlso } from '../../db/queries/telephones.ts';
import type { Tx } from '../../db/schema.ts';
import type { Changed } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import { keptPersonal } from '../telephones.ts';
import type { CaseBeside } from './decide.ts';
import { type KeptCase, rowOf, waitRowsOf } from './row.ts';

const waitText = (id: string, state: KeptCase) => JSON.stringify(waitRowsOf(id, state));

/** The first generation of a caller's link; a new one would make the old worthless. */
const firstGeneration = 1;

/** Writes where a group's cases stand, for whom they wait, and what belongs beside their events; each table with one statement. */
export const recordGroup = async (
  tx: Tx,
  zone: string,
  changed: readonly Changed<KeptCase>[],
  besides: readonly CaseBeside[],
  at: Date,
  { digest, secrets }: Pick<Ports, 'digest' | 'secrets'>,
): Promise<void> => {
  const rowsOf = (some: readonly Changed<KeptCase>[]) => some.map(({ stream, state, seq, hash }) => rowOf(stream, state, { seq, hash }));
  await recordNewCases(tx, zone, rowsOf(changed.filter(({ isNew }) => isNew)));
  await recordCases(tx, zone, rowsOf(changed.filter(({ isNew }) => !isNew)));

  const elsewhere = changed.filter(({ stream, state, before, isNew }) => isNew || waitText(stream, state) !== waitText(stream, before));
  await recordWaits(
    tx,
    zone,
    elsewhere.filter(({ isNew }) => !isNew).map(({ stream }) => stream),
    elsewhere.flatMap(({ stream, state }) => waitRowsOf(stream, state)),
  );

  await recordPersonal(
    tx,
    zone,
    besides.flatMap(({ personal, caseId }) => personal.map((value) => keptPersonal({ secrets }, zone, value, caseId))),
  );
  await standAlso(
    tx,
    zone,
    besides.flatMap(({ also }) => also),
  );
  await recordLinks(
    tx,
    zone,
    besides
      .flatMap(({ links }) => links)
      .map(({ caseId, caller }) => ({
        caseId,
        caller,
        generation: firstGeneration,
        hash: digest(secrets.link(caseId, caller, firstGeneration)),
      })),
  );

  await eraseCases(
    tx,
    zone,
    besides.flatMap(({ erased }) => erased),
    at,
  );

  const claims = besides.flatMap((beside) => beside.claims);
  if (claims.length > 0) await claimUploads(tx, zone, claims, at);
};
