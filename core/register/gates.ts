import { toldOf } from '../programme/fields.ts';
import { keptField } from '../programme/rebuild.ts';
import type { Gate, RegisterPart } from '../programme/registers.ts';
import { compared, exact, times } from '../rate/exact.ts';
import type { Fault } from '../refusal.ts';
import { t, type Words } from '../words.ts';
import type { Entry } from './entry.ts';

type Stands = Pick<Entry, 'data' | 'people' | 'ties' | 'plan'>;

type Shut = Readonly<{ code: string; missing: readonly string[]; words: Words }>;

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const listed = (why: Words, names: readonly Words[]): Words =>
  t(`${why.zh}：还缺${names.map(({ zh }) => zh).join('、')}`, `${why.en}: still missing ${names.map(({ en }) => en).join(', ')}`);

const fieldOf = ({ fields }: RegisterPart, name: string) => {
  const field = fields[name] as Parameters<typeof keptField>[0] | undefined;
  const kept = field && keptField(field);
  return kept && kept !== 'unknown' ? kept : field && toldOf(field);
};

const figureOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? exact(value) : undefined);

type Figure = (name: string) => string | undefined;

/** Why a gate is shut, with the figure that holds today. */
export const saidGate = ({ why }: Gate, least: string): Words => t(why.zh.replace('{least}', least), why.en.replace('{least}', least));

const shut = (gate: Gate, part: RegisterPart, { data, people, ties, plan }: Stands, figure: Figure): Shut | 'open' => {
  const { why } = gate;
  const closed = (code: string): Shut => ({ code, missing: [], words: why });
  if ('filled' in gate) {
    const missing = gate.filled.filter((field) => isEmpty(data[field]));
    return missing.length === 0
      ? 'open'
      : {
          code: 'filled',
          missing,
          words: listed(
            why,
            missing.map((field) => fieldOf(part, field)?.label ?? t(field, field)),
          ),
        };
  }
  if ('all' in gate) {
    const chosen = data[gate.all.field];
    const missing = gate.all.of.filter((one) => !(Array.isArray(chosen) && chosen.includes(one)));
    const options = fieldOf(part, gate.all.field)?.options ?? {};
    return missing.length === 0
      ? 'open'
      : {
          code: 'all',
          missing,
          words: listed(
            why,
            missing.map((one) => options[one] ?? t(one, one)),
          ),
        };
  }
  if ('times' in gate) {
    const [value, of] = [figureOf(data[gate.times.field]), figureOf(data[gate.times.of])];
    const least = (gate.times.figure && figure(gate.times.figure)) ?? gate.times.least;
    const open = value && of && of.over > 0n && compared(value, times(of, exact(least))) >= 0;
    return open ? 'open' : { ...closed('times'), words: saidGate(gate, least) };
  }
  if ('atMost' in gate) {
    const [value, of] = [figureOf(data[gate.atMost.field]), figureOf(data[gate.atMost.of])];
    return value && of && compared(value, of) <= 0 ? 'open' : closed('at-most');
  }
  if ('role' in gate) return people.some(({ role }) => role === gate.role) ? 'open' : closed('role');
  if ('related' in gate) return ties.some(({ relation }) => relation === gate.related) ? 'open' : closed('related');
  return plan.some(({ step, reached }) => step === gate.milestone && reached !== 'not-yet') ? 'open' : closed('milestone');
};

/** Every gate of a stage that is shut, each with its reason. */
export const shutGates = (part: RegisterPart, stage: string, stands: Stands, figure: Figure = () => undefined): Shut[] =>
  (part.stages[stage]?.gates ?? []).map((gate) => shut(gate, part, stands, figure)).filter((one): one is Shut => one !== 'open');

export const gateFaults = (all: readonly Shut[]): Fault[] => all.map(({ code, words }) => ({ path: 'to', code, words }));

/** Whether nothing may go on: a mark of the negative list stops an entry at once 叫停. */
export const standsStill = ({ flags }: Pick<Entry, 'flags'>): boolean => flags.length > 0;
