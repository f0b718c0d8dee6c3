import type { PersonalValue } from '../../../core/case/sealed.ts';
import { decideFirm, evolveFirm, type Firm, type FirmCommand, type FirmEvent, noFirm } from '../../../core/firm/firm.ts';
import { postsFor } from '../../../core/permission.ts';
import { lockFirms, recordFirms } from '../../db/queries/firms.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import type { Primitive } from '../door/index.ts';

export const firmKind = 'firm';

export type FirmAsk = Readonly<{ code: string; command: FirmCommand }>;
export type FirmAnswer = Readonly<{ code: string }>;

const streamOf = (code: string) => `firm/${code}`;
const codeOf = (stream: string) => stream.slice('firm/'.length);

/** The people of firms at the door: one stream for each firm, named by its credit code. */
export const firmPrimitive = (books: Books): Primitive<FirmAsk, Firm, FirmEvent, Book, readonly PersonalValue[], FirmAnswer> => ({
  kind: firmKind,
  v: 1,
  unopened: noFirm,
  clashes: {},
  evolve: evolveFirm,
  streams: ({ code }) => [streamOf(code)],
  same: ({ code, command }) => (command.type === 'invite' ? [code, 'invite'] : [code, command]),
  lock: async (tx, zone, streams) => {
    const rows = await lockFirms(tx, zone, streams.map(codeOf));
    return new Map(rows.map(({ code, state, seq, hash }) => [streamOf(code), { state, seq, hash }]));
  },
  prepare: (tx, zone) => books.of(tx, zone),
  decide: (book, { ask: { code, command }, asking }, stateOf) => {
    const firm = book.rows.enterprises.find(({ id }) => id === code);
    const areaPath = (firm && book.areaPath(firm.area, asking.at)) ?? [];
    const { events, personal } = decideFirm({ firm, areaPath, today: book.dateOf(asking.at) }, stateOf(streamOf(code)), command, asking);
    const subject = { areaPath, lead: 'nobody', assisting: [], called: [], kept: [] };
    return {
      happenings: events.length > 0 ? [{ stream: streamOf(code), events }] : [],
      post: asking.who === 'caller' ? 'caller' : (postsFor(asking.posts, 'firms', subject)[0]?.id ?? 'none'),
      beside: personal,
      answer: { code },
    };
  },
  record: async (tx, zone, changed, personal) => {
    if (changed.length > 0)
      await recordFirms(
        tx,
        zone,
        changed.map(({ stream, state, seq, hash }) => ({ code: codeOf(stream), state, seq, hash })),
      );
    await recordPersonal(tx, zone, personal.flat());
  },
});
