import { z } from 'zod';
import { callCampaign, campaignList, campaignPage, publishDraw, publishedDraw } from '../../app/rounds/campaigns.ts';
import { read, write } from '../route.ts';
import { Calling, CampaignFull, CampaignRow } from '../schemas/campaign.ts';

const one = z.object({ id: z.uuid() });
const Done = z.object({ id: z.uuid() }).meta({ id: 'CampaignDone' });

export default [
  read('/api/v1/campaigns', {
    id: 'listCampaigns',
    tag: 'rounds',
    who: { may: 'rounds.plan' },
    summary: 'Dragnets, spot checks and draws, the newest first, with their coverage',
    returns: z.object({ items: z.array(CampaignRow) }).meta({ id: 'CampaignList' }),
    handle: (asked) => campaignList(asked, asked.doorstep),
  }),

  write('/api/v1/campaigns', {
    id: 'callCampaign',
    tag: 'rounds',
    who: { may: 'rounds.plan' },
    summary: 'Call for visits over a list, or draw subjects and inspectors by a published seed; the lists are frozen',
    body: Calling,
    returns: Done,
    made: ({ id }) => `/api/v1/campaigns/${id}`,
    handle: ({ door, doorstep, body }) =>
      callCampaign(door, doorstep, {
        ...body,
        opens: new Date(body.opens).toISOString(),
        closes: new Date(body.closes).toISOString(),
      }),
  }),

  read('/api/v1/campaigns/:id', {
    id: 'getCampaign',
    tag: 'rounds',
    who: { may: 'rounds.plan' },
    summary: 'A campaign or draw with its frozen lists and what came of each subject',
    params: one,
    returns: CampaignFull,
    handle: (asked) => campaignPage(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/campaigns/:id/publish', {
    id: 'publishDraw',
    tag: 'rounds',
    who: { may: 'rounds.plan' },
    summary: 'Publish a draw and its results, so that anybody can repeat it',
    params: one,
    returns: Done,
    handle: ({ door, doorstep, params }) => publishDraw(door, doorstep, params.id),
  }),

  read('/api/v1/public/draws/:id', {
    id: 'getPublicDraw',
    late: true,
    tag: 'public',
    who: 'anyone',
    summary: 'A published double random draw: frozen lists, seed, result; anybody can work it out again',
    params: one,
    returns: CampaignFull,
    handle: (asked) => publishedDraw(asked, asked.doorstep, asked.params.id),
  }),
];
