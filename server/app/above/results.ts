/** What came of cases, as those who handed them down, or a chat group, are told. */
import type { ReplyField } from '../../../core/above/fields.ts';
import { type Case, isSealed, sealedIn } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import { solvedGrades, standardForms } from '../../../core/programme/forms.ts';
import { t, type Words } from '../../../core/words.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { type ResultEvent, resultsOf } from '../../db/queries/replies.ts';
import type { Book } from '../book.ts';
import { stageTitle } from '../cases/case-row.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';

/** What of a result stands in words: the reply to the caller, what was done, and when that was said. */
export type Result = Readonly<{ reply: string; done: string; at: Date | 'none' }>;

const nothing: Result = { reply: '', done: '', at: 'none' };

type Values = ReadonlyMap<string, string>;

const textAt = (data: unknown, key: string, values: Values): string => {
  const found = own(data as Record<string, unknown> | undefined, key);
  return isSealed(found) ? (values.get(found.personal) ?? '') : typeof found === 'string' ? found : '';
};

const reasons = metaOf(standardForms.decline.shape.reason).options ?? {};

const resultOf = ({ type, data: event, at }: ResultEvent, values: Values): Result => {
  const { data } = event as { data?: unknown };
  if (type === 'declined') {
    const reason = own(reasons, textAt(data, 'reason', values))?.zh ?? '';
    const [basis, instead] = [textAt(data, 'basis', values), textAt(data, 'instead', values)];
    return { reply: instead || basis, done: ['不予受理', reason, basis].filter((part) => part !== '').join('：'), at };
  }
  if (type === 'withdrawn') return { reply: '诉求人已撤回诉求', done: '诉求人撤单', at };
  const reply = textAt(data, 'reply', values);
  return { reply, done: textAt(data, 'done', values) || reply, at };
};

/** The results of cases by id; one that has none yet has an empty one. */
export const resultsFor = async ({ db }: Reader, zone: string, ids: readonly string[]): Promise<(id: string) => Result> => {
  const events = await resultsOf(db, zone, ids);
  const values = await personalValues(db, zone, sealedIn([...events.values()].map(({ data }) => data)));
  const results = new Map([...events].map(([id, event]) => [id, resultOf(event, values)]));
  return (id) => results.get(id) ?? nothing;
};

/** What was said in each of these cases, by case. */
export const saidIn = async (
  { db }: Reader,
  zone: string,
  cases: readonly { id: string; state: Case }[],
): Promise<(id: string) => string> => {
  const ids = cases.flatMap(({ state: { words } }) => (isSealed(words) ? [words.personal] : []));
  const values = await personalValues(db, zone, ids);
  const said = new Map(cases.map(({ id, state: { words } }) => [id, isSealed(words) ? (values.get(words.personal) ?? '') : '']));
  return (id) => said.get(id) ?? '';
};

const grades: Readonly<Record<number, string>> = { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' };

/** An instant as tables write it, where the zone is. */
export const localText = (at: Date | string, book: Book): string => {
  const local = new Date(new Date(at).getTime() + book.zone.timezoneMinutes * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
};

const inTimeOf = ({ inTime, above }: Case, { at }: Result): string => {
  if (above !== 'none' && above.due !== 'none' && at !== 'none') return at.toISOString() <= above.due ? '是' : '否';
  return inTime === 'unjudged' ? '' : inTime === 'yes' ? '是' : '否';
};

/** Everything a column of a reply may say of a case. */
export const replyValues = async (
  reader: Reader,
  book: Book,
  zone: string,
  state: Case,
  result: Result,
  said: string,
): Promise<Record<ReplyField, string>> => {
  const programme = await programmeAt(reader, zone, state);
  const last = state.ratings.filter(({ main, handling }) => main && handling === state.handling).at(-1);
  const stage: Words = stageTitle(programme, state.stage);
  const above = state.above === 'none' ? { number: '', due: 'none' as const } : state.above;
  return {
    number: above.number,
    case: state.number,
    received: localText(state.opened, book),
    due: above.due === 'none' ? '' : localText(above.due, book),
    words: said,
    category: book.categoryName(state.category)?.zh ?? '',
    area: book.areaPathName(state.areaPath).zh,
    lead: state.lead === 'nobody' ? '' : (book.rows.units.find(({ id }) => id === state.lead)?.name.zh ?? book.unitName(state.lead).zh),
    assisting: state.parts.map(({ unit }) => book.unitName(unit).zh).join('、'),
    state: stage.zh,
    done: result.done,
    reply: result.reply,
    resolved: result.at === 'none' ? '' : localText(result.at, book),
    inTime: inTimeOf(state, result),
    solved: last ? solvedGrades[last.solved].zh : state.unrated ? '未评价' : '',
    score: last ? (grades[last.score] ?? '') : state.unrated ? '未评价' : '',
    today: book.dateOf(reader.ports.clock.now()),
  };
};

/** The reply as somebody says it in a chat group: short, with what it is about, and whom to tell when it is not so. */
export const chatReply = (said: string, { reply }: Result, unit: Words): Words => {
  const about = said.replace(/\s+/g, ' ').slice(0, 30);
  const by = unit.zh === '—' ? t('', '') : t(`（${unit.zh}）`, ` (${unit.en})`);
  return t(
    `您好！您反映的“${about}”，办理结果：${reply}${by.zh}\n如果还没有解决，请直接在群里说一声。`,
    `Hello! About “${about}”: ${reply}${by.en}\nIf it is not solved, please say so here in the group.`,
  );
};
