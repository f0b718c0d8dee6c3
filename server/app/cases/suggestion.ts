import { sealedIn, subjectOf } from '../../../core/case/index.ts';
import { may } from '../../../core/permission.ts';
import { signals } from '../../../core/triage/signals.ts';
import { t, type Words } from '../../../core/words.ts';
import { type CaseKind, urgencyTitles } from '../../../core/zone/index.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { suggestionsOf } from '../../db/queries/triage.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import type { Classifiers } from '../triage/classifiers.ts';
import { type Double, doublesOf } from '../triage/doubles.ts';
import { leadFor } from '../triage/lead.ts';
import { pathFor, type Said, type Thought, thinkOf } from '../triage/thought.ts';
import type { Reader } from './reader.ts';
import type { KeptCase } from './row.ts';
import { seenCase } from './view.ts';

type Named = Readonly<{ code: string; name: Words; sure: number }>;

/** What is suggested for a case, each part with its reason in one line and how sure; `null` where nothing is sure enough to say. */
export type Suggestion = Readonly<{
  lead: string;
  leadName: Words | null;
  assisting: string[];
  why: Words;
  found: 'duty' | 'precedent' | 'nothing';
  /** The version of the model that named the category; 0 while the zone has none. */
  model: number;
  category: (Named & { kind: CaseKind; why: Words }) | null;
  /** What else it might be, also where nothing is suggested. */
  perhaps: Named[];
  area: { id: string; name: Words; why: Words; sure: number } | null;
  urgency: { urgency: 'urgent' | 'danger'; word: string; minor: boolean; why: Words } | null;
  doubles: { id: string; number: string; why: Words; sure: number }[];
}>;

export type Thinking = Reader & Readonly<{ classifiers: Classifiers }>;

/** Never a hundred: what was held back never said so either. */
const percent = (sure: number) => `${Math.min(99, Math.round(sure * 100))}%`;

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`);

const areaWhy = ({ how, words }: Exclude<Thought['area'], 'unknown'>): Words => {
  const zh = quoted(words).join('、');
  const en = quoted(words).join(', ');
  switch (how) {
    case 'point':
      return t('地图上的位置落在这里', 'The point on the map lies here');
    case 'several':
      return t(`提到了 ${zh}，还提到别处，请核对`, `It names ${en}, and another place: please check`);
    case 'beside':
      return t(`原话里有 ${zh}，连起来只能是这里`, `It says ${en}, which together can only mean this`);
    default:
      return t(`原话里有 ${zh}`, `It says ${en}`);
  }
};

const doubleWhy = ({ metres, hours }: Double): Words => {
  const away = metres === 'unknown' ? t('同一处', 'the same place') : t(`相距 ${Math.round(metres)} 米`, `${Math.round(metres)} m away`);
  const apart =
    hours < 1
      ? t('一小时内', 'within an hour')
      : hours < 48
        ? t(`前后 ${Math.round(hours)} 小时`, `${Math.round(hours)} hours apart`)
        : t(`前后 ${Math.round(hours / 24)} 天`, `${Math.round(hours / 24)} days apart`);
  return t(`${away.zh}，${apart.zh}，说的像是同一件事`, `${away.en}, ${apart.en}; it sounds like the same trouble`);
};

const named = (book: Book, guesses: Thought['category']['guesses']): Named[] =>
  guesses.flatMap(({ label, sure }) => {
    const name = book.categoryName(label);
    return name ? [{ code: label, name, sure }] : [];
  });

const saidIn = async ({ db }: Reader, zone: string, state: KeptCase): Promise<Said> => {
  const values = await personalValues(db, zone, sealedIn([state.words, state.address]));
  const text = (sealed: unknown) =>
    sealedIn([sealed])
      .map((id) => values.get(id) ?? '')
      .join('');
  return { words: text(state.words), address: text(state.address) };
};

/** What was thought of the report when it came in, where that still names the newest model; else thought again. */
const thoughtFor = async (reader: Thinking, zone: string, id: string, state: KeptCase, said: Said, book: Book) => {
  const classifier = await reader.classifiers.of(reader.db, zone);
  const version = classifier === 'none' ? 0 : classifier.version;
  const [kept] = await suggestionsOf(reader.db, zone, [id]);
  const thought = kept?.model === version ? (kept.content as Thought) : thinkOf(classifier, book, state, said, reader.ports.clock.now());
  return { thought, version };
};

const categoryPart = (book: Book, { category }: Thought, version: number): Suggestion['category'] => {
  const [first] = named(book, category.guesses);
  const row = first && book.category(first.code);
  if (!category.sure || !first || !row) return null;
  const why = t(
    `和以往办过的诉求最像（把握 ${percent(first.sure)}，模型第 ${version} 版）`,
    `Most like earlier cases (${percent(first.sure)} sure, model ${version})`,
  );
  return { ...first, kind: row.kind, why };
};

const urgencyPart = ({ urgency: found }: Thought): Suggestion['urgency'] => {
  if (found === 'nothing') return null;
  const signal = signals.find(({ id }) => id === found.signal)?.title ?? urgencyTitles[found.urgency];
  const { urgency, word, minor } = found;
  return { urgency, word, minor, why: t(`${signal.zh}：原话里有“${word}”`, `${signal.en}: it says “${word}”`) };
};

/**
 * What triage would do, and why: the category by the zone's own history, the place by point or names, the unit by the duty table and its
 * precedents, the urgency by the words, likely doubles. People decide. A unit that the case concerns is never proposed, and only cases
 * that the asker may see are shown beside it.
 */
export const suggestionFor = async (reader: Thinking, step: Doorstep, id: string): Promise<Suggestion> => {
  const { state } = await seenCase(reader, step, id);
  const { db, books, ports } = reader;
  const book = await books.of(db, step.zone);
  const now = ports.clock.now();
  const said = await saidIn(reader, step.zone, state);
  const { thought, version } = await thoughtFor(reader, step.zone, id, state, said, book);

  const category = categoryPart(book, thought, version);
  const sort =
    state.category === 'unsorted' && category
      ? { category: category.code, areaPath: pathFor(thought, state, book, now) }
      : { category: state.category, areaPath: state.areaPath };
  const answer = leadFor(book, state, sort, now);
  const asked = { db, zone: step.zone, book, where: seenBy(step.asking.posts), now };
  const doubles =
    state.phase === 'intake' || state.phase === 'triage' ? await doublesOf(asked, id.toLowerCase(), state, said, thought) : [];

  return {
    ...(answer.found === 'nothing'
      ? { lead: 'nobody', leadName: null, assisting: [] }
      : { lead: answer.lead, leadName: book.unitName(answer.lead), assisting: [...answer.assisting] }),
    why: answer.why,
    found: answer.found,
    model: version,
    category,
    perhaps: named(book, thought.category.guesses).filter(({ code, sure }) => code !== category?.code && sure >= 0.05),
    area:
      thought.area === 'unknown'
        ? null
        : {
            id: thought.area.id,
            name: book.areaPathName(book.areaPath(thought.area.id, now) ?? [thought.area.id]),
            why: areaWhy(thought.area),
            sure: thought.area.sure,
          },
    urgency: may(step.asking.posts, 'triage', subjectOf(state)) ? urgencyPart(thought) : null,
    doubles: doubles.map((double) => ({ id: double.id, number: double.number, sure: double.sure, why: doubleWhy(double) })),
  };
};
