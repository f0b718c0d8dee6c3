import type { Route } from '../route.ts';
import above from './above.ts';
import alerts from './alerts.ts';
import attachments from './attachments.ts';
import calls from './calls.ts';
import campaigns from './campaigns.ts';
import caseExports from './case-exports.ts';
import cases from './cases.ts';
import day from './day.ts';
import desk from './desk.ts';
import entries from './entries.ts';
import entryViews from './entry-views.ts';
import field from './field.ts';
import firms from './firms.ts';
import follow from './follow.ts';
import inbound from './inbound.ts';
import inboundAccount from './inbound-account.ts';
import inbox from './inbox.ts';
import knowledge from './knowledge.ts';
import listMatches from './list-matches.ts';
import me from './me.ts';
import papers from './papers.ts';
import portal from './portal.ts';
import publicPages from './public.ts';
import recordPlaces from './record-places.ts';
import recordSearches from './record-searches.ts';
import records from './records.ts';
import repeats from './repeats.ts';
import resident from './resident.ts';
import rights from './rights.ts';
import rounds from './rounds.ts';
import session from './session.ts';
import sessions from './sessions.ts';
import shifts from './shifts.ts';
import topics from './topics.ts';
import triage from './triage.ts';
import watch from './watch.ts';
import webhooks from './webhooks.ts';
import zoneFiles from './zone-files.ts';
import zonePosts from './zone-posts.ts';
import zoneReads from './zone-reads.ts';
import zoneSheets from './zone-sheets.ts';

/** Every route of the product, in the order of the API document. */
export const routes: readonly Route[] = [
  ...portal,
  ...follow,
  ...resident,
  ...rights,
  ...firms,
  ...publicPages,
  ...cases,
  ...papers,
  ...knowledge,
  ...desk,
  ...caseExports,
  ...above,
  ...day,
  ...triage,
  ...shifts,
  ...repeats,
  ...topics,
  ...field,
  ...rounds,
  ...campaigns,
  ...recordSearches,
  ...records,
  ...recordPlaces,
  ...entries,
  ...entryViews,
  ...listMatches,
  ...alerts,
  ...sessions,
  ...attachments,
  ...session,
  ...me,
  ...inbox,
  ...zoneReads,
  ...zoneSheets,
  ...zonePosts,
  ...zoneFiles,
  ...webhooks,
  ...calls,
  ...inbound,
  ...inboundAccount,
  ...watch,
];
