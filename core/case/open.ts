import type { z } from 'zod';
import { inOffice } from '../clock/index.ts';
import { may } from '../permission.ts';
import { commonFields, openForm, type Report, staffFields } from '../programme/open-form.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { arriveAt } from './arrive.ts';
import type { Answer, Asking, Command, World } from './command.ts';
import { dutyFor } from './duty.ts';
import type { Opened } from './event.ts';
import { parseForm, record, type Sealer } from './fill.ts';
import { type Found, foundPromise } from './found.ts';
import { mandatoryCategory } from './mandate.ts';
import { toPoint } from './point.ts';
import { makePromise, sane } from './promise.ts';
import type { Caller, Case } from './state.ts';
import { unopened } from './unopened.ts';

/** The source a report names must be one of the programme's; a caller may only use the public ones. */
const sourceOf = ({ programme }: World, { source }: Report, byCaller: boolean, through: Asking['through']): string | Fault => {
  const own = Object.entries(programme.cases.sources).find(([, one]) => through !== undefined && one.through === through);
  if (through !== undefined) return own?.[0] ?? refuse('not-yours');
  const open = Object.entries(programme.cases.sources).filter(([, { public: isPublic }]) => !byCaller || isPublic);
  if (source === undefined && byCaller && open[0]) return open[0][0];
  const found = open.find(([id]) => id === source);
  return found?.[0] ?? { path: 'source', code: source ? 'unknown' : 'missing', words: t('请选择来源', 'say where it came from') };
};

/** What a caller must leave to the desk. */
const beyondCaller = (form: z.ZodObject, report: Readonly<Record<string, unknown>>): Fault[] =>
  staffFields(form)
    .filter((field) => report[field] !== undefined)
    .map((field) => ({ path: field, code: 'staff-only', words: t('这一项由工作人员填写', 'this is filled in by the staff') }));

const callersOf = (report: Report, asking: Asking, byCaller: boolean, sealer: Sealer): Caller[] => {
  if (!byCaller && !report.caller) return [];
  const { name, phone } = report.caller ?? {};
  const sealed = { ...(name && { name: sealer.seal(name) }), ...(phone && { phone: sealer.seal(phone, 'personal', 'telephone') }) };
  const { resident = 'none', firm } = (byCaller ? asking.signedIn : undefined) ?? {};
  const account = { account: resident, ...(firm && { firm: firm.code }) };
  return [{ id: asking.newId(), main: true, anonymous: report.anonymous === true, rated: 0, ...account, ...sealed }];
};

const aboveOf = ({ above }: Report, at: string): Case['above'] =>
  above ? { number: above.number, due: above.due ? sane(above.due, at, 'above.due') : 'none' } : 'none';

/** What was opened, and whether staff said that a minor may be harmed: that stands in a report of its own, never here. */
type Opening = Readonly<{ opened: Opened; minor: boolean }>;

/** Answers to further questions may name people, so they are sealed, all of them as one. */
const withAnswers = (recorded: ReturnType<typeof record>, answers: readonly Answer[], sealer: Sealer): ReturnType<typeof record> =>
  answers.length === 0 ? recorded : { data: { ...recorded.data, answers: sealer.seal(JSON.stringify(answers)) } };

/** Photographs of a visit are its own; the case holds their hashes too. */
const withPhotos = (recorded: ReturnType<typeof record>, found: Found | undefined): ReturnType<typeof record> =>
  found && found.photos.length > 0 ? { data: { ...recorded.data, photos: found.photos } } : recorded;

/** Opens a case: anybody where the programme's portal is open, else a post whose deed it is, inside its area. */
export const open = (
  world: World,
  { number, data, answers = [], found }: Extract<Command, { type: 'open' }>,
  asking: Asking,
  sealer: Sealer,
): Opening => {
  const { book, programme, calendar } = world;
  const { through } = asking;
  const byCaller = asking.who === 'caller' || through !== undefined;
  if ((byCaller && !programme.cases.portal) || (found && asking.who !== 'system')) return refuse('not-yours');

  const form = openForm(programme);
  const filled = parseForm(form, data, world, asking.at);
  const report = filled as Report;
  const source = sourceOf(world, report, byCaller, through);
  const faults = [
    ...(byCaller && through === undefined ? beyondCaller(form, filled) : []),
    ...(typeof source === 'string' ? [] : [source]),
  ];
  if (typeof source !== 'string' || faults.length > 0) return refuse('unwell', faults);

  const point = toPoint(report.place);
  const pointed = point === 'nowhere' ? undefined : book.areaAt(point, asking.at);
  const area = report.area ?? pointed ?? (byCaller ? asking.signedIn?.firm?.area : undefined) ?? book.root;
  const areaPath = book.areaPath(area, asking.at) ?? refuse('no-such-thing');
  const about = report.about ?? [];
  const subject = { areaPath, lead: 'nobody', assisting: [], called: [], kept: about };
  if (!byCaller && asking.who !== 'system' && !may(asking.posts, 'open', subject)) return refuse('not-yours');

  const at = asking.at.toISOString();
  const restricted = programme.cases.receives !== undefined;
  const confidentially = { about, confidential: true, named: [] };
  const code = report.category ?? (restricted ? mandatoryCategory(world, { areaPath, shield: confidentially }, asking.at) : 'unsorted');
  const category = book.category(code);
  const { kinds, sources, flow } = programme.cases;
  const urgency = report.urgency ?? (sources[source]?.urgent ? 'urgent' : (category?.urgency ?? 'normal'));
  const kind = report.kind ?? category?.kind ?? (kinds.includes('help') ? 'help' : (kinds[0] ?? 'help'));
  const sort = { category: code, urgency, matter: report.matter ?? 'none', above: aboveOf(report, at) };
  const night = urgency !== 'normal' && !inOffice(asking.at, calendar);
  const duty = night && !restricted ? dutyFor(world, areaPath, sort, asking.at) : undefined;
  const confidential = restricted || (report.confidential ?? category?.confidential ?? false);
  const callers = callersOf(report, asking, byCaller, sealer);
  const promised = (found && foundPromise(found, at, world)) ?? makePromise(world, sort, at, []);
  const ownFields = Object.fromEntries(Object.entries(filled).filter(([key]) => key === 'photos' || !commonFields.includes(key)));
  const opened: Opened = {
    type: 'opened',
    number,
    programme: programme.id,
    version: world.version,
    source,
    kind,
    ...sort,
    area,
    areaPath,
    point,
    callers,
    splitFrom: 'none',
    night,
    ...(duty && { duty }),
    shield: { confidential, about, named: confidential && !byCaller ? [asking.who] : [], ...(restricted && { restricted }) },
    words: sealer.seal(report.words),
    address: report.place?.address ? sealer.seal(report.place.address) : 'none',
    photos: found?.photos.map(({ file }) => file) ?? report.photos ?? [],
    ...(found && { from: found.from }),
    ...(report.group !== undefined && { group: report.group }),
    ...withAnswers(withPhotos(record(form, ownFields, world, sealer), found), answers, sealer),
    ...(asking.sure === 'estimated' && { unsure: true as const }),
    arrival: arriveAt({ world, at, state: { ...unopened, callers, above: sort.above } }, flow.opens, { sort, promised }).arrival,
    promised,
  };
  return { opened, minor: report.minor === true };
};
