import type { CampaignEvent } from '../../core/round/campaign.ts';
import { campaignKind } from '../app/rounds/campaign-primitive.ts';
import { plannedOf, visitId } from '../app/rounds/plan.ts';
import type { VisitAsk } from '../app/rounds/primitive.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';
import { type RoundHouse, submitted } from './rounds.ts';

const batch = 200;

const asksOf = ({ door, shelf }: RoundHouse, zone: string, { stream, type, data }: LoggedEvent): VisitAsk[] => {
  const event = { type, ...(data as object) } as CampaignEvent;
  if (event.type !== 'called') return [];
  const { programme, round, version, opens, closes, subjects, chosen, drawn } = event;
  const part = shelf.at(version)?.rounds?.[round];
  if (!part) return [];
  const because = { why: drawn === 'none' ? 'campaign' : 'draw', id: stream } as const;
  return chosen.flatMap(({ subject: id, who }): VisitAsk[] => {
    const subject = subjects.find((one) => one.id === id);
    if (!subject) return [];
    const called = { programme, round, version, part, slot: stream, opens: new Date(opens), closes: new Date(closes), because };
    const least = drawn === 'none' ? undefined : drawn.each;
    const planned = { ...plannedOf(called, { ...subject, risk: 'none', keepers: [] }, who), ...(least && { least }) };
    return [{ id: visitId(door.ports.digest, zone, programme, round, id, stream), command: { type: 'plan', planned }, uploader: 'nobody' }];
  });
};

/** Plans the visits that somebody called for or drew, each under an id worked out from the campaign and the subject. */
export const keepCampaigns = (house: RoundHouse, zone: string): Chore =>
  feedReader(house.db, zone, { name: 'campaigns', every: 1_000, batch }, async (_, events) => {
    for (const event of events.filter(({ kind }) => kind === campaignKind)) await submitted(house, zone, asksOf(house, zone, event));
  });
