import { keepTopics } from '../../../server/jobs/topics.ts';
import { type WebHouse, zone } from '../web-house.ts';
import { accepted } from './cases.ts';
import type { Prepare } from './try.ts';

const inDays = (house: WebHouse, days: number) => new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The areas of the small zone, each taken by one topic of a test. */
const areas = ['G', 'V', 'T'];
let taken = 0;

const matter = async (house: WebHouse) => {
  await accepted(house);
  await keepTopics(house.db, house.books, house.shelf, house.ports, zone).work();
  return { category: 'response.any', area: areas[taken++]! };
};

const adopting = async (house: WebHouse) => ({
  ...(await matter(house)),
  title: '路灯成片不亮',
  lead: 'water',
  assisting: [],
  aim: { calls: 0, by: inDays(house, 60) },
  measures: [{ words: '换掉线缆', unit: 'water', due: inDays(house, 30) }],
});

/** How topics are written. */
export const topics: Record<string, Prepare> = {
  adoptTopic: async (house) => {
    const body = await adopting(house);
    return { path: '/api/v1/topics', who: 'sun', body, other: { ...body, title: '路灯' } };
  },
  dismissTopic: async (house) => {
    const body = { ...(await matter(house)), words: '本周停电检修' };
    return { path: '/api/v1/topics/dismissals', who: 'sun', body, other: { ...body, words: '不必' } };
  },
  stepTopic: async (house) => {
    const made = await house.ask('POST', '/api/v1/topics', { who: 'sun', body: await adopting(house) });
    const { id } = made.body as { id: string };
    return { path: `/api/v1/topics/${id}/steps`, who: 'wang', body: { do: 'begin' }, other: { do: 'finish', words: '好了' } };
  },
};
