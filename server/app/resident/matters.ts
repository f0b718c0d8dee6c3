import { type Case, told } from '../../../core/case/index.ts';
import type { Phase } from '../../../core/programme/vocabulary.ts';
import type { Words } from '../../../core/words.ts';
import { excerpts } from '../../db/queries/personal.ts';
import { addMatter, type CallerCase, casesOfKeys, numbersKept } from '../../db/queries/resident-matters.ts';
import { caseStates } from '../../db/queries/standing.ts';
import { behindLink } from '../cases/follow.ts';
import { type Reader, worldFor } from '../cases/reader.ts';

/** A matter of mine as one line: how it stands as a sentence, and the secret link by which I follow it. */
export type MyMatter = Readonly<{
  number: string;
  link: string;
  programmeTitle: Words;
  told: Words;
  stage: string;
  phase: Phase;
  opened: string;
  due: string | null;
  words: string;
  /** Whether something waits for me: to add what is missing, or to say how it was. */
  mine: boolean;
}>;

const most = 100;
const shown = 60;

/** A case, and the one that it was merged into, if any. */
const withMain = async ({ db }: Reader, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, Case>> => {
  const found = new Map(await caseStates(db, zone, ids));
  for (;;) {
    const further = [...found.values()].flatMap(({ into }) => (into !== 'none' && !found.has(into) ? [into] : []));
    if (further.length === 0) return found;
    const more = await caseStates(db, zone, further);
    if (more.size === 0) return found;
    for (const [id, state] of more) found.set(id, state);
  }
};

const mainOf = (id: string, states: ReadonlyMap<string, Case>): Case | undefined => {
  const state = states.get(id);
  return state && state.into !== 'none' ? (mainOf(state.into, states) ?? state) : state;
};

/** These callers' cases as their own list shows them, newest first. */
export const shownAs = async (reader: Reader, zone: string, found: readonly CallerCase[]): Promise<MyMatter[]> => {
  const states = await withMain(
    reader,
    zone,
    found.map(({ caseId }) => caseId),
  );
  const book = await reader.books.of(reader.db, zone);
  const said = await excerpts(
    reader.db,
    zone,
    found.flatMap(({ caseId }) => {
      const words = states.get(caseId)?.words;
      return words && words !== 'none' ? [words.personal] : [];
    }),
    shown,
  );
  const matters = await Promise.all(
    found.map(async ({ caseId, caller }): Promise<MyMatter[]> => {
      const [own, main] = [states.get(caseId), mainOf(caseId, states)];
      if (!own || !main) return [];
      const world = await worldFor(reader, zone, book, main);
      const { due } = main.promise;
      return [
        {
          number: own.number,
          link: `/c/${reader.ports.secrets.link(caseId, caller, 1)}`,
          programmeTitle: world.programme.title,
          told: told(world, main, book.unitName),
          stage: main.stage,
          phase: main.phase,
          opened: own.opened,
          due: due === 'open' || due === 'none' || main.phase === 'done' ? null : due,
          words: own.words === 'none' ? '' : (said.get(own.words.personal) ?? ''),
          mine: main.holder === 'caller' && main.phase !== 'done',
        },
      ];
    }),
  );
  return matters.flat();
};

type Me = { id: string; blind: string };

/** Who called with this number, and about which case. */
const byNumber = async ({ db }: Reader, zone: string, blind: string): Promise<CallerCase[]> => {
  const kept = await numbersKept(db, zone, blind, most);
  const states = await caseStates(db, zone, [...new Set(kept.map(({ caseId }) => caseId))]);
  return kept.flatMap(({ personal, caseId }) =>
    (states.get(caseId)?.callers ?? []).filter(({ phone }) => phone?.personal === personal).map(({ id }) => ({ caseId, caller: id })),
  );
};

/** Everything that is somebody's own: reported while signed in, with their number on it, or by a link that they added. Newest first. */
export const mattersOf = async (reader: Reader, zone: string, { id, blind }: Me): Promise<MyMatter[]> => {
  const found = await Promise.all([casesOfKeys(reader.db, zone, [`resident:${id}`], id, most), byNumber(reader, zone, blind)]);
  const once = new Map(found.flat().map((one) => [`${one.caseId} ${one.caller}`, one]));
  const newest = [...once.values()].sort((a, b) => (a.caseId < b.caseId ? 1 : -1)).slice(0, most);
  return (await shownAs(reader, zone, newest)).sort((a, b) => b.opened.localeCompare(a.opened));
};

/** Keeps the matter behind a secret link among somebody's own. A wrong link is a case that is not there. */
export const keepMatter = async (reader: Reader, zone: string, { id }: Me, token: string): Promise<void> => {
  const { own, caller } = await behindLink(reader, zone, token);
  await addMatter(reader.db, { zone, resident: id, caseId: own, caller, added: reader.ports.clock.now() });
};
