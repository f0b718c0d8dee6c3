import type { ProgrammeFault } from '../fault.ts';
import type { ShapedCases, ShapedStage } from '../shape/index.ts';
import { actionFaults } from './action.ts';

type Stages = ShapedCases['flow']['stages'];

const at = 'cases.flow';

/** Every stage one step away. */
const leadsTo = ({ actions, silence }: ShapedStage): string[] =>
  [...Object.values(actions).flatMap(({ to, back, redo, detour }) => [to, back, redo, detour?.to]), silence?.to].filter(
    (name) => name !== undefined,
  );

const from = (start: readonly string[], step: (name: string) => readonly string[]): Set<string> => {
  const found = new Set(start);
  for (const name of found) for (const next of step(name)) found.add(next);
  return found;
};

const roads = (opens: string, stages: Stages): ProgrammeFault[] => {
  const names = Object.keys(stages);
  const reached = from([opens], (name) => (stages[name] ? leadsTo(stages[name]) : []));
  const ends = names.filter((name) => stages[name]?.phase === 'done');
  const ending = from(ends, (name) => names.filter((one) => stages[one] && leadsTo(stages[one]).includes(name)));
  return [
    ...(ends.length === 0 ? [{ path: `${at}.stages`, value: names, allowed: 'at least one stage of the phase done' }] : []),
    ...names
      .filter((name) => !reached.has(name))
      .map((value) => ({ path: `${at}.stages.${value}`, value, allowed: 'a stage that something leads to' })),
    ...names
      .filter((name) => ends.length > 0 && !ending.has(name))
      .map((value) => ({ path: `${at}.stages.${value}`, value, allowed: 'a stage from which a case can end' })),
  ];
};

/** What a stage must be, whatever its actions. */
const restFaults = (path: string, { phase, holder, clocks, silence, continues }: ShapedStage, stages: Stages): ProgrammeFault[] => [
  ...(silence && !stages[silence.to]
    ? [{ path: `${path}.silence.to`, value: silence.to, allowed: `one of ${Object.keys(stages).join(', ')}` }]
    : []),
  ...(silence?.rating && phase !== 'rating' ? [{ path: `${path}.silence.rating`, value: phase, allowed: 'only in the phase rating' }] : []),
  ...(holder === 'caller' && !silence
    ? [{ path: `${path}.silence`, value: silence, allowed: 'a caller may say nothing: where does it go then?' }]
    : []),
  ...(phase === 'done' && (clocks !== 'stop' || holder !== 'nobody')
    ? [{ path, value: { clocks, holder }, allowed: 'what is done is held by nobody, and its clocks stop' }]
    : []),
  ...(phase !== 'done' && holder === 'nobody' ? [{ path: `${path}.holder`, value: holder, allowed: 'somebody must hold it' }] : []),
  ...(continues && clocks !== 'run' ? [{ path: `${path}.continues`, value: clocks, allowed: 'only where clocks run' }] : []),
];

/** Every stage is led to and leads to an end; every action fits where it stands and where it goes. */
export const flowFaults = ({ flow: { opens, stages } }: ShapedCases): ProgrammeFault[] => [
  ...(stages[opens] ? [] : [{ path: `${at}.opens`, value: opens, allowed: `one of ${Object.keys(stages).join(', ')}` }]),
  ...Object.entries(stages).flatMap(([name, stage]) => [
    ...restFaults(`${at}.stages.${name}`, stage, stages),
    ...Object.entries(stage.actions).flatMap(([id, action]) =>
      actionFaults({ path: `${at}.stages.${name}.actions.${id}`, stage, action, stages }),
    ),
  ]),
  ...roads(opens, stages),
];
