import { canonicalJson, type Digest } from '../../../core/crypto/index.ts';
import type { KeptRecord } from '../../db/queries/records.ts';

/** What of a record is hashed; everything else about it can be worked out again. */
export type HashedRecord = Readonly<
  Pick<KeptRecord, 'month' | 'place' | 'seq' | 'id' | 'record' | 'version' | 'v' | 'area' | 'who' | 'post' | 'request'> & {
    zone: string;
    at: string;
    recorded: string;
  }
>;

const text = JSON.stringify;

/** The canonical JSON of the row, put together from that of its data, so that the same text is hashed and written. */
const rowText = (row: HashedRecord, data: string): string =>
  `{"area":${text(row.area)},"at":"${row.at}","data":${data},"id":"${row.id}","month":"${row.month}","place":${text(row.place)},` +
  `"post":${text(row.post)},"record":"${row.record}","recorded":"${row.recorded}","request":${text(row.request)},"seq":${row.seq},` +
  `"v":${row.v},"version":"${row.version}","who":${text(row.who)},"zone":${text(row.zone)}}`;

/** The hash of a record over the one before it in its book. */
export const recordHash = (row: HashedRecord, data: string, digest: Digest, previous: string): string =>
  digest(`${previous}\n${rowText(row, data)}`);

/** The same of a record as it was written. */
export const keptHash = (zone: string, kept: KeptRecord, digest: Digest, previous: string): string =>
  recordHash(
    { ...kept, zone, at: kept.at.toISOString(), recorded: kept.recorded.toISOString() },
    canonicalJson(kept.data),
    digest,
    previous,
  );
