import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { areaKinds } from '../../../core/zone/area.ts';
import { postKinds } from '../../../core/zone/post.ts';
import { shape } from '../../../core/zone/shape.ts';
import { unitKinds } from '../../../core/zone/unit.ts';
import { kind, phase, urgency } from './case.ts';
import { FormSchema, moment, Words } from './common.ts';
import { named } from './named.ts';

const ZoneHere = named('ZoneHere', z.object({ id: z.string(), name: Words, demo: z.boolean() }), {
  id: '419901',
  name: t('示范区', 'Demonstration zone'),
  demo: true,
});

const DemoAccount = named(
  'DemoAccount',
  z.object({ username: z.string(), password: z.string(), name: z.string(), post: Words, unit: Words }),
  {
    username: 'shouli',
    password: 'huying-demo',
    name: '王某某',
    post: t('受理员', 'Desk operator'),
    unit: t('指挥中心', 'Command centre'),
  },
);

const titled = z.record(z.string(), Words);

const ProgrammeCard = named(
  'ProgrammeCard',
  z.object({
    id: z.string(),
    title: Words,
    about: Words,
    callers: Words,
    kinds: z.array(kind),
    matters: titled,
    openForm: FormSchema,
    call: z.string().nullable(),
    firms: z.object({ name: z.string(), code: z.string() }).nullable(),
  }),
  {
    id: 'lamps',
    title: t('民呼必应', 'Every call answered'),
    about: t('居民的事', 'Matters of residents'),
    callers: t('居民', 'Residents'),
    kinds: ['help'],
    matters: {},
    openForm: { type: 'object', properties: {} },
    call: 'button',
    firms: null,
  },
);

/** All that the portal needs before anybody signs in. */
export const Portal = named(
  'Portal',
  z.object({
    signIn: z.boolean().describe('Whether a sign-in code can come to a telephone'),
    zone: ZoneHere,
    programmes: z.array(ProgrammeCard),
    emergency: z.array(z.object({ number: z.string(), title: Words })),
    footer: z.array(z.object({ title: Words, words: z.string() })),
    demoAccounts: z.array(DemoAccount).describe('Accounts to try a demonstration zone with; empty everywhere else'),
  }),
  {
    signIn: true,
    zone: { id: '419901', name: t('示范区', 'Demonstration zone'), demo: true },
    programmes: [],
    emergency: [{ number: '119', title: t('火警', 'Fire') }],
    footer: [],
    demoAccounts: [],
  },
);

/** A programme as screens draw it: stages, kinds, sources, matters and forms. */
export const ProgrammeFull = named(
  'ProgrammeFull',
  z.object({
    id: z.string(),
    title: Words,
    about: Words,
    callers: Words,
    portal: z.boolean(),
    kinds: z.array(kind),
    matters: titled,
    sources: z.record(z.string(), z.object({ title: Words, group: z.string().nullable(), above: z.boolean(), chat: z.boolean() })),
    groups: titled,
    careGroups: titled,
    stages: z.array(z.object({ id: z.string(), title: Words, phase, actions: z.array(z.object({ id: z.string(), title: Words })) })),
    openForm: FormSchema,
  }),
  {
    id: 'lamps',
    title: t('民呼必应', 'Every call answered'),
    about: t('居民的事', 'Matters of residents'),
    callers: t('居民', 'Residents'),
    portal: true,
    kinds: ['help'],
    matters: {},
    sources: { portal: { title: t('网页', 'Portal'), group: null, above: false, chat: false } },
    groups: {},
    careGroups: {},
    stages: [{ id: 'received', title: t('待受理', 'Received'), phase: 'intake', actions: [{ id: 'accept', title: t('受理', 'Accept') }] }],
    openForm: { type: 'object', properties: {} },
  },
);

const postExample = {
  id: 'p-1',
  kind: 'operator',
  title: t('受理员', 'desk operator'),
  unit: 'u-command',
  unitName: t('指挥中心', 'Command centre'),
  area: '419901',
  areaName: t('示范区', 'Demonstration zone'),
} as const;

export const Me = named(
  'Me',
  z.object({
    account: z.object({ id: z.string(), name: z.string(), username: z.string(), unit: z.string() }),
    posts: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(postKinds),
        title: Words,
        unit: z.string(),
        unitName: Words,
        area: z.string(),
        areaName: Words,
      }),
    ),
    zone: ZoneHere,
    secondFactor: z.boolean(),
    /** The password was chosen by somebody else: there are no posts until it is changed. */
    mustChange: z.boolean(),
    deeds: z.array(z.string()),
  }),
  {
    account: { id: 'a-1', name: '李某某', username: 'operator1', unit: 'u-command' },
    posts: [postExample],
    zone: { id: '419901', name: t('示范区', 'Demonstration zone'), demo: true },
    secondFactor: false,
    mustChange: false,
    deeds: ['see', 'open', 'triage'],
  },
);

/** The areas that have a shape, as GeoJSON in WGS-84. */
export const ZoneMap = named(
  'ZoneMap',
  z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        geometry: shape,
        properties: z.object({ id: z.string(), kind: z.enum(areaKinds), name: Words, parent: z.string() }),
      }),
    ),
  }),
  { type: 'FeatureCollection', features: [] },
);

/** What pickers offer: areas, units, categories, and who handles for which unit. */
const part = z.object({ id: z.string(), title: Words, programme: Words });

export const ZoneChoices = named(
  'ZoneChoices',
  z.object({
    areas: z.array(z.object({ id: z.string(), parent: z.string(), kind: z.enum(areaKinds), name: Words })),
    units: z.array(z.object({ id: z.string(), parent: z.string(), kind: z.enum(unitKinds), name: Words, short: Words })),
    categories: z.array(z.object({ id: z.string(), parent: z.string(), name: Words, programme: z.string(), kind, urgency })),
    handlers: z.array(z.object({ account: z.string(), name: z.string(), unit: z.string() })),
    records: z.array(part),
    sessions: z.array(part),
    registers: z.array(part),
    figures: z.array(part),
  }),
  {
    areas: [{ id: '419901', parent: 'none', kind: 'zone', name: t('示范区', 'Demonstration zone') }],
    units: [{ id: 'u-command', parent: 'none', kind: 'command', name: t('指挥中心', 'Command centre'), short: t('指挥', 'Command') }],
    categories: [{ id: 'city.lamp', parent: 'none', name: t('路灯', 'Street lamps'), programme: 'lamps', kind: 'help', urgency: 'normal' }],
    handlers: [{ account: 'a-2', name: '张某某', unit: 'u-lamps' }],
    records: [],
    sessions: [],
    registers: [],
    figures: [],
  },
);

/** What would be sent to whom, until a sender is wired. */
export const OutboxPage = named(
  'OutboxPage',
  z.object({
    items: z.array(
      z.object({
        id: z.string(),
        at: moment,
        to: z.string(),
        by: z.string(),
        words: z.string(),
        link: z.string().nullable(),
        case: z.object({ id: z.uuid(), number: z.string() }).nullable(),
        state: z.enum(['kept', 'waiting', 'sending', 'sent', 'delivered', 'unwanted', 'failed', 'unsure']),
        stateWords: z.string(),
        reason: z.string().nullable(),
        text: z.string().nullable(),
        parts: z.int(),
        attempts: z.int(),
        due: moment.nullable(),
        mayAgain: z.boolean(),
      }),
    ),
    failed: z.int(),
    next: z.string().nullable(),
  }),
  {
    items: [
      {
        id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e13',
        at: '2026-11-20T02:00:00.000Z',
        to: '100****1234',
        by: 'message',
        words: '您的诉求已办结，请评价',
        link: '/c/Zk9vYmFy',
        case: { id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10', number: '261120-00042-7' },
        state: 'failed',
        stateWords: '没有发出去',
        reason: '号码不对',
        text: '【某高新区】您反映的事（261120-00042-7）已办结，请您评价：满意回1，基本满意回2，没解决回3。',
        parts: 1,
        attempts: 1,
        due: null,
        mayAgain: true,
      },
    ],
    failed: 1,
    next: null,
  },
);

export const SignIn = named('SignIn', z.object({ at: moment, outcome: z.string(), address: z.string(), agent: z.string() }), {
  at: '2026-11-20T01:00:00.000Z',
  outcome: 'done',
  address: '127.0.0.1',
  agent: 'Firefox',
});
