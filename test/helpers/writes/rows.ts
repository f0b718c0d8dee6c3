import { t } from '../../../core/words.ts';
import type { ZoneRows } from '../../../core/zone/index.ts';
import { everyKind } from '../web-house.ts';

const from = '2020-01-01';
export const firm = '91990100MA9X000114';

/** The small zone with at least one row on every sheet that nothing else needs. */
export const rowsOfEach: ZoneRows = {
  ...everyKind,
  areas: [...everyKind.areas, { id: 'G2', parent: 'T', kind: 'village', name: t('二片', 'Second'), aliases: [], from, basis: 'drawn' }],
  units: [
    ...everyKind.units,
    {
      id: 'spare',
      parent: 'command',
      kind: 'department',
      name: t('备局', 'Spare office'),
      short: t('备', 'sp'),
      aliases: [],
      area: 'Z',
      from,
    },
  ],
  accounts: [
    ...everyKind.accounts,
    ...['bea', 'guest', 'gone', 'away', 'second', 'out'].map((id) => ({ id, username: id, name: `${id}某`, unit: 'command' })),
  ],
  posts: [
    ...everyKind.posts,
    { id: 'p-bea', account: 'bea', kind: 'operator', unit: 'command', area: 'Z', from },
    { id: 'p-away', account: 'away', kind: 'handler', unit: 'water', area: 'Z', from },
    { id: 'p-spare', account: 'guest', kind: 'checker', unit: 'inspection', area: 'Z', from },
  ],
  categories: [
    ...everyKind.categories,
    { code: 'response.spare', parent: 'none', name: t('备用', 'Spare'), programme: 'response', kind: 'help', urgency: 'normal', from },
  ],
  questions: [
    { id: 'q1', category: 'response.any', order: 1, code: 'floor', type: 'number', required: true, ask: t('几楼？', 'Which floor?'), from },
  ],
  duties: [
    ...everyKind.duties,
    { id: 'd2', category: 'response.any', area: 'P', lead: 'water', assisting: [], basis: t('三定方案', 'Office plan'), from },
  ],
  precedents: [
    {
      id: 'r1',
      category: 'response.any',
      area: 'V',
      lead: 'water',
      case: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
      number: '261120-00042-7',
      words: '村内管网由供水处负责',
      at: '2026-02-01T02:00:00.000Z',
    },
  ],
  limits: [
    {
      id: 'l1',
      programme: 'response',
      stage: 'promise',
      category: 'any',
      limit: { n: 5, unit: 'workDays' },
      basis: t('服务承诺', 'Pledge'),
      from,
    },
  ],
  officeHours: [
    {
      id: 'usual',
      from,
      sessions: [
        ['08:00', '12:00'],
        ['14:00', '18:00'],
      ],
    },
  ],
  sourceForms: [
    {
      id: 'sf1',
      programme: 'response',
      source: 'city12345',
      title: '导出表',
      columns: { number: ['件次'], words: ['说的'] },
      dates: 'ymd',
      reply: [{ heading: '件次', says: 'number' }],
      from,
    },
  ],
  chatGroups: [{ id: 'g1', title: 'G片群', programme: 'response', area: 'G', from }],
  smsTemplates: [
    { id: 't1', purpose: 'rate', signature: '测试区', text: '您反映的事（{number}）已办结。满意请回1，没解决回3。', filed: 'SMS_1', from },
  ],
  webhooks: [{ id: 'hook', name: '平台', url: 'https://hook.example.org/huying', events: [], programmes: [], areas: [], from }],
  articles: [
    {
      id: 'k1',
      title: '停水告知',
      category: 'response.any',
      unit: 'water',
      text: '（{编号}）由{单位}处理',
      sources: '规范',
      from,
      until: '2099-06-30',
    },
  ],
  dutyRoster: [{ id: 'n1', area: 'Z', starts: '2020-01-01 18:00', ends: '2020-01-02 08:00', person: 'ann', leader: 'boss' }],
  tags: [{ id: 'hard', name: t('困难户', 'In hardship'), from }],
  figures: [{ id: 'f1', figure: 'bonds.coverage', value: '1.2', basis: t('通知', 'Notice'), from: '2099-01-01' }],
  enterprises: [{ id: firm, title: '启航机械厂', area: 'P', officer: 'off', phone: '10000020001', from }],
};
