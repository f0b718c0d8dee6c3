import { z } from 'zod';
import { rungs } from '../../../core/case/state.ts';
import { holders, phases } from '../../../core/programme/vocabulary.ts';
import { t } from '../../../core/words.ts';
import { caseKinds, urgencies } from '../../../core/zone/category.ts';
import { Caller, Clock, callerExample, ended, Part, Rating, Request, until, Whistle } from './case-parts.ts';
import { Action, Attachment, moment, Place, Words } from './common.ts';
import { named } from './named.ts';

export const phase = z.enum(Object.keys(phases) as [keyof typeof phases, ...(keyof typeof phases)[]]);
export const kind = z.enum(caseKinds);
export const urgency = z.enum(urgencies);

const row = {
  id: z.uuid(),
  number: z.string(),
  programme: z.string(),
  programmeTitle: Words,
  kind,
  stage: z.string(),
  stageTitle: Words,
  phase,
  holder: z.enum(holders),
  urgency,
  excerpt: z.string(),
  category: z.string(),
  categoryName: Words.nullable(),
  area: z.string(),
  areaName: Words,
  areaPathName: Words,
  placed: z.boolean().describe('False while it lies in the zone as a whole'),
  lead: z.string(),
  leadName: Words.nullable(),
  handler: z.string(),
  handlerName: z.string().nullable(),
  opened: moment,
  due: moment.nullable(),
  warnAt: moment.nullable(),
  promiseState: z.enum(['running', 'paused', 'stopped', 'late']),
  stageDue: moment.nullable(),
  rung: z.enum(rungs),
  inTime: z.enum(['unjudged', 'yes', 'no']),
  source: z.string(),
  hung: z.boolean(),
  supervised: z.boolean(),
  confidential: z.boolean(),
  erased: z.enum(['retention', 'asked']).nullable(),
  repeated: z.boolean(),
  what: z.enum(['case', 'request', 'part', 'whistle', 'rating', 'none']),
};

export const rowExample = {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
  number: '261120-00042-7',
  programme: 'lamps',
  programmeTitle: t('民呼必应', 'Every call answered'),
  kind: 'help',
  stage: 'dispatched',
  stageTitle: t('待签收', 'Dispatched'),
  phase: 'dispatch',
  holder: 'lead',
  urgency: 'normal',
  excerpt: '小区门口路灯三天不亮',
  category: 'city.lamp',
  categoryName: t('路灯', 'Street lamps'),
  area: 'c01',
  areaName: t('柳园社区', 'Willow Garden'),
  areaPathName: t('北湖街道 · 柳园社区', 'North Lake · Willow Garden'),
  placed: true,
  lead: 'u-lamps',
  leadName: t('市政所', 'Public works'),
  handler: 'nobody',
  handlerName: null,
  opened: '2026-11-20T01:30:00.000Z',
  due: '2026-11-27T09:00:00.000Z',
  warnAt: '2026-11-25T13:00:00.000Z',
  promiseState: 'running',
  stageDue: '2026-11-20T05:30:00.000Z',
  rung: 'none',
  inTime: 'unjudged',
  source: 'portal',
  hung: false,
  supervised: false,
  confidential: false,
  erased: null,
  repeated: false,
  what: 'case',
} as const;

/** Where a search was found in a case: the words around it, in pieces that are hits or not. */
const Hit = named(
  'SearchHit',
  z.object({
    where: z.enum(['words', 'written', 'address', 'number', 'above', 'telephone', 'name', 'place', 'unit', 'category']),
    title: Words,
    parts: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  }),
  {
    where: 'words',
    title: t('诉求', 'Said'),
    parts: [
      { text: '小区门口', hit: false },
      { text: '路灯', hit: true },
      { text: '三天不亮', hit: false },
    ],
  },
);

/** A case as one line of a queue; `hits` where the list answers a search. */
export const CaseRow = named('CaseRow', z.object({ ...row, hits: z.array(Hit).exactOptional() }), rowExample);

export const CasePage = named('CasePage', z.object({ items: z.array(CaseRow), next: z.string().nullable() }), {
  items: [rowExample],
  next: null,
});

const other = z.object({ id: z.uuid(), number: z.string() });

/** A case on one page: what, where, who, clocks, and the actions allowed now and no others. Names and telephones are masked. */
export const CaseFull = named(
  'CaseFull',
  z.object({
    ...row,
    words: z.string(),
    address: z.string(),
    point: Place.nullable(),
    photos: z.array(Attachment),
    callers: z.array(Caller),
    clock: Clock,
    promise: Clock,
    pauses: z.array(z.object({ from: moment, to: ended, why: z.enum(['asked', 'suspended', 'hung', 'checked']) })),
    ladder: z.partialRecord(z.enum(rungs), moment),
    requests: z.array(Request),
    parts: z.array(Part),
    whistle: Whistle.nullable(),
    ratings: z.array(Rating),
    unrated: z.boolean(),
    leaderWords: z.array(z.object({ at: moment, by: z.string(), words: z.string(), to: Words.nullable(), until })),
    above: z.object({ number: z.string(), due: until }).nullable(),
    into: other.nullable(),
    joined: z.array(other),
    reports: z.array(other),
    reportOf: other.nullable(),
    receipts: z
      .array(z.object({ raised: moment, stage: Words, since: moment }))
      .describe('Mandatory reports that I raised from it and may not see: that they were received, and how they stand'),
    from: z.object({ kind: z.literal('visit'), id: z.uuid(), check: z.string() }).nullable(),
    actions: z.array(Action),
    followLink: z.string().nullable(),
  }),
  {
    ...rowExample,
    words: '小区门口路灯三天不亮，晚上看不清路。',
    address: '柳园小区东门',
    point: { lng: 113.2871, lat: 33.7402, datum: 'WGS84' },
    photos: [],
    callers: [callerExample],
    clock: {
      limit: '4 workHours',
      start: '2026-11-20T01:30:00.000Z',
      due: '2026-11-20T05:30:00.000Z',
      warnAt: '2026-11-20T04:30:00.000Z',
      estimated: false,
      stopped: 'running',
      told: 'nothing',
    },
    promise: {
      limit: '5 workDays',
      start: '2026-11-20T01:30:00.000Z',
      due: '2026-11-27T09:00:00.000Z',
      warnAt: '2026-11-25T13:00:00.000Z',
      estimated: false,
      stopped: 'running',
      told: 'nothing',
    },
    pauses: [],
    ladder: { warned: '2026-11-25T13:00:00.000Z' },
    requests: [],
    parts: [],
    whistle: null,
    ratings: [],
    unrated: false,
    leaderWords: [],
    above: null,
    into: null,
    joined: [],
    reports: [],
    reportOf: null,
    receipts: [],
    from: null,
    actions: [
      { id: 'sign', title: t('签收', 'Sign for it'), does: 'sign', main: true, assigns: false, form: { type: 'object', properties: {} } },
    ],
    followLink: null,
  },
);

/** One step of a case's history. */
export const CaseStep = named(
  'CaseStep',
  z.object({
    seq: z.int(),
    type: z.string(),
    action: z.string(),
    title: Words,
    at: moment,
    recorded: moment,
    unsure: z.boolean(),
    who: z.object({ name: z.string(), unit: Words.nullable(), post: Words.nullable() }),
    data: z.array(z.object({ name: z.string(), label: Words, value: z.unknown(), widget: z.string() })),
    photos: z.array(Attachment),
  }),
  {
    seq: 2,
    type: 'accepted',
    action: 'accept',
    title: t('受理', 'Accept'),
    at: '2026-11-20T01:40:00.000Z',
    recorded: '2026-11-20T01:40:00.000Z',
    unsure: false,
    who: { name: '李某某', unit: t('指挥中心', 'Command centre'), post: t('受理员', 'desk operator') },
    data: [{ name: 'category', label: t('事项分类', 'Category'), value: '路灯', widget: 'category' }],
    photos: [],
  },
);

const guess = { code: z.string(), name: Words, sure: z.number() };

export const Suggestion = named(
  'Suggestion',
  z.object({
    lead: z.string(),
    leadName: Words.nullable(),
    assisting: z.array(z.string()),
    why: Words,
    found: z.enum(['duty', 'precedent', 'nothing']),
    model: z.int(),
    category: z.object({ ...guess, kind, why: Words }).nullable(),
    perhaps: z.array(z.object(guess)),
    area: z.object({ id: z.string(), name: Words, why: Words, sure: z.number() }).nullable(),
    urgency: z.object({ urgency: z.enum(['urgent', 'danger']), word: z.string(), minor: z.boolean(), why: Words }).nullable(),
    doubles: z.array(z.object({ id: z.uuid(), number: z.string(), why: Words, sure: z.number() })),
  }),
  {
    lead: 'u-lamps',
    leadName: t('市政所', 'Public works'),
    assisting: [],
    why: t('权责清单：路灯维护', 'Duty table: street lamps'),
    found: 'duty',
    model: 3,
    category: {
      code: 'city.lamp',
      name: t('路灯', 'Street lamps'),
      sure: 0.93,
      kind: 'help',
      why: t('和以往办过的诉求最像（把握 93%，模型第 3 版）', 'Most like earlier cases (93% sure, model 3)'),
    },
    perhaps: [],
    area: { id: 'c01', name: t('柳园社区', 'Willow Garden'), why: t('原话里有 “柳园”', 'It says “柳园”'), sure: 0.9 },
    urgency: null,
    doubles: [],
  },
);

export const Revealed = named(
  'Revealed',
  z.object({
    callers: z.array(z.object({ id: z.string(), name: z.string().nullable(), phone: z.string().nullable() })),
    address: z.string(),
  }),
  { callers: [{ id: 'caller-1', name: '王某某', phone: '10000001234' }], address: '柳园小区东门' },
);

export const View = named('View', z.object({ id: z.string(), title: Words, count: z.union([z.int(), z.literal('200+')]) }), {
  id: 'mine',
  title: t('待我办', 'Waiting for me'),
  count: 3,
});

export const Opened = named('Opened', z.object({ id: z.uuid(), number: z.string(), link: z.string().nullable(), told: Words }), {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
  number: '261120-00042-7',
  link: '/c/Zk9vYmFy',
  told: t('已收到您的诉求，工作人员正在受理', 'We have your report; somebody is reading it'),
});
