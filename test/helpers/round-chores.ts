import { keepCalled } from '../../server/jobs/called.ts';
import { keepCampaigns } from '../../server/jobs/campaigns.ts';
import { keepFindings } from '../../server/jobs/findings.ts';
import { keepMissed, keepPlanning } from '../../server/jobs/rounds.ts';
import { picture } from './pictures.ts';
import { fileBody, type WebHouse, zone } from './web-house.ts';

/** Everything that the jobs of rounds have to do by now is done. */
export const doRoundChores = async ({ db, door, books, shelf }: WebHouse): Promise<void> => {
  for (const chore of [keepPlanning, keepCampaigns, keepCalled, keepMissed, keepFindings])
    while ((await chore({ db, door, books, shelf }, zone).work()) === 'again');
};

/** A photograph of somebody's, as an upload that nothing names yet; answers with its id. */
export const uploadPhoto = async (house: WebHouse, who: string): Promise<string> => {
  const file = fileBody('fire.jpg', await picture());
  return ((await house.ask('POST', '/api/v1/attachments', { who, ...file })).body as { id: string }).id;
};
