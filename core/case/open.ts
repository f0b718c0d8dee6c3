import type { z } from 'zod';
import { may } from '../permission.ts';
import { openForm, type Report, staffOnly } from '../programme/open-form.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import type { Asking, World } from './command.ts';
import type { Opened } from './event.ts';
import { parseForm, record, type Sealer } from './fill.ts';
import { toPoint } from './point.ts';
import { makePromise } from './promise.ts';
import { arrive } from './scene.ts';
import type { Caller, Case } from './state.ts';

const unknown = (path: string, zh: string, en: string): Fault => ({ path, code: 'unknown', words: t(zh, en) });

/** The source a report names must be one of the programme's; a caller may only use the public ones. */
const sourceOf = ({ programme }: World, report: Report, byCaller: boolean): string => {
  const open = Object.entries(programme.cases.sources).filter(([, { public: isPublic }]) => !byCaller || isPublic);
  if (report.source === undefined && byCaller && open[0]) return open[0][0];
  const found = open.find(([id]) => id === report.source);
  return (
    found?.[0] ??
    refuse('unwell', [{ path: 'source', code: report.source ? 'unknown' : 'missing', words: t('请选择来源', 'Say where it came from') }])
  );
};

/** What a caller must leave to the desk. */
const beyondCaller = (report: Report): Fault[] =>
  staffOnly
    .filter((field) => report[field] !== undefined)
    .map((field) => ({ path: field, code: 'staff-only', words: t('这一项由工作人员填写', 'This is filled in by the staff') }));

const callersOf = (report: Report, asking: Asking, byCaller: boolean, sealer: Sealer): Caller[] => {
  if (!byCaller && !report.caller) return [];
  const { name, phone } = report.caller ?? {};
  return [
    {
      id: asking.newId(),
      main: true,
      anonymous: report.anonymous === true,
      account: 'none',
      rated: 0,
      ...(name && { name: sealer.seal(name) }),
      ...(phone && { phone: sealer.seal(phone) }),
    },
  ];
};

/** Fields of every report; they stand in the event under names of their own. */
const common = new Set([
  'words',
  'place',
  'caller',
  'anonymous',
  'kind',
  'category',
  'area',
  'matter',
  'urgency',
  'confidential',
  'about',
  'above',
  'source',
]);

/** The programme's own fields of the report, sealed where they name people, and the photos with their hashes. */
const ownFields = (form: z.ZodObject, report: Report, world: World, sealer: Sealer) =>
  record(form, Object.fromEntries(Object.entries(report).filter(([key]) => !common.has(key))), world, sealer);

/** Opens a case: anybody where the programme's portal is open, else a post whose deed it is, inside its area. */
export const open = (world: World, number: string, data: unknown, asking: Asking, sealer: Sealer): Opened => {
  const { book, programme } = world;
  const form = openForm(programme);
  const report = parseForm(form, data) as Report;
  const byCaller = asking.who === 'caller';
  if (byCaller && !programme.cases.portal) return refuse('not-yours');

  const point = toPoint(report.place);
  const area = report.area ?? (point === 'nowhere' ? undefined : book.areaAt(point, asking.at)) ?? book.root;
  const areaPath = book.areaPath(area, asking.at);
  const category = report.category === undefined ? undefined : book.category(report.category);
  const faults = [
    ...(byCaller ? beyondCaller(report) : []),
    ...(areaPath ? [] : [unknown('area', '没有这个区域', 'There is no such area')]),
    ...(report.category !== undefined && category?.programme !== programme.id
      ? [unknown('category', '没有这个分类', 'There is no such category')]
      : []),
    ...(report.kind && !programme.cases.kinds.includes(report.kind)
      ? [unknown('kind', '这项业务没有这种诉求', 'This programme has no such kind')]
      : []),
    ...(report.about ?? [])
      .filter((unit) => !book.kin(unit, asking.at))
      .map(() => unknown('about', '没有这个单位', 'There is no such unit')),
  ];
  const source = sourceOf(world, report, byCaller);
  if (!areaPath || faults.length > 0) return refuse('unwell', faults);
  const subject = { areaPath, lead: 'nobody', assisting: [], called: [], kept: report.about ?? [] };
  if (!byCaller && asking.who !== 'system' && !may(asking.posts, 'open', subject)) return refuse('not-yours');

  const at = asking.at.toISOString();
  const urgency = report.urgency ?? (programme.cases.sources[source]?.urgent ? 'urgent' : (category?.urgency ?? 'normal'));
  const above: Case['above'] = report.above
    ? { number: report.above.number, due: report.above.due ? new Date(report.above.due).toISOString() : 'none' }
    : 'none';
  const sort = { category: report.category ?? 'unsorted', urgency, above };
  const confidential = report.confidential ?? category?.confidential ?? false;
  return {
    type: 'opened',
    number,
    programme: programme.id,
    version: world.version,
    source,
    kind: report.kind ?? category?.kind ?? (programme.cases.kinds.includes('help') ? 'help' : (programme.cases.kinds[0] ?? 'help')),
    matter: report.matter ?? 'none',
    category: sort.category,
    area,
    areaPath,
    urgency,
    above,
    point,
    splitFrom: 'none',
    shield: { confidential, about: report.about ?? [], named: confidential && !byCaller ? [asking.who] : [] },
    callers: callersOf(report, asking, byCaller, sealer),
    words: sealer.seal(report.words),
    address: report.place?.address ? sealer.seal(report.place.address) : 'none',
    photos: report.photos ?? [],
    ...ownFields(form, report, world, sealer),
    ...(asking.sure === 'estimated' && { unsure: true as const }),
    arrival: arrive(world, programme.cases.flow.opens, sort, at, []),
    promised: makePromise(world, sort, at, []),
  };
};
