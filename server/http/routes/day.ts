import { z } from 'zod';
import { rungs } from '../../../core/case/state.ts';
import { callBacksFor } from '../../app/desk/call-backs.ts';
import { ladderFor } from '../../app/desk/ladder.ts';
import { unansweredWords } from '../../app/desk/leader-words.ts';
import { todayFor } from '../../app/desk/today.ts';
import { read } from '../route.ts';
import { CaseRow } from '../schemas/case.ts';
import { moment, Words } from '../schemas/common.ts';

const clockHour = z.int().min(0).max(23);

const CallBack = z
  .object({
    row: CaseRow,
    since: moment,
    until: moment.nullable(),
    tried: z.array(clockHour),
    untried: z.array(clockHour),
    wanted: z.int(),
    hour: z.enum(['now', 'tried', 'outside']),
  })
  .meta({ id: 'CallBack' });

const LadderStep = z.object({ rung: z.enum(rungs).exclude(['none']), count: z.int(), items: z.array(CaseRow) }).meta({ id: 'LadderStep' });

const Unanswered = z
  .object({
    row: CaseRow,
    at: moment,
    by: z.string(),
    words: z.string(),
    to: Words.nullable(),
    until: moment.nullable(),
    late: z.boolean(),
  })
  .meta({ id: 'UnansweredWords' });

const Today = z
  .object({
    late: z.array(CaseRow),
    due: z.array(CaseRow),
    waiting: z.array(CaseRow),
    decided: z.array(
      z.object({
        row: CaseRow,
        kind: z.enum(['return', 'extend', 'suspend', 'hang', 'close']),
        state: z.enum(['granted', 'denied']),
        until: moment.nullable(),
        at: moment,
      }),
    ),
    articles: z.array(z.object({ id: z.string(), title: z.string(), until: z.iso.date(), unitName: Words })),
  })
  .meta({ id: 'Today' });

export default [
  read('/api/v1/desk/today', {
    id: 'getToday',
    late: true,
    tag: 'cases',
    who: { may: 'see' },
    summary: 'My day: late, due today, waiting for me, requests decided, answers of my unit that end soon',
    returns: Today,
    handle: (asked) => todayFor(asked, asked.doorstep),
  }),

  read('/api/v1/desk/call-backs', {
    id: 'listCallBacks',
    tag: 'cases',
    who: { may: 'callBack' },
    summary: 'Who is to be called back, when it was tried, and at which hours not yet',
    returns: z.array(CallBack),
    handle: (asked) => callBacksFor(asked, asked.doorstep),
  }),

  read('/api/v1/desk/ladder', {
    id: 'getLadder',
    late: true,
    tag: 'cases',
    who: { may: 'supervise' },
    summary: 'Open cases on each step of the ladder: warned, late, urged, supervised, criticised',
    returns: z.array(LadderStep),
    handle: (asked) => ladderFor(asked, asked.doorstep),
  }),

  read('/api/v1/desk/leader-words', {
    id: 'listUnansweredWords',
    tag: 'cases',
    who: { may: 'see' },
    summary: 'Leaders’ words on open cases that nobody has answered yet',
    returns: z.array(Unanswered),
    handle: (asked) => unansweredWords(asked, asked.doorstep),
  }),
];
