import type { PersonalValue } from '../../../core/case/sealed.ts';
import type { Digest } from '../../../core/crypto/index.ts';
import { postsFor } from '../../../core/permission.ts';
import type { RoundPart } from '../../../core/programme/rounds.ts';
import { decideVisit, evolveVisit, subjectOf, type Visit, type VisitCommand, type VisitEvent } from '../../../core/round/index.ts';
import { claimUploads, lockUploads } from '../../db/queries/attachments.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { keptProgrammes } from '../../db/queries/programmes.ts';
import { lockVisits, recordVisits, visitRow } from '../../db/queries/visits.ts';
import type { AttachmentsTable } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { isUuid } from '../cases/files.ts';
import type { Primitive, Step } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';

/** What the door calls visits; the `kind` of their events. */
export const visitKind = 'visit';

export type VisitAsk = Readonly<{ id: string; command: VisitCommand; uploader: string }>;

export type VisitDone = Readonly<{ id: string; stage: string; works: number }>;

type State = Visit | 'none';

type Ready = Readonly<{
  book: Book;
  now: Date;
  uploads: ReadonlyMap<string, AttachmentsTable>;
  claimed: Set<string>;
}>;

type Beside = Readonly<{ personal: readonly PersonalValue[]; claims: readonly { id: string; stream: string }[] }>;

/** An id worked out from a text (RFC 9562, version 8): the same text names the same thing, however often it is worked out. */
export const idFrom = (digest: Digest, text: string): string => {
  const hash = digest(text);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

/** The case that a failed question of a visit opens: one, whichever phone brings it and however often it is read. */
export const findingCase = (digest: Digest, zone: string, visit: string, check: string): string =>
  idFrom(digest, `finding\n${zone}\n${visit}\n${check}`);

const filesOf = (command: VisitCommand): string[] => {
  if (command.type !== 'bring') return [];
  const { answers, photos = [], stamped } = command.brought;
  return [...new Set([...Object.values(answers).flatMap((said) => said.photos ?? []), ...photos, ...Object.values(stamped)])].filter(
    isUuid,
  );
};

/** The round of a visit as it was when it was planned. */
export const roundOf = (shelf: Shelf, { version, round }: Pick<Visit, 'version' | 'round'>): RoundPart | undefined =>
  shelf.at(version)?.rounds?.[round];

/** Visits as streams of the door: planned ahead, brought home by phones, each piece of work once. */
export const visitPrimitive = (
  { books, shelf }: { books: Books; shelf: Shelf },
  { clock, digest }: Pick<Ports, 'clock' | 'digest'>,
): Primitive<VisitAsk, State, VisitEvent, Ready, Beside, VisitDone> => ({
  kind: visitKind,
  v: 1,
  unopened: 'none',
  clashes: {},
  evolve: evolveVisit,
  streams: ({ id }) => (isUuid(id) ? [id] : []),
  same: ({ id, command }) => [id, command],

  lock: async (tx, zone, streams) => {
    const rows = await lockVisits(tx, zone, streams);
    if (rows.some(({ state }) => !shelf.at(state.version)))
      for (const { hash, content } of await keptProgrammes(tx, zone)) shelf.remember(hash, content);
    return new Map(rows.map(({ id, state, seq, hash }) => [id, { state, seq, hash }]));
  },

  prepare: async (tx, zone, steps: readonly Step<VisitAsk>[]) => {
    const files = [...new Set(steps.flatMap(({ ask }) => filesOf(ask.command)))].sort();
    const uploads = files.length > 0 ? await lockUploads(tx, zone, files) : [];
    return { book: await books.of(tx, zone), now: clock.now(), uploads: new Map(uploads.map((one) => [one.id, one])), claimed: new Set() };
  },

  decide: ({ book, now, uploads, claimed }, { ask: { id, command, uploader }, asking }, stateOf) => {
    const state = stateOf(id);
    const round = state === 'none' ? undefined : roundOf(shelf, state);
    const mine = (file: string) => {
      const upload = uploads.get(file);
      const free = upload && !claimed.has(file) && (upload.claimed === null || upload.stream === id);
      return free && upload.uploader === uploader ? upload : undefined;
    };
    const world = {
      round,
      postsThen: command.type === 'bring' ? book.postsOf(asking.who, asking.at) : [],
      proof: mine,
      caseOf: (check: string) => findingCase(digest, book.zone.id, id, check),
    };
    const { events, personal } = decideVisit(world, state, command, asking, now);
    const named = events.length === 0 ? [] : filesOf(command).filter((file) => mine(file)?.claimed === null);
    for (const file of named) claimed.add(file);
    const after = events.reduce(evolveVisit, state);
    const about = after === 'none' ? undefined : subjectOf(after);
    const deed = command.type === 'bring' ? 'visit' : 'rounds.plan';
    return {
      happenings: [{ stream: id, events }],
      post: asking.who === 'system' || !about ? 'system' : (postsFor(asking.posts, deed, about)[0]?.id ?? 'none'),
      beside: { personal, claims: named.map((file) => ({ id: file, stream: id })) },
      answer: { id, stage: after === 'none' ? 'none' : after.stage, works: after === 'none' ? 0 : after.works.length },
    };
  },

  record: async (tx, zone, changed, besides, at) => {
    await recordVisits(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [visitRow(stream, state, { seq, hash })])),
    );
    await recordPersonal(
      tx,
      zone,
      besides.flatMap(({ personal }) => personal),
    );
    const claims = besides.flatMap((beside) => beside.claims);
    if (claims.length > 0) await claimUploads(tx, zone, claims, at);
  },
});
