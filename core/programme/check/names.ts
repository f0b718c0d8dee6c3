import type { ProgrammeFault } from '../fault.ts';
import { commonFields } from '../open-form.ts';
import type { ShapedAction, ShapedCases } from '../shape/index.ts';
import { interfaces } from '../vocabulary.ts';

type Cases = ShapedCases;

const among = (path: string, values: readonly string[], allowed: readonly string[]): ProgrammeFault[] =>
  values.filter((value) => !allowed.includes(value)).map((value) => ({ path, value, allowed: `one of ${allowed.join(', ')}` }));

const sourceFaults = ({ sources, groups = {}, portal }: Cases): ProgrammeFault[] => {
  const used = Object.values(sources).map(({ group }) => group);
  return [
    ...Object.entries(sources).flatMap(([id, { group }]) =>
      group === undefined ? [] : among(`cases.sources.${id}.group`, [group], Object.keys(groups)),
    ),
    ...Object.keys(groups)
      .filter((group) => !used.includes(group))
      .map((value) => ({ path: `cases.groups.${value}`, value, allowed: 'a group to which some source belongs' })),
    ...interfaces
      .filter((way) => Object.values(sources).filter(({ through }) => through === way).length > 1)
      .map((value) => ({ path: 'cases.sources', value, allowed: 'one source for each interface' })),
    ...(portal && !Object.values(sources).some((one) => one.public)
      ? [{ path: 'cases.sources', value: Object.keys(sources), allowed: 'an open portal needs a public source' }]
      : []),
  ];
};

const countFaults = ({ kinds, counts }: Cases): ProgrammeFault[] =>
  counts === undefined
    ? []
    : [
        ...Object.entries(counts).flatMap(([id, one]) => among(`cases.counts.${id}.kinds`, one.kinds, kinds)),
        ...kinds
          .filter((kind) => Object.values(counts).filter((one) => one.kinds.includes(kind)).length !== 1)
          .map((value) => ({ path: 'cases.counts', value, allowed: 'each kind is counted in exactly one of them' })),
      ];

/** Limits are named after stages where time passes for somebody. */
const limitFaults = ({ limits, matterLimits = {}, matters = {}, flow }: Cases): ProgrammeFault[] => {
  const stages = Object.entries(flow.stages).flatMap(([name, { phase, clocks }]) => (phase === 'done' || clocks === 'pause' ? [] : [name]));
  const names = [...stages, 'promise', 'rework', 'part', 'whistle', 'duty'];
  return [
    ...Object.keys(limits).flatMap((name) => among(`cases.limits.${name}`, [name], names)),
    ...among('cases.matterLimits', Object.keys(matterLimits), Object.keys(matters)),
    ...Object.entries(matterLimits).flatMap(([matter, own]) =>
      Object.keys(own).flatMap((name) => among(`cases.matterLimits.${matter}.${name}`, [name], names)),
    ),
  ];
};

const whenFaults = (path: string, when: ShapedAction['when'], { sources, kinds, matters = {} }: Cases): ProgrammeFault[] => [
  ...among(`${path}.sources`, when?.sources ?? [], Object.keys(sources)),
  ...among(`${path}.kinds`, when?.kinds ?? [], kinds),
  ...among(`${path}.matters`, when?.matters ?? [], Object.keys(matters)),
];

const everyAction = ({ flow }: Cases) =>
  Object.entries(flow.stages).flatMap(([stage, { actions }]) =>
    Object.entries(actions).map(([id, action]) => ({ path: `cases.flow.stages.${stage}.actions.${id}`, action })),
  );

const conditionFaults = (cases: Cases): ProgrammeFault[] =>
  everyAction(cases).flatMap(({ path, action: { when, detour, demands } }) => [
    ...whenFaults(`${path}.when`, when, cases),
    ...whenFaults(`${path}.detour.when`, detour?.when, cases),
    ...(demands ?? []).flatMap((demand, n) => whenFaults(`${path}.demands.${n}.when`, demand.when, cases)),
  ]);

const promiseFaults = (cases: Cases): ProgrammeFault[] => {
  const does = new Set(everyAction(cases).map(({ action }) => action.does));
  return [
    ...(does.has('whistle') && !cases.limits.whistle
      ? [{ path: 'cases.limits.whistle', value: undefined, allowed: 'who may whistle must say how long the units have' }]
      : []),
    ...(cases.limits.promise ? [] : [{ path: 'cases.limits.promise', value: undefined, allowed: 'a caller is promised something' }]),
    ...(cases.callBacks > 0 && !does.has('record')
      ? [{ path: 'cases.callBacks', value: cases.callBacks, allowed: '0 where no action records a call-back' }]
      : []),
  ];
};

/** A mandatory report ends by what its units did: nobody declines it, merges it away or withdraws it, and no unit gives it back. */
const silent: readonly ShapedAction['does'][] = ['decline', 'merge', 'withdraw', 'passOn', 'return'];

const receivingFaults = (cases: Cases): ProgrammeFault[] => {
  if (cases.receives === undefined) return [];
  const { opens, stages } = cases.flow;
  const sends = Object.values(stages[opens]?.actions ?? {}).some(({ does }) => does === 'dispatch');
  return [
    ...(cases.portal ? [{ path: 'cases.portal', value: true, allowed: 'false: mandatory reports are made by staff' }] : []),
    ...(sends ? [] : [{ path: 'cases.flow.opens', value: opens, allowed: 'a stage from which the units can be told' }]),
    ...everyAction(cases)
      .filter(({ action }) => silent.includes(action.does))
      .map(({ path, action }) => ({
        path: `${path}.does`,
        value: action.does,
        allowed: 'nothing that ends a mandatory report in silence',
      })),
  ];
};

/** Every name that the programme uses is one that it declares. */
export const nameFaults = (cases: Cases): ProgrammeFault[] => [
  ...sourceFaults(cases),
  ...countFaults(cases),
  ...limitFaults(cases),
  ...conditionFaults(cases),
  ...promiseFaults(cases),
  ...receivingFaults(cases),
  ...among('cases.privateMatters', cases.privateMatters ?? [], Object.keys(cases.matters ?? {})),
  ...(cases.unpublished ?? []).flatMap((when, n) => whenFaults(`cases.unpublished.${n}`, when, cases)),
  ...(cases.firms ? among('cases.firms', Object.values(cases.firms), Object.keys(cases.asks ?? {})) : []),
  ...Object.keys(cases.asks ?? {})
    .filter((field) => commonFields.includes(field))
    .map((value) => ({ path: `cases.asks.${value}`, value, allowed: 'every report has this field already' })),
];
