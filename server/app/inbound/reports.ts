import { noteReport } from '../../db/queries/sending.ts';
import type { Db } from '../../db/schema.ts';

/** What the gateway says became of a text message: reached the telephone, or not and why. */
export type Report = Readonly<{ reference: string; delivered: boolean; reason?: string | undefined }>;

/** Notes the reports; answers with how many messages of ours they were about. Told again, they change nothing. */
export const noteReports = async (db: Db, zone: string, reports: readonly Report[], at: Date): Promise<number> => {
  let known = 0;
  for (const { reference, delivered, reason } of reports)
    known += await noteReport(db, zone, reference, {
      state: delivered ? 'delivered' : 'failed',
      reason: delivered ? '' : (reason ?? 'not-delivered').slice(0, 100),
      due: null,
      handled: at,
    });
  return known;
};
