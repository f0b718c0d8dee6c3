import { canonicalJson, type Digest } from '../../core/crypto/index.ts';
import { contentOf, revive } from '../../core/programme/content.ts';
import { type CaseProgramme, hasCases, type Programme } from '../../core/programme/programme.ts';
import type { Harm } from '../../core/programme/vocabulary.ts';
import { keepProgrammes, keptProgrammes } from '../db/queries/programmes.ts';
import type { Db } from '../db/schema.ts';

/** A programme and the hash of its content, under which whatever was begun by it remembers it. */
export type Shelved<P extends Programme = Programme> = Readonly<{ programme: P; version: string; content: unknown }>;

export type CaseShelved = Shelved<CaseProgramme>;

export type Shelf = Readonly<{
  every: readonly Shelved[];
  /** Those in which something is called for and answered. */
  current: readonly CaseShelved[];
  /** The programme by which new cases are opened. */
  find: (id: string) => CaseShelved | undefined;
  /** The programme that receives mandatory reports of a harm. */
  receiver: (harm: Harm) => CaseShelved | undefined;
  /** The programme as it was when something was begun under this version. */
  at: (version: string) => Programme | undefined;
  /** The programme as it was when a case was opened under this version. */
  casesAt: (version: string) => CaseProgramme | undefined;
  /** Takes back a version that this database knows from before. */
  remember: (version: string, content: unknown) => void;
}>;

/** Puts today's programmes on the shelf, each under the hash of its content; older versions are remembered beside them. */
export const createShelf = (programmes: readonly Programme[], digest: Digest): Shelf => {
  const every = programmes.map((programme): Shelved => {
    const content = contentOf(programme);
    return { programme, content, version: digest(canonicalJson(content)) };
  });
  const current = every.filter((one): one is CaseShelved => hasCases(one.programme));
  const byVersion = new Map(every.map(({ version, programme }) => [version, programme]));
  const byId = new Map(current.map((one) => [one.programme.id, one]));
  return {
    every,
    current,
    find: (id) => byId.get(id),
    receiver: (harm) => current.find(({ programme }) => programme.cases.receives === harm),
    at: (version) => byVersion.get(version),
    casesAt: (version) => {
      const found = byVersion.get(version);
      return found && hasCases(found) ? found : undefined;
    },
    remember: (version, content) => {
      if (!byVersion.has(version)) byVersion.set(version, revive(content));
    },
  };
};

/** Stores today's programmes in the zone and takes back those under which its cases were opened before. At every start. */
export const stockShelf = async (db: Db, zone: string, shelf: Shelf, at: Date): Promise<void> => {
  await keepProgrammes(
    db,
    zone,
    shelf.every.map(({ programme, version, content }) => ({ hash: version, id: programme.id, content })),
    at,
  );
  for (const { hash, content } of await keptProgrammes(db, zone)) shelf.remember(hash, content);
};
