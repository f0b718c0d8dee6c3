import type { WebHouse } from '../web-house.ts';
import { completed, openAs } from './cases.ts';
import type { Prepare } from './try.ts';

const until = (house: WebHouse) => new Date(house.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
const asking = (house: WebHouse, title = '东门水压低') => ({ title, reason: '三户当面确认水压正常', until: until(house) });

const asked = async (house: WebHouse) => {
  const said = await house.ask('POST', `/api/v1/cases/${await completed(house)}/repeats`, { who: 'ann', body: asking(house) });
  return (said.body as { id: string }).id;
};
const approved = async (house: WebHouse) => {
  const id = await asked(house);
  await house.ask('POST', `/api/v1/repeats/${id}/decision`, { who: 'sun', body: { answer: 'approve' } });
  house.clock.pass(1);
  return { id, later: (await openAs(house, { source: 'hotline' }, 'ann')).id };
};

/** How marks on repeated matters are written. */
export const repeats: Record<string, Prepare> = {
  askForRepeat: async (house) => ({
    path: `/api/v1/cases/${await completed(house)}/repeats`,
    who: 'ann',
    body: asking(house),
    other: asking(house, '西门水压低'),
  }),
  decideRepeat: async (house) => ({
    path: `/api/v1/repeats/${await asked(house)}/decision`,
    who: 'sun',
    body: { answer: 'approve' },
    other: { answer: 'deny', reason: '只修了一半' },
  }),
  linkRepeat: async (house) => {
    const { id, later } = await approved(house);
    return { path: `/api/v1/repeats/${id}/cases`, who: 'ann', body: { case: later }, other: { case: id } };
  },
  unlinkRepeat: async (house) => {
    const { id, later } = await approved(house);
    await house.ask('POST', `/api/v1/repeats/${id}/cases`, { who: 'ann', body: { case: later } });
    return { path: `/api/v1/repeats/${id}/cases/${later}`, who: 'ann', other: 'none' };
  },
};
