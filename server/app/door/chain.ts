import { canonicalJson, type Digest } from '../../../core/crypto/index.ts';
import { JsonText } from '../../db/queries/bulk.ts';
import type { LoggedEvent, NewEvent } from '../../db/queries/log.ts';

/** What of an event is hashed; everything else about it can be worked out again. */
export type Hashed = Readonly<Omit<NewEvent, 'kind' | 'hash' | 'data'> & { zone: string; data: unknown }>;

const text = JSON.stringify;

/** The canonical JSON of the row, put together from that of its data, so that the same text is hashed and written. */
const rowText = (row: Hashed, data: string): string =>
  `{"at":${text(row.at)},"data":${data},"id":${text(row.id)},"key":${text(row.key)},"post":${text(row.post)},"recorded":${text(row.recorded)},` +
  `"request":${text(row.request)},"seq":${row.seq},"stream":${text(row.stream)},"type":${text(row.type)},"v":${row.v},"who":${text(row.who)},` +
  `"zone":${text(row.zone)}}`;

/** An event with its hash over the one before it in its stream (`chainHash` of its row). Throws TypeError for values that have no one text. */
export const chained = (row: Hashed, kind: string, digest: Digest, previous: string): NewEvent => {
  const { zone: _, data, ...event } = row;
  const canonical = canonicalJson(data);
  return { ...event, data: new JsonText(canonical), kind, hash: digest(`${previous}\n${rowText(row, canonical)}`) };
};

/** The hashed part of an event as it was written. */
export const hashedPart = ({ position: _, kind: __, hash: ___, at, recorded, ...row }: LoggedEvent): Hashed => ({
  ...row,
  at: at.toISOString(),
  recorded: recorded.toISOString(),
});
