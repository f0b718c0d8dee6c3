import type { Found } from '../../../core/case/index.ts';
import type { Check, FindingRule, RoundPart } from '../../../core/programme/rounds.ts';
import type { Finding, Visit, Work } from '../../../core/round/index.ts';
import { byCode, dutyFor, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { CaseAsk } from '../cases/ask.ts';
import type { Shelf } from '../shelf.ts';
import { subjectTitle } from './subjects.ts';

/** What is to be put right at once has an hour. */
const atOnce = { n: 1, unit: 'urgentHours' } as const;

/** Who answers: by the duty table and precedents on the day of the finding, or the unit to which the subject belongs; each stands in for the other. */
const leadOf = (book: Book, { category, unit = 'duty' }: FindingRule, { subject }: Visit, on: Date): Pick<Found, 'lead' | 'assisting'> => {
  const date = book.dateOf(on);
  const lives = (id: string) => {
    const one = book.rows.units.find((row) => row.id === id);
    return one !== undefined && livesOn(one, date);
  };
  const own = lives(subject.unit) ? { lead: subject.unit, assisting: [] } : undefined;
  const categoryPath = pathOf(category, byCode(book.rows.categories)).map(({ code }) => code);
  const answer = dutyFor(
    { categoryPath, areaPath: subject.areaPath.toReversed(), date, leads: lives },
    book.rows.duties,
    book.rows.precedents,
  );
  const named = answer.found === 'nothing' ? undefined : { lead: answer.lead, assisting: answer.assisting.filter(lives) };
  return (unit === 'subject' ? (own ?? named) : (named ?? own)) ?? { lead: 'nobody', assisting: [] };
};

/** The programme that takes such a case: the category's own, else the round's, else the first that takes what rounds find. */
const programmeOf = (book: Book, shelf: Shelf, { category }: FindingRule, { programme }: Visit) => {
  const named = book.category(category)?.programme;
  const takes = shelf.current.find((one) => Object.values(one.programme.cases.sources).some(({ through }) => through === 'round'));
  return (named === undefined ? undefined : shelf.find(named)) ?? shelf.find(programme) ?? takes;
};

const said = ({ asks, options, in: unit }: Check, { answers }: Work, name: string): string => {
  const value = answers[name]?.value ?? '';
  if (asks === 'yesNo') return value === 'no' ? '否' : '是';
  return `${options?.[value]?.zh ?? value}${unit ? ` ${unit.zh}` : ''}`;
};

/** What the door is asked in order to open the case of a finding, and where nothing can be known of it: nothing. `note` is what was remarked there. */
export const findingAsk = (
  { book, shelf }: { book: Book; shelf: Shelf },
  { id, visit, work, finding, round, note }: { id: string; visit: Visit; work: Work; finding: Finding; round: RoundPart; note: string },
): CaseAsk | undefined => {
  const check = round.checks[finding.check];
  const rule = check?.finds ?? round.finds;
  const found = rule && programmeOf(book, shelf, rule, visit);
  if (!check || !rule || !found) return undefined;
  const { sources, kinds } = found.programme.cases;
  const source = Object.entries(sources).find(([, { through }]) => through === 'round')?.[0] ?? Object.keys(sources)[0] ?? '';
  const category = book.category(rule.category);
  const known = category?.programme === found.programme.id;
  const point = work.place === 'nowhere' ? visit.subject.point : work.place;
  const photos = (work.answers[finding.check]?.photos ?? []).map(({ stamped, file, sha256 }) => stamped ?? { file, sha256 });
  const title = subjectTitle(book, visit.subject).zh;
  const data = {
    words: `${title}，${round.title.zh}：${check.title.zh}——${said(check, work, finding.check)}。${note}`.trim(),
    source,
    area: visit.subject.area,
    ...(point !== 'nowhere' && { place: { lng: point[0] / 1e7, lat: point[1] / 1e7 } }),
    ...(known ? { category: rule.category } : { kind: kinds[0] }),
    ...(known && !kinds.includes(category.kind) && { kind: kinds[0] }),
    ...(rule.urgency && { urgency: rule.urgency }),
  };
  const from: Found = {
    from: { kind: 'visit', id, check: finding.check },
    ...leadOf(book, rule, visit, new Date(work.at)),
    ...(rule.limit && { limit: rule.limit === 'atOnce' ? atOnce : rule.limit }),
    photos,
  };
  return {
    id: finding.case,
    command: { type: 'open', data, found: from },
    programme: found.programme.id,
    derived: true,
    uploader: 'nobody',
  };
};
