import type { WebHouse } from '../web-house.ts';
import { resident } from './people.ts';
import type { Prepare } from './try.ts';

const asking = { matters: [], account: true, reason: '不再使用' };

const asked = async (house: WebHouse) => {
  const headers = await resident(house);
  return ((await house.ask('POST', '/api/v1/resident/kept/erasure', { headers, body: asking })).body as { id: string }).id;
};

/** How copies are taken, and how wishes to be erased are written. */
export const rights: Record<string, Prepare> = {
  takeCopyOfMine: async (house) => ({
    path: '/api/v1/resident/kept/copies',
    headers: await resident(house),
    body: { format: 'json' },
    other: { format: 'xlsx' },
  }),
  askForErasure: async (house) => ({
    path: '/api/v1/resident/kept/erasure',
    headers: await resident(house),
    body: asking,
    other: { ...asking, reason: '换了号码' },
  }),
  decideErasure: async (house) => ({
    path: `/api/v1/erasures/${await asked(house)}/decision`,
    who: 'sun',
    body: { answer: 'refuse', reason: '正在复查' },
    other: { answer: 'grant' },
  }),
};
