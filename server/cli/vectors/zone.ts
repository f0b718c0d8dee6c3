/** Vectors of the zone's own rules: each op asks the rule that the product itself asks, and what a programme says is read off the programme. */
import { z } from 'zod';
import { doneThatDay } from '../../../core/calendar/index.ts';
import { firstClaim, isAgain, isOwnWork, notRatedBecause, threeTimesInOrder, whistleStands } from '../../../core/case/fair.ts';
import { demandsOf } from '../../../core/case/fill.ts';
import { unopened } from '../../../core/case/index.ts';
import { codesOf, guideMust, mayPublish } from '../../../core/guide/publish.ts';
import { inAgeWindow } from '../../../core/identifier/index.ts';
import { toldOf } from '../../../core/programme/fields.ts';
import type { Stage } from '../../../core/programme/flow.ts';
import type { Gate, RegisterPart } from '../../../core/programme/registers.ts';
import { amountsFrom, formerRank, laggards, partsOf, problemsOf } from '../../../core/rate/index.ts';
import { type Bounds, capacityOf, coverageOf, covers, hasRoom, matched, shutGates, standsStill } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import { zoneList } from '../../../core/zone/dictionary.ts';
import { areaRows } from '../../../demo/zone/area-rows.ts';
import { entryPoints } from '../../../demo/zone/entry-points.ts';
import { founded } from '../../../demo/zone/zone.ts';
import { caseProgrammes, programmes } from '../../../programmes/index.ts';
import { chinaCalendar } from '../../outside/calendar.ts';
import { instant } from './instant.ts';
import { NotCovered, type Op, op } from './op.ts';

const calendar = { ...chinaCalendar(), zoneOffsetMinutes: 480 };
const count = z.number().int();
const moment = instant.transform((at) => at.toISOString());

const everyRegister: readonly RegisterPart[] = programmes.flatMap(({ registers }) => Object.values(registers ?? {}));

const must = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new NotCovered(what);
  return found;
};

/** The register one of whose gates is of this kind, and the stage before which it stands. */
const gated = (kind: (gate: Gate) => boolean, what: string): [RegisterPart, string] =>
  must(
    everyRegister
      .flatMap((part) =>
        Object.entries(part.stages).map(([stage, { gates = [] }]): [RegisterPart, string, readonly Gate[]] => [part, stage, gates]),
      )
      .filter(([, , gates]) => gates.some(kind))
      .map(([part, stage]): [RegisterPart, string] => [part, stage])[0],
    what,
  );

/** How many households a member keeps contact with, as the coverage of that register says. */
const contacts = (): Bounds =>
  must(
    everyRegister
      .flatMap(({ coverage = {} }) => Object.values(coverage))
      .find(({ counts, most }) => 'borne' in counts && most !== undefined),
    'contactLoad',
  );

const guidesList = '必备要素';

/** What the zone itself keeps, not one of its mechanisms: counted in the zone that the product ships, on its first day. */
const ownLists = 'zone';
const shipped = { areas: areaRows.map((row) => ({ ...row, basis: 'drawn' as const })), entryPoints };

const dictionary = (name: string): number => {
  const [id = '', title = ''] = name.split('.');
  const kept = id === ownLists ? zoneList(shipped, title, founded) : 'none';
  if (kept !== 'none') return kept.length;
  const found = programmes.find((one) => one.id === id || one.id.startsWith(`${id}-`));
  const list = Object.entries(found?.listTitles ?? {}).find(([, words]: [string, Words]) => words.zh === title)?.[0];
  if (list !== undefined) return Object.keys(found?.lists?.[list] ?? {}).length;
  if (title === guidesList) return Object.keys(guideMust).length;
  throw new NotCovered(`dictionary ${name}`);
};

const stands = (data: Readonly<Record<string, unknown>>) => ({ data, people: [], ties: [], plan: [] });

const bondStage: Op = op(
  z.object({
    to: z.enum(['reserve', 'apply']),
    revenue: z.string().optional(),
    debtService: z.string().optional(),
    planned: z.string().optional(),
    reserve: z.string().optional(),
    docs: z.array(z.string()).default([]),
  }),
  ({ to, docs, ...amounts }) => {
    if (to === 'reserve') {
      const [part, stage] = gated((gate) => 'times' in gate, 'bondStage');
      return { allowed: shutGates(part, stage, stands(amounts)).length === 0 };
    }
    const [part, stage] = gated((gate) => 'all' in gate, 'bondStage');
    const gate = must(
      part.stages[stage]?.gates?.find((one) => 'all' in one),
      'bondStage',
    );
    const field = 'all' in gate ? gate.all.field : '';
    const schema = part.fields[field] as { unwrap?: () => z.ZodType } & z.ZodType;
    const options = toldOf(schema.unwrap?.() ?? schema)?.options ?? {};
    const chosen = Object.keys(options).filter((one) => docs.includes(options[one]!.zh));
    const shut = shutGates(part, stage, stands({ [field]: chosen }));
    return { allowed: shut.length === 0, missing: shut.flatMap(({ missing }) => missing.map((one) => options[one]!.zh)) };
  },
);

/** A report of the public that is to be resolved, in the programme that demands an investigation of it. */
const reportClose: Op = op(z.object({ source: z.string(), investigations: count }), ({ source, investigations }) => {
  const field = 'investigation';
  const found = caseProgrammes.flatMap(({ cases }) =>
    Object.values(cases.flow.stages as Record<string, Stage>).flatMap(({ actions }) =>
      Object.values(actions)
        .filter(({ demands = [] }) => demands.some((one) => one.field === field))
        .map((action) => ({ action, own: Object.keys(cases.sources).find((id) => cases.sources[id]?.public) ?? '' })),
    ),
  )[0];
  const { action, own } = must(found, 'reportClose');
  const demanded = demandsOf(action, { ...unopened, source: source === 'public' ? own : source }).includes(field);
  return { allowed: !demanded || investigations > 0 };
});

const whistle: Op = op(
  z.object({ at: instant, limit: z.number(), now: moment, arrived: z.record(z.string(), moment.nullable()) }),
  ({ at, limit, now, arrived }) => {
    const due = new Date(at.getTime() + limit * 60_000).toISOString();
    return { state: Object.fromEntries(Object.entries(arrived).map(([unit, came]) => [unit, whistleStands(due, came ?? 'not-yet', now)])) };
  },
);

export const zoneOps: Record<string, Op> = {
  dictionary: op(z.object({ name: z.string() }), ({ name }) => ({ size: dictionary(name) })),
  guideCodes: op(z.object({ towns: count, subdistricts: count, villages: count, communities: count }), (given) => {
    const of = (kind: string, n: number) => Array.from({ length: n }, () => ({ kind, delegated: true }));
    const { towns, subdistricts, villages, communities } = given;
    return {
      codes: codesOf([
        ...of('town', towns),
        ...of('subdistrict', subdistricts),
        ...of('village', villages),
        ...of('community', communities),
      ]),
    };
  }),
  contactLoad: op(z.object({ households: count }), ({ households }) => ({ ok: covers(contacts(), households) })),
  capacity: op(z.object({ members: count }), ({ members }) => capacityOf(contacts(), members)),
  coverage: op(z.object({ items: z.record(z.string(), z.number()) }), ({ items }) => {
    const { text, gaps } = coverageOf(
      Object.entries(items).map(([name, n]) => ({ name, n })),
      { least: 1 },
    );
    return { text, gaps: gaps.map(({ name }) => name) };
  }),
  publishGuide: op(
    z.object({ guide: z.record(z.string(), z.string()), promisedDays: z.number(), statutoryDays: z.number() }),
    ({ guide, promisedDays, statutoryDays }) => mayPublish(guide, promisedDays, statutoryDays),
  ),
  ageWindow: op(z.object({ birthDate: z.string(), on: z.string(), min: z.number(), max: z.number() }), ({ birthDate, on, min, max }) => ({
    in: inAgeWindow(birthDate, on, min, max),
  })),
  matchList: op(
    z.object({ since: z.string(), registered: z.array(z.string()), rows: z.array(z.object({ id: z.string(), date: z.string() })) }),
    ({ since, registered, rows }) => {
      const ids = matched(rows, (id) => registered.includes(id), since);
      return { hits: ids.length, ids };
    },
  ),
  negativeList: op(
    z.object({ flagged: z.boolean(), action: z.string(), removedBy: z.string().optional(), auditId: z.string().optional() }),
    ({ flagged, removedBy, auditId }) => {
      const flag = { flag: 'x', by: 'x', at: '', why: { personal: '', class: 'personal' as const, digest: '' } };
      const stopped = standsStill({ flags: flagged && (removedBy === undefined || auditId === undefined) ? [flag] : [] });
      return { stopped, allowed: !stopped };
    },
  ),
  bondStage,
  reportClose,
  whistle,
  threeTimes: op(z.object({ found: moment, controlled: moment, solved: moment }), ({ found, controlled, solved }) => ({
    ok: threeTimesInOrder(found, controlled, solved),
  })),
  rate: op(z.object({ by: z.string(), already: z.boolean() }), ({ by, already }) => {
    const because = notRatedBecause(by === 'served', already ? 1 : 0, 1);
    return { accepted: because === 'nothing', reason: because === 'nothing' ? null : because };
  }),
  closeSupervised: op(z.object({ handler: z.string(), approver: z.string() }), ({ handler, approver }) => ({
    allowed: !isOwnWork(approver, [handler]),
  })),
  oneNotice: op(z.object({ notices: count }), ({ notices }) => ({
    violations: Array.from({ length: notices }, (_, asked) => isAgain(asked)).filter(Boolean).length,
  })),
  subset: op(z.object({ total: z.number(), parts: z.record(z.string(), z.number()) }), ({ total, parts }) => partsOf(total, parts)),
  previousRank: op(z.object({ rank: count, gain: count }), ({ rank, gain }) => ({ previous: formerRank(rank, gain) })),
  amountFilter: op(z.object({ amounts: z.array(z.string()), min: z.string() }), ({ amounts, min }) => amountsFrom(amounts, min)),
  cases: op(z.object({ found: count, solved: count }), ({ found, solved }) => problemsOf(found, solved)),
  lagging: op(
    z.object({
      elapsed: z.number(),
      whole: z.number(),
      indicators: z.array(z.object({ id: z.string(), value: z.number(), target: z.number(), measures: count })),
    }),
    ({ elapsed, whole, indicators }) => laggards(elapsed, whole, indicators),
  ),
  garbage: op(z.object({ date: z.string(), clearedAt: instant.nullable() }), ({ date, clearedAt }) => ({
    violation: !doneThatDay(date, clearedAt ?? 'not-yet', calendar),
  })),
  claim: op(z.object({ claims: z.array(z.object({ by: z.string(), at: moment })) }), ({ claims }) => ({
    holder: firstClaim(claims)?.by ?? null,
  })),
  award: op(z.object({ titles: z.array(z.object({ from: z.string(), to: z.string().nullable() })) }), ({ titles }) => {
    const room = must(
      everyRegister.flatMap(({ relations = {} }) => Object.values(relations)).find(({ most, load }) => most === 1 && load?.most === 1),
      'award',
    );
    return { allowed: hasRoom(room.load?.most, titles.filter(({ to }) => to === null).length) };
  }),
};
