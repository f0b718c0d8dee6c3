import { keepNotices } from '../../../server/jobs/notices.ts';
import { zone } from '../web-house.ts';
import { accepted, act } from './cases.ts';
import { resident } from './people.ts';
import type { Prepare } from './try.ts';

const chosen = (email: string) => ({ email, sms: '', chat: '', topics: { late: 'email' } });

/** How messages are read, and chosen. */
export const inbox: Record<string, Prepare> = {
  readInbox: async (house) => {
    await act(house, 'ann', await accepted(house), 'dispatch', { lead: 'water' });
    while ((await keepNotices(house.db, house.books, house.ports, zone).work()) === 'again');
    return { path: '/api/v1/inbox/read', who: 'wang', body: { upTo: 1_000_000 }, other: { upTo: 1 } };
  },
  chooseMyMessages: () => ({ path: '/api/v1/me/messages', who: 'wang', body: chosen('a@example.org'), other: chosen('b@example.org') }),
  chooseMyWish: async (house) => ({
    path: '/api/v1/resident/messages',
    headers: await resident(house),
    body: { wish: 'finished' },
    other: { wish: 'none' },
  }),
};
