import { dateOf } from '../../../core/calendar/index.ts';
import type { PersonalValue } from '../../../core/case/sealed.ts';
import { scopeOf } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import {
  decideZone,
  evolveRow,
  type Held,
  type KeptRow,
  keepingOf,
  keyOf,
  leavingBy,
  peopleSheets,
  type ZoneCommand,
  type ZoneEvent,
  type ZoneSheet,
} from '../../../core/zone/index.ts';
import { personalValues, recordPersonal } from '../../db/queries/personal.ts';
import { heldCases, lockZone, wholeRows } from '../../db/queries/zone-keeping.ts';
import { recordRows, rowStream } from '../../db/queries/zone-rows.ts';
import { findZone, type StoredZone } from '../../db/queries/zones.ts';
import type { Tx } from '../../db/schema.ts';
import type { Changed, Primitive, Standing, Step } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import { keptPersonal } from '../telephones.ts';
import { phonesOf, rowsOf } from './world.ts';

/** What the door calls the rows of a zone; the `kind` of their events. */
export const zoneKind = 'zone';

type State = KeptRow | 'none';

type Ready = Readonly<{
  streams: readonly string[];
  values: ReadonlyMap<string, string>;
  held: readonly Held[];
  zone: StoredZone | 'none';
}>;

/** How many rows a command made and changed. */
export type ZoneDone = Readonly<{ made: number; changed: number }>;

const sheetOf = (stream: string): ZoneSheet => stream.split('/', 1)[0] as ZoneSheet;

const streamsOf = (command: ZoneCommand): string[] => {
  switch (command.type) {
    case 'set':
      return command.rows.map(({ sheet, row }) => rowStream(sheet, typeof row === 'object' && row !== null ? keyOf(row) : ''));
    case 'away':
      return [rowStream('posts', command.id)];
    case 'give-password':
      return [rowStream('accounts', command.id)];
    default:
      return [rowStream(command.sheet, command.id)];
  }
};

const postOf = ({ asking: { who, posts } }: Step<ZoneCommand>, sheets: readonly ZoneSheet[]): string => {
  const deed = sheets.some((sheet) => peopleSheets.includes(sheet)) ? 'accounts.edit' : keepingOf(sheets[0] ?? 'areas');
  return posts.find(({ kind }) => scopeOf(kind, deed) !== 'none')?.id ?? (who === 'system' ? 'system' : 'none');
};

const bodiesOf = (streams: readonly string[], stateOf: (stream: string) => State) =>
  streams.flatMap((stream) => {
    const body = stateOf(stream);
    return body === 'none' ? [] : [{ sheet: sheetOf(stream), body }];
  });

/**
 * The rows of a zone as streams of the door, one for each row, named sheet/id. A change is judged against the whole zone, so
 * that it is locked as a whole and every row is read; there are few such changes, and none of them waits for a case.
 */
export const zonePrimitive = (
  ports: Pick<Ports, 'secrets'>,
): Primitive<ZoneCommand, State, ZoneEvent, Ready, readonly PersonalValue[], ZoneDone> => ({
  kind: zoneKind,
  v: 1,
  unopened: 'none',
  clashes: { zone_rows_username: 'clash' },
  evolve: evolveRow,
  streams: streamsOf,
  same: (command) => ('handed' in command ? { ...command, handed: undefined } : command),

  lock: async (tx: Tx, zone: string) => {
    await lockZone(tx, zone);
    const rows = await wholeRows(tx, zone);
    return new Map(
      rows.map(({ sheet, id, body, seq, hash }): [string, Standing<State>] => [
        rowStream(sheet, id),
        { state: body as KeptRow, seq, hash },
      ]),
    );
  },

  prepare: async (tx: Tx, zone: string, steps) => {
    const found = await findZone(tx, zone);
    const stored = await wholeRows(tx, zone);
    const values = await personalValues(
      tx,
      zone,
      [...phonesOf(stored).values()].map(({ personal }) => personal),
    );
    const rows = rowsOf(stored, values);
    const leaving = steps.map(({ ask }) => leavingBy(ask, rows));
    const held = await heldCases(tx, zone, {
      handlers: leaving.flatMap(({ handlers }) => handlers),
      units: leaving.flatMap(({ units }) => units),
    });
    const streams = new Set([...stored.map(({ sheet, id }) => rowStream(sheet, id)), ...steps.flatMap(({ ask }) => streamsOf(ask))]);
    return { streams: [...streams], values, held, zone: found ?? 'none' };
  },

  decide: ({ streams, values, held, zone }, step, stateOf) => {
    if (zone === 'none') return refuse('no-such-thing');
    const bodies = bodiesOf(streams, stateOf);
    const world = {
      rows: rowsOf(bodies, values),
      phones: phonesOf(bodies),
      held,
      revision: zone.revision,
      today: dateOf(step.asking.at, { zoneOffsetMinutes: zone.timezoneMinutes }),
    };
    const { events, personal } = decideZone(world, step.ask, step.asking);
    return {
      happenings: events.map((event) => ({ stream: rowStream(event.sheet, event.id), events: [event] })),
      post: postOf(
        step,
        events.map(({ sheet }) => sheet),
      ),
      beside: personal,
      answer: {
        made: events.filter(({ type }) => type === 'row-set').length,
        changed: events.filter(({ type }) => type !== 'row-set').length,
      },
    };
  },

  record: async (tx, zone, changed, personal) => {
    const rows = changed.flatMap(({ stream, state, seq, hash }: Changed<State>) =>
      state === 'none' ? [] : [{ sheet: sheetOf(stream), id: stream.slice(stream.indexOf('/') + 1), body: state, seq, hash }],
    );
    if (rows.length > 0) await recordRows(tx, zone, rows);
    await recordPersonal(
      tx,
      zone,
      personal.flat().map((value) => keptPersonal(ports, zone, value, 'none')),
    );
  },
});
