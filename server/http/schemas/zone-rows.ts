import { z } from 'zod';
import { t } from '../../../core/words.ts';
import { account, area, rowSchemas, type ZoneSheet, zoneSheet, zoneSheets } from '../../../core/zone/index.ts';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const names: Record<ZoneSheet, string> = {
  areas: 'Area',
  units: 'Unit',
  accounts: 'Account',
  posts: 'Post',
  categories: 'Category',
  questions: 'Question',
  duties: 'Duty',
  precedents: 'Precedent',
  limits: 'Limit',
  officeHours: 'OfficeHours',
  sourceForms: 'SourceForm',
  chatGroups: 'ChatGroup',
  smsTemplates: 'SmsTemplate',
  webhooks: 'Webhook',
  articles: 'Article',
  dutyRoster: 'DutySlot',
  enterprises: 'Enterprise',
  entryPoints: 'EntryPoint',
  timetable: 'Opening',
  tags: 'Tag',
  figures: 'ZoneFigure',
};

const from = '2026-01-01';

const examples: Record<ZoneSheet, object> = {
  areas: { id: 'V01', parent: 'T01', kind: 'village', name: t('东柳村', 'Dongliu Village'), aliases: ['东柳'], from, basis: 'drawn' },
  units: {
    id: 'water',
    parent: 'command',
    kind: 'department',
    name: t('供水处', 'Water office'),
    short: t('供水', 'Water'),
    aliases: [],
    area: 'Z',
    from,
  },
  accounts: { id: 'a-2', username: 'zhang', name: '张某某', unit: 'water' },
  posts: { id: 'p-2', account: 'a-2', kind: 'handler', unit: 'water', area: 'Z', from },
  categories: { code: 'W1', parent: 'W', name: t('停水', 'No water'), programme: 'lamps', kind: 'help', urgency: 'urgent', from },
  questions: {
    id: 'q-1',
    category: 'W1',
    order: 1,
    code: 'floor',
    type: 'number',
    required: true,
    ask: t('几楼没有水？', 'On which floor is there no water?'),
    from,
  },
  duties: { id: 'd-1', category: 'W1', area: 'Z', lead: 'water', assisting: [], basis: t('三定方案', 'Office plan'), from },
  precedents: {
    id: 'r-1',
    category: 'W1',
    area: 'V01',
    lead: 'water',
    case: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    number: '261120-00042-7',
    words: '村内管网由供水处负责',
    at: '2026-02-01T02:00:00.000Z',
  },
  limits: {
    id: 'l-1',
    programme: 'lamps',
    stage: 'promise',
    category: 'any',
    limit: { n: 5, unit: 'workDays' },
    basis: t('服务承诺', 'Service pledge'),
    from,
  },
  officeHours: {
    id: 'summer',
    from,
    season: ['06-15', '08-31'],
    sessions: [
      ['08:00', '12:00'],
      ['15:00', '18:30'],
    ],
  },
  sourceForms: {
    id: 'sf-1',
    programme: 'lamps',
    source: 'hotline',
    title: '热线平台导出表',
    columns: { number: ['工单编号'], due: ['办理时限'], words: ['诉求内容'] },
    dates: 'ymd',
    reply: [
      { heading: '工单编号', says: 'number' },
      { heading: '办理结果', says: 'reply' },
    ],
    from,
  },
  articles: {
    id: 'k-1',
    title: '停水告知',
    category: 'W1',
    unit: 'water',
    text: '您反映的停水（{编号}）由{单位}处理，{期限}前恢复。',
    sources: '供水服务规范',
    from,
    until: '2027-06-30',
  },
  dutyRoster: { id: '261125', area: 'Z', starts: '2026-11-25 08:00', ends: '2026-11-26 08:00', person: 'ann', leader: 'boss' },
  enterprises: { id: '91990100MA9X000114', title: '示例机械有限公司', area: 'V01', officer: 'a-2', phone: '10000001000', from },
  entryPoints: { id: 'gate-1', kind: 'gate', name: t('东门', 'East gate'), area: 'V01', records: ['lamps.passage'], below: '37.3', from },
  timetable: {
    id: 'w-1',
    session: 'lamps.window',
    name: t('综合窗口', 'Window'),
    area: 'V01',
    weekdays: ['1', '2'],
    opens: '09:00',
    closes: '12:00',
    slotMinutes: 30,
    capacity: 4,
    from,
  },
  tags: { id: 'hard', name: t('困难户', 'In hardship'), registers: ['lamps.posts'], from },
  figures: { id: 'f-1', figure: 'lamps.coverage', value: '1.2', basis: t('财政部门通知', 'Notice of the treasury'), from },
  chatGroups: { id: 'g-1', title: '东柳村一网格群', programme: 'lamps', area: 'V01', from },
  smsTemplates: {
    id: 'sms-rate',
    purpose: 'rate',
    signature: '某高新区',
    text: '您反映的事（{number}）已办结。满意请回1，基本满意回2，没解决回3。',
    filed: 'SMS_000001',
    from,
  },
  webhooks: {
    id: 'w-1',
    name: '城市大脑',
    url: 'https://brain.example.org/huying',
    events: ['opened', 'completed'],
    programmes: [],
    areas: [],
    from,
  },
};

const shownArea = area.omit({ shape: true }).extend({ drawn: z.boolean() });
const shownAccount = account.omit({ phone: true }).extend({ phone: z.string().exactOptional(), signIn: z.enum(['none', 'given', 'own']) });

const shown: Partial<Record<ZoneSheet, [z.ZodType, object]>> = {
  areas: [shownArea, { ...examples.areas, drawn: true }],
  accounts: [shownAccount, { ...examples.accounts, signIn: 'own' }],
};

const eachSheet = <T>(make: (sheet: ZoneSheet) => T) =>
  Object.fromEntries(zoneSheets.map((sheet) => [sheet, make(sheet)])) as Record<ZoneSheet, T>;

/** What a list shows of each sheet's rows. */
export const ShownRows: Record<ZoneSheet, z.ZodType> = eachSheet((sheet) => {
  const [schema, example] = shown[sheet] ?? [rowSchemas[sheet], examples[sheet]];
  return named(`${names[sheet]}Row`, schema.clone(), example);
});

/** A row as it is given: an account's telephone number may be `none` to take it away, or as it was shown to leave it. */
export const GivenRows: Record<ZoneSheet, z.ZodType<object>> = eachSheet((sheet) => {
  const schema: z.ZodType =
    sheet === 'accounts' ? account.omit({ phone: true }).extend({ phone: z.string().max(40).exactOptional() }) : rowSchemas[sheet];
  return named(`${names[sheet]}Given`, schema.clone(), examples[sheet]) as z.ZodType<object>;
});

export const Done = named('ZoneDone', z.object({ made: z.int(), changed: z.int() }), { made: 0, changed: 1 });

export const History = named(
  'ZoneHistory',
  z.array(
    z.object({
      seq: z.int(),
      at: moment,
      what: Words,
      origin: Words,
      who: Words,
      changes: z.array(z.object({ label: Words, before: Words, after: Words })),
    }),
  ),
  [
    {
      seq: 1,
      at: '2026-11-20T02:00:00.000Z',
      what: t('新增', 'added'),
      origin: t('录入', 'by hand'),
      who: t('赵某某', '赵某某'),
      changes: [{ label: t('名称', 'Name'), before: t('', ''), after: t('东柳村', '东柳村') }],
    },
  ],
);

export const Lead = named(
  'ZoneLead',
  z.object({
    found: z.enum(['duty', 'precedent', 'nothing']),
    id: z.string().nullable(),
    lead: z.string().nullable(),
    leadName: Words.nullable(),
    assisting: z.array(z.object({ id: z.string(), name: Words })),
    why: Words,
  }),
  {
    found: 'duty',
    id: 'd-1',
    lead: 'water',
    leadName: t('供水处', 'Water office'),
    assisting: [],
    why: t('权责清单：三定方案', 'Duty table: Office plan'),
  },
);

export const OpenCases = named(
  'PostOpenCases',
  z.object({
    cases: z.array(z.object({ id: z.uuid(), number: z.string(), lead: z.string(), leadName: Words })),
    successors: z.array(z.object({ account: z.string(), name: z.string(), unit: z.string() })),
  }),
  {
    cases: [{ id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10', number: '261120-00042-7', lead: 'water', leadName: t('供水处', 'Water office') }],
    successors: [{ account: 'a-3', name: '李某某', unit: 'water' }],
  },
);

export const GivenPassword = named('GivenPassword', z.object({ password: z.string() }), { password: 'abcd-efgh-jkmn-pqrs' });

const sheetOrNone = z.union([zoneSheet, z.literal('none')]);
const fault = z.object({ sheet: sheetOrNone, table: z.string(), row: z.int(), field: z.string(), label: Words, words: Words });

export const ImportPreview = named(
  'ZoneImportPreview',
  z.object({
    preview: z.uuid(),
    sheets: z.array(z.object({ table: z.string(), sheet: sheetOrNone, title: Words, rows: z.int() })),
    rows: z.int(),
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    shown: z.array(
      z.object({
        sheet: zoneSheet,
        table: z.string(),
        row: z.int(),
        id: z.string(),
        name: z.string(),
        what: z.enum(['new', 'changed']),
        fields: z.array(z.object({ field: z.string(), label: Words, before: Words, after: Words })),
      }),
    ),
    faulty: z.int(),
    faults: z.array(fault),
  }),
  {
    preview: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    sheets: [{ table: '区域', sheet: 'areas', title: t('区域', 'Areas'), rows: 1 }],
    rows: 1,
    new: 0,
    changed: 0,
    same: 0,
    shown: [],
    faulty: 1,
    faults: [
      {
        sheet: 'areas',
        table: '区域',
        row: 3,
        field: 'parent',
        label: t('上级编码', 'Parent'),
        words: t('上级 T9 不存在', 'There is no parent T9'),
      },
    ],
  },
);
