import type { ProgrammeFault } from '../fault.ts';
import type { ShapedRegisters } from '../shape/registers.ts';
import type { ShapedRounds } from '../shape/rounds.ts';

type Check = ShapedRounds[string]['checks'][string];

/** The answers that a question can have, where they are a closed list. */
const answersOf = ({ asks, options }: Check): readonly string[] | undefined =>
  asks === 'yesNo' ? ['yes', 'no'] : asks === 'choice' ? Object.keys(options ?? {}) : undefined;

const strangers = (path: string, given: readonly string[], known: readonly string[] | undefined): ProgrammeFault[] =>
  given
    .filter((one) => !known?.includes(one))
    .map((value) => ({ path, value, allowed: `one of ${(known ?? []).join(', ') || 'nothing'}` }));

const checkFaults = (path: string, name: string, check: Check, checks: ShapedRounds[string]['checks']): ProgrammeFault[] => {
  const { asks, options, least, most, fails = [], when, finds } = check;
  const earlier = Object.keys(checks).slice(0, Object.keys(checks).indexOf(name));
  const isNumber = asks === 'number' || asks === 'count';
  return [
    ...(asks === 'choice' && Object.keys(options ?? {}).length < 2
      ? [{ path: `${path}.options`, value: options, allowed: 'at least two options' }]
      : []),
    ...(!isNumber && (least ?? most) !== undefined ? [{ path, value: least ?? most, allowed: 'limits only where a number is asked' }] : []),
    ...(least !== undefined && most !== undefined && Number(least) > Number(most)
      ? [{ path: `${path}.most`, value: most, allowed: `at least ${least}` }]
      : []),
    ...strangers(`${path}.fails`, fails, answersOf(check)),
    ...(when ? strangers(`${path}.when.check`, [when.check], earlier) : []),
    ...(when && earlier.includes(when.check) ? strangers(`${path}.when.is`, when.is, answersOf(checks[when.check]!)) : []),
    ...(finds && fails.length === 0 && !isNumber && asks !== 'yesNo'
      ? [{ path: `${path}.finds`, value: asks, allowed: 'only where an answer can fail' }]
      : []),
  ];
};

/** A keeper answers for entries of a register; where it is one of this programme, in a role that it has. */
const keeperFaults = (path: string, { who, subjects }: ShapedRounds[string], registers: ShapedRegisters): ProgrammeFault[] => {
  if (who.keeper === undefined) return [];
  if (!('register' in subjects) || who.split)
    return [{ path, value: who.keeper, allowed: 'only where entries of a register are visited, and not shared out' }];
  return subjects.of === undefined ? strangers(path, [who.keeper], Object.keys(registers[subjects.register]?.roles ?? {})) : [];
};

/** Entries call for visits where entries are visited: by fields of their register, the stage included, where it is one of this programme. */
const calledFaults = (path: string, { after = [], subjects }: ShapedRounds[string], registers: ShapedRegisters): ProgrammeFault[] =>
  after.flatMap(({ on }, n): ProgrammeFault[] => {
    const at = `${path}.${n}.on`;
    if ('case' in on) return [];
    if (!('register' in subjects)) return [{ path: at, value: on, allowed: 'only where entries of a register are visited' }];
    const own = subjects.of === undefined ? registers[subjects.register] : undefined;
    const named = 'becomes' in on ? Object.keys(on.becomes) : on.changes;
    if (named.length === 0) return [{ path: at, value: on, allowed: 'at least one field' }];
    return own ? strangers(at, named, [...Object.keys(own.fields), ...('becomes' in on ? ['stage'] : [])]) : [];
  });

/** What the rounds of a programme name that is not there. */
export const roundFaults = (rounds: ShapedRounds, registers: ShapedRegisters = {}): ProgrammeFault[] =>
  Object.entries(rounds).flatMap(([round, { checks, finds, recheck, ...rest }]) => [
    ...calledFaults(`rounds.${round}.after`, { checks, finds, recheck, ...rest }, registers),
    ...keeperFaults(`rounds.${round}.who.keeper`, { checks, finds, recheck, ...rest }, registers),
    ...(Object.keys(checks).length === 0 ? [{ path: `rounds.${round}.checks`, value: {}, allowed: 'at least one question' }] : []),
    ...(recheck && !finds && !Object.values(checks).some((check) => check.finds)
      ? [{ path: `rounds.${round}.recheck`, value: recheck, allowed: 'only where something can be found' }]
      : []),
    ...Object.entries(checks).flatMap(([name, check]) => checkFaults(`rounds.${round}.checks.${name}`, name, check, checks)),
  ]);
