import type { PersonalValue } from '../../../core/case/sealed.ts';
import { scopeOf } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { decideSession, evolveSession, type Session, type SessionCommand, type SessionEvent } from '../../../core/session/index.ts';
import { claimUploads, lockUploads } from '../../db/queries/attachments.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { keptProgrammes } from '../../db/queries/programmes.ts';
import { lockSessions, recordBookings, recordSessions, sessionRow } from '../../db/queries/sessions.ts';
import type { AttachmentsTable } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { isUuid } from '../cases/files.ts';
import type { Primitive } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';
import { blindOf } from '../telephones.ts';
import { sessionPartAt, sessionParts, slotFor } from './parts.ts';

/** What the door calls sessions; the `kind` of their events. */
export const sessionKind = 'session';

export type SessionAsk = Readonly<{
  id: string;
  command: SessionCommand;
  /** Which occasion it is, where it may not have been opened yet. */
  occasion: Readonly<{ opening: string; starts: string }> | 'known';
  /** The booking whose link was shown. */
  own: string | 'none';
  uploader: string;
}>;

export type SessionDone = Readonly<{ session: string; booking: string; number: number; state: string }>;

type State = Session | 'none';
type Ready = Readonly<{ zone: string; book: Book; uploads: ReadonlyMap<string, AttachmentsTable> }>;
type Beside = Readonly<{
  personal: readonly PersonalValue[];
  claims: readonly { id: string; stream: string }[];
  blind: Readonly<{ booking: string; value: string }> | 'none';
}>;

const picturesOf = ({ command }: SessionAsk): readonly string[] => (command.type === 'close' ? command.pictures.filter(isUuid) : []);

/** The link of a booking, the same each time it is worked out. */
export const linkOf = ({ secrets }: Pick<Ports, 'secrets'>, session: string, booking: string): string => secrets.link(session, booking, 1);

/** Sessions as streams of the door: two who want the last place stand one behind the other. */
export const sessionPrimitive = (
  { books, shelf }: { books: Books; shelf: Shelf },
  ports: Pick<Ports, 'digest' | 'secrets'>,
): Primitive<SessionAsk, State, SessionEvent, Ready, Beside, SessionDone> => ({
  kind: sessionKind,
  v: 1,
  unopened: 'none',
  clashes: { bookings_twice: 'booked-already' },
  evolve: evolveSession,
  streams: ({ id }) => (isUuid(id) ? [id] : []),
  same: ({ id, command, own }) => {
    const { booking: _, ...said } = { booking: '', ...command };
    return [id, command.type === 'book' ? said : command, own];
  },

  lock: async (tx, zone, streams) => {
    const rows = await lockSessions(tx, zone, streams);
    if (rows.some(({ state }) => !shelf.at(state.version)))
      for (const { hash, content } of await keptProgrammes(tx, zone)) shelf.remember(hash, content);
    return new Map(rows.map(({ id, state, seq, hash }) => [id, { state, seq, hash }]));
  },

  prepare: async (tx, zone, steps) => {
    const files = [...new Set(steps.flatMap(({ ask }) => picturesOf(ask)))].sort();
    const uploads = files.length > 0 ? await lockUploads(tx, zone, files) : [];
    return { zone, book: await books.of(tx, zone), uploads: new Map(uploads.map((one) => [one.id, one])) };
  },

  decide: ({ zone, book, uploads }, { ask, asking }, stateOf) => {
    const { id, command, occasion, own, uploader } = ask;
    const state = stateOf(id);
    const slot = occasion === 'known' ? ('none' as const) : slotFor(book, occasion.opening, new Date(occasion.starts));
    const name = state === 'none' ? (slot === 'none' ? '' : slot.session) : state.session;
    const today = sessionParts(shelf).get(name);
    const part = state === 'none' ? today?.part : sessionPartAt(shelf, name, state.version);
    if (!part) return refuse('no-such-thing');
    const area = state === 'none' ? (slot === 'none' ? '' : slot.area) : state.area;
    const free = (file: string) => {
      const upload = uploads.get(file);
      return upload && upload.claimed === null && upload.uploader === uploader ? upload : undefined;
    };
    const world = {
      part,
      version: today?.version ?? '',
      slot,
      areaPath: book.areaPath(area, asking.at),
      own,
      proof: (file: string) => free(file)?.sha256,
    };
    const { events, personal, booking } = decideSession(world, state, command, asking);
    const after = events.reduce<State>(evolveSession, state);
    const about = after === 'none' ? undefined : after.bookings.find((one) => one.id === booking);
    const moved = events.find((event) => event.type === 'moved');
    const called = about ?? (after === 'none' ? undefined : after.bookings.find((one) => one.id === moved?.booking));
    return {
      happenings: events.length > 0 ? [{ stream: id, events }] : [],
      post:
        asking.posts.find((post) => scopeOf(post.kind, 'sessions.keep') !== 'none')?.id ?? (asking.who === 'caller' ? 'caller' : 'none'),
      beside: {
        personal,
        claims: events.length > 0 ? picturesOf(ask).map((file) => ({ id: file, stream: id })) : [],
        blind:
          command.type === 'book' && command.phone !== undefined
            ? { booking: command.booking, value: blindOf({ secrets: ports.secrets }, zone, command.phone) }
            : 'none',
      },
      answer: { session: id, booking: called?.id ?? 'none', number: called?.number ?? 0, state: called?.state ?? 'none' },
    };
  },

  record: async (tx, zone, changed, besides, at) => {
    const standing = changed.flatMap(({ stream, state, before, seq, hash }) =>
      state === 'none' ? [] : [{ stream, state, before, seq, hash }],
    );
    await recordSessions(
      tx,
      zone,
      standing.map(({ stream, state, seq, hash }) => sessionRow(stream, state, { seq, hash })),
    );
    const blinds = new Map(besides.flatMap(({ blind }) => (blind === 'none' ? [] : [[blind.booking, blind.value] as const])));
    const stood = (before: State, id: string) => (before === 'none' ? undefined : before.bookings.find((one) => one.id === id)?.state);
    await recordBookings(
      tx,
      zone,
      standing.flatMap(({ stream, state, before }) =>
        state.bookings
          .filter((one) => stood(before, one.id) !== one.state)
          .map((one) => ({
            id: one.id,
            session: stream,
            state: one.state,
            link: ports.digest(linkOf(ports, stream, one.id)),
            blind: one.state === 'cancelled' || one.state === 'missed' ? null : (blinds.get(one.id) ?? null),
          })),
      ),
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
