import { z } from 'zod';
import { mustRegister } from '../../app/register/list.ts';
import { askMatch, deleteMatch, everyMatch, giveList, myMatches, showHits } from '../../app/register/matching.ts';
import { mostBytes } from '../../app/zone/sheets/read-file.ts';
import { gathered } from '../gathered.ts';
import { read, write } from '../route.ts';
import { ListMatch, ListMatches, MatchAsking, MatchDone, MatchHits } from '../schemas/list-match.ts';
import { aRegister } from './entries.ts';

const aMatch = z.object({ id: z.uuid() });

export default [
  write('/api/v1/registers/:programme/:register/matches', {
    id: 'askMatch',
    tag: 'registers',
    who: { may: 'entries.match' },
    summary: 'Say what a list is to be matched for and by what right; only then is a list taken',
    params: aRegister,
    body: MatchAsking,
    returns: MatchDone,
    handle: (asked) =>
      askMatch({ door: asked.door, step: asked.doorstep }, mustRegister(asked, asked.params.programme, asked.params.register), asked.body),
  }),

  read('/api/v1/registers/:programme/:register/matches', {
    id: 'listMyMatches',
    tag: 'registers',
    who: { may: 'entries.match' },
    summary: 'The lists that I matched to a register, the newest first',
    params: aRegister,
    returns: ListMatches,
    handle: async (asked) => ({
      items: await myMatches(asked, asked.doorstep, mustRegister(asked, asked.params.programme, asked.params.register)),
    }),
  }),

  write('/api/v1/matches/:id/list', {
    id: 'giveMatchList',
    tag: 'registers',
    who: { may: 'entries.match' },
    summary: 'Match a list, an Excel or CSV file, by identifiers and by names with aliases; of the list nothing is kept',
    description:
      'Columns are known by their headings (编号, 身份证号, 姓名, 曾用名, 日期 or those of the register); without headings each cell is taken for what it looks like. A name finds somebody only where no identifier says otherwise.',
    params: aMatch,
    takes: 'file',
    returns: ListMatch,
    measure: 'upload',
    handle: async (asked) => {
      const { name, content } = await asked.file();
      const file = { name, bytes: await gathered(content, mostBytes) };
      return giveList({ reader: asked, door: asked.door, step: asked.doorstep }, asked.params.id, file);
    },
  }),

  write('/api/v1/matches/:id/hits', {
    id: 'showMatchHits',
    tag: 'registers',
    who: { may: 'entries.match' },
    summary: 'Which entries stand in my list; that I looked is kept before anything is shown',
    params: aMatch,
    returns: MatchHits,
    handle: (asked) => showHits({ reader: asked, door: asked.door, step: asked.doorstep }, asked.params.id),
  }),

  write('/api/v1/matches/:id/delete', {
    id: 'deleteMatch',
    tag: 'registers',
    who: { may: 'entries.match' },
    summary: 'Delete the hits of my list before their time is over',
    params: aMatch,
    returns: MatchDone,
    handle: (asked) => deleteMatch({ reader: asked, door: asked.door, step: asked.doorstep }, asked.params.id),
  }),

  read('/api/v1/matches', {
    id: 'listEveryMatch',
    tag: 'registers',
    who: { may: 'log.see' },
    summary: 'Who matched lists to registers, for what and by what right, and how much came of it; never which entries',
    returns: ListMatches,
    handle: async (asked) => ({ items: await everyMatch(asked, asked.doorstep) }),
  }),
];
