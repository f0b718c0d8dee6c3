import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import type { Sealed } from '../case/sealed.ts';
import { own } from '../own.ts';
import { postsFor } from '../permission.ts';
import type { PersonalClass } from '../programme/fields.ts';
import type { RecordPart } from '../programme/records.ts';
import { refuse } from '../refusal.ts';
import type { Answers, RecordAsk, RecordData, RecordWorld, SealedPart, Written } from './ask.ts';
import { checkRecord } from './faults.ts';
import { formsOf } from './forms.ts';

/** A number that people write with blanks, dots and small letters. */
export const plateOf = (text: string): string => text.replace(/[\s·.・-]/g, '').toUpperCase();

const whole = (value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? String(value) : value);

const only = (fields: readonly { name: string; class: PersonalClass }[], kind: PersonalClass, answers: Answers): Answers => {
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    const value = field.class === kind ? answers[field.name] : undefined;
    if (value !== undefined) kept[field.name] = kind === 'plain' ? whole(value) : value;
  }
  return kept;
};

const isEmpty = (answers: Answers) => Object.keys(answers).length === 0;

const partOf = (
  part: RecordPart,
  kind: 'personal' | 'sensitive',
  fact: Answers,
  people: readonly Answers[],
  ask: RecordAsk,
): SealedPart => {
  const { fields, occupantFields } = formsOf(part);
  const form = only(fields, kind, fact);
  const occupants = people.map((one) => only(occupantFields, kind, one));
  return {
    ...(!isEmpty(form) && { form }),
    ...(occupants.some((one) => !isEmpty(one)) && { occupants }),
    ...(kind === 'personal' && ask.signature !== undefined && { signature: ask.signature }),
    ...(kind === 'personal' && ask.why !== undefined && { why: ask.why.trim() }),
  };
};

const countsOf = ({ counts = {} }: RecordPart, given: RecordAsk['counts']): RecordData['counts'] =>
  given &&
  Object.fromEntries(
    Object.entries(given).map(([id, { n, atLeast }]) => [
      id,
      { n, unit: counts[id]?.unit ?? '', ...(atLeast === true && { atLeast: true as const }) },
    ]),
  );

const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

/**
 * What goes into the book when this is handed over: what is plain, hashed with the row; what names people, sealed beside it. Throws the
 * refusal with every fault at once. A correction is a record of its own at the moment of the first, and never changes it.
 */
export const writeRecord = (world: RecordWorld, ask: RecordAsk, said: Date, asking: Asking): Written => {
  const { part, areaPath, corrects } = world;
  const [post] = areaPath ? postsFor(asking.posts, 'record', subject(areaPath)) : [];
  if (!post) return refuse('not-yours');
  if (corrects !== 'nothing' && corrects.who !== asking.who && !areaPath?.some((area) => area === post.area)) return refuse('not-yours');
  const at = corrects === 'nothing' ? said : corrects.at;
  const { faults, fact, people } = checkRecord(world, ask, at, asking.at);
  if (faults.length > 0) return refuse('unwell', faults);

  const { fields, occupantFields } = formsOf(part);
  const sealer = new Sealer(asking);
  const sealed: { personal?: Sealed; sensitive?: Sealed } = {};
  for (const kind of ['personal', 'sensitive'] as const) {
    const held = partOf(part, kind, fact, people, ask);
    if (!isEmpty(held)) sealed[kind] = sealer.seal(JSON.stringify(held), kind);
  }
  const counts = countsOf(part, ask.counts);
  const passing = part.passes && own(fact, part.passes.by);
  const way = part.passes && own(fact, part.passes.way);
  return {
    at,
    post: post.id,
    personal: sealer.values,
    passing: typeof passing === 'string' ? plateOf(passing) : 'nobody',
    way: way === undefined ? 'none' : way === part.passes?.out ? 'out' : 'in',
    data: {
      form: only(fields, 'plain', fact),
      ...(people.length > 0 && { occupants: people.map((one) => only(occupantFields, 'plain', one)) }),
      ...(ask.steps && ask.steps.length > 0 && { steps: ask.steps }),
      ...(ask.decision && { decision: ask.decision }),
      ...(ask.reason !== undefined && ask.decision === 'turnBack' && { reason: ask.reason }),
      ...(counts && { counts }),
      ...((sealed.personal || sealed.sensitive) && { sealed }),
      ...(corrects !== 'nothing' && { corrects: corrects.id }),
    },
  };
};
