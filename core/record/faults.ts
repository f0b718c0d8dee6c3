/** What is wrong with a record that somebody hands over, every fault at once. */
import { faultsOf } from '../faults.ts';
import { own } from '../own.ts';
import type { RecordPart } from '../programme/records.ts';
import type { Fault } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t, type Words } from '../words.ts';
import type { Answers, RecordAsk, RecordWorld } from './ask.ts';
import { formsOf } from './forms.ts';
import { keptOutBy, missingStep } from './gate.ts';

const fault = (path: string, code: string, words: Words): Fault => ({ path, code, words });

const unwritable = (text: string, most: number) => text.trim() === '' || text.length > most || !isStorable(text);

const stepFaults = ({ steps = {} }: RecordPart, { steps: done = [], decision }: RecordAsk): Fault[] => {
  const order = Object.keys(steps);
  const strange = done.findIndex((step, place) => order[place] !== step);
  if (strange >= 0) {
    const next = order[strange];
    return [
      fault(
        `steps.${strange}`,
        'out-of-order',
        next === undefined
          ? t('没有这一步', 'there is no such step')
          : t(`下一步应是“${steps[next]?.zh}”`, `the next step is “${steps[next]?.en}”`),
      ),
    ];
  }
  const missing = missingStep(order, done);
  return missing === 'none' || decision === 'turnBack'
    ? []
    : [
        fault(
          'steps',
          'step-missing',
          t(`还没有做“${steps[missing]?.zh}”，不能放行`, `“${steps[missing]?.en}” is missing; nobody is let in`),
        ),
      ];
};

/** Nobody is let in against the rules of the gate, neither the vehicle nor any one of those in it. */
const admissionFaults = (
  { part, below }: RecordWorld,
  decision: RecordAsk['decision'],
  fact: Answers,
  people: readonly Answers[],
): Fault[] => {
  const rules = part.decides?.admits;
  if (!rules || decision !== 'allow') return [];
  const admits = below !== 'own' && rules.below ? { ...rules, below: { ...rules.below, limit: below } } : rules;
  const judged = part.occupants ? people.map((one, n) => [`occupants.${n}`, one] as const) : ([['data', fact]] as const);
  return judged.flatMap(([path, answers]) =>
    keptOutBy(admits, answers).map((field) =>
      fault(`${path}.${field}`, 'keeps-out', t('不符合放行条件，应劝返', 'this does not let anybody in; turn back')),
    ),
  );
};

const decisionFaults = ({ decides, passes }: RecordPart, { decision, reason }: RecordAsk, fact: Answers): Fault[] => {
  if (!decides)
    return decision === undefined && reason === undefined
      ? []
      : [fault('decision', 'unknown-field', t('这里不作放行决定', 'nothing is decided here'))];
  const leaving = passes !== undefined && own(fact, passes.way) === passes.out;
  if (decision === undefined) return [fault('decision', 'missing', t('请选放行或劝返', 'choose: let in or turn back'))];
  if (decision === 'turnBack' && leaving)
    return [fault('decision', 'not-offered', t('出门不劝返', 'nobody is turned back on the way out'))];
  if (decision === 'turnBack' && reason === undefined) return [fault('reason', 'missing', t('请选劝返原因', 'say why'))];
  if (reason !== undefined && own(decides.reasons, reason) === undefined)
    return [fault('reason', 'not-offered', t('请从列表里选原因', 'choose one of the reasons'))];
  return [];
};

/** Nobody is let in by a pass that does not hold; out they may go, and back. */
const passFaults = ({ part, pass }: RecordWorld, { decision }: RecordAsk): Fault[] =>
  part.pass && pass && pass.state !== 'holds' && decision !== 'turnBack'
    ? [fault(`data.${part.pass.field}`, `pass-${pass.state}`, pass.words)]
    : [];

const countFaults = ({ counts = {} }: RecordPart, { counts: given }: RecordAsk): Fault[] => {
  const wanted = Object.keys(counts);
  const figures = given ?? {};
  return [
    ...(wanted.length > 0 && Object.keys(figures).length === 0
      ? [fault('counts', 'missing', t('请至少填一个数', 'give at least one figure'))]
      : []),
    ...Object.keys(figures)
      .filter((id) => !wanted.includes(id))
      .map((id) => fault(`counts.${id}`, 'unknown-field', t('没有这一项，请去掉', 'there is no such count; leave it out'))),
  ];
};

const signatureFaults = ({ signed }: RecordPart, { signature }: RecordAsk): Fault[] => {
  if (!signed)
    return signature === undefined ? [] : [fault('signature', 'unknown-field', t('这里不用签名', 'no signature is wanted here'))];
  return signature === undefined || unwritable(signature, 20_000)
    ? [fault('signature', 'missing', t(`请${signed.zh}签名`, `signature wanted: ${signed.en}`))]
    : [];
};

const isNobody = (occupants: unknown): boolean => occupants === undefined || (Array.isArray(occupants) && occupants.length === 0);

const clockSkew = 10;

/** It happened neither in the future nor longer ago than it may arrive late: nothing is dated back. */
const timeFaults = ({ part }: RecordWorld, at: Date, now: Date): Fault[] => {
  const minutes = (now.getTime() - at.getTime()) / 60_000;
  if (minutes < -clockSkew) return [fault('at', 'future', t('时间还没有到', 'this lies in the future'))];
  return minutes > Math.max(part.lateMinutes, clockSkew)
    ? [fault('at', 'dated-back', t('登记不能倒填日期', 'a record is not dated back'))]
    : [];
};

export type Checked = Readonly<{ faults: readonly Fault[]; fact: Answers; people: readonly Answers[] }>;

/** What was filled in, and everything that is wrong with it. */
export const checkRecord = (world: RecordWorld, ask: RecordAsk, at: Date, now: Date): Checked => {
  const { part, corrects } = world;
  const forms = formsOf(part);
  const fact = forms.fact.safeParse(ask.data ?? {});
  const people = forms.occupants.safeParse(ask.occupants ?? []);
  const answers = fact.success ? fact.data : {};
  const occupants = people.success ? people.data : [];
  const leaving = part.passes !== undefined && own(answers, part.passes.way) === part.passes.out;
  const late = corrects === 'nothing' ? timeFaults(world, at, now) : [];
  return {
    fact: answers,
    people: occupants,
    faults: [
      ...(fact.success ? [] : faultsOf(fact.error, forms.fact, ['data'])),
      ...(people.success || (leaving && isNobody(ask.occupants)) ? [] : faultsOf(people.error, forms.occupants, ['occupants'])),
      ...(leaving ? [] : stepFaults(part, ask)),
      ...decisionFaults(part, ask, answers),
      ...(leaving ? [] : passFaults(world, ask)),
      ...(leaving ? [] : admissionFaults(world, ask.decision, answers, occupants)),
      ...countFaults(part, ask),
      ...signatureFaults(part, ask),
      ...late,
      ...(corrects !== 'nothing' && (ask.why === undefined || unwritable(ask.why, 500))
        ? [fault('why', 'missing', t('请写明更正原因', 'say why it is corrected'))]
        : []),
    ],
  };
};
