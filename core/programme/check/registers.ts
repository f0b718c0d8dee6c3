import type { ProgrammeFault } from '../fault.ts';
import type { ShapedGate, ShapedRegister, ShapedRegisters } from '../shape/registers.ts';

type Gate = ShapedGate;
type Coverage = NonNullable<ShapedRegister['coverage']>[string];
type At = { path: string; own: ShapedRegister; all: ShapedRegisters };

const among = (path: string, values: readonly string[], allowed: readonly string[]): ProgrammeFault[] =>
  values.filter((value) => !allowed.includes(value)).map((value) => ({ path, value, allowed: `one of ${allowed.join(', ')}` }));

const names = (record: object | undefined): string[] => Object.keys(record ?? {});

const plain = (path: string, field: string, { fields }: ShapedRegister): ProgrammeFault[] =>
  (fields[field]?.class ?? 'plain') === 'plain'
    ? []
    : [{ path, value: field, allowed: 'a plain field: what is compared stands in the log' }];

const ofWidget = (path: string, field: string, widgets: readonly string[], { fields }: ShapedRegister): ProgrammeFault[] =>
  fields[field] && !widgets.includes(fields[field].widget)
    ? [{ path, value: fields[field].widget, allowed: `one of ${widgets.join(', ')}` }]
    : [];

const figures = ['amount', 'number'];

const gateFaults = (path: string, gate: Gate, own: ShapedRegister): ProgrammeFault[] => {
  const fields = names(own.fields);
  if ('filled' in gate) return among(`${path}.filled`, gate.filled, fields);
  if ('all' in gate)
    return [
      ...among(`${path}.all.field`, [gate.all.field], fields),
      ...ofWidget(`${path}.all.field`, gate.all.field, ['choices'], own),
      ...among(`${path}.all.of`, gate.all.of, names(own.fields[gate.all.field]?.options)),
    ];
  if ('times' in gate || 'atMost' in gate) {
    const { field, of } = 'times' in gate ? gate.times : gate.atMost;
    return [...among(path, [field, of], fields), ...[field, of].flatMap((one) => ofWidget(path, one, figures, own))];
  }
  if ('role' in gate) return among(`${path}.role`, [gate.role], names(own.roles));
  if ('related' in gate) return among(`${path}.related`, [gate.related], names(own.relations));
  return among(`${path}.milestone`, [gate.milestone], names(own.milestones?.steps));
};

const reached = (own: ShapedRegister): Set<string> => {
  const [first = ''] = names(own.stages);
  const seen = new Set([first]);
  for (const stage of seen) for (const next of own.stages[stage]?.to ?? []) seen.add(next);
  return seen;
};

const stageFaults = ({ path, own }: At): ProgrammeFault[] => {
  const stages = names(own.stages);
  const seen = reached(own);
  return [
    ...(stages.length === 0 ? [{ path: `${path}.stages`, value: stages, allowed: 'at least one stage' }] : []),
    ...Object.entries(own.stages).flatMap(([id, { to, gates = [] }]) => [
      ...among(`${path}.stages.${id}.to`, to, stages),
      ...gates.flatMap((gate, n) => gateFaults(`${path}.stages.${id}.gates.${n}`, gate, own)),
      ...(seen.has(id) ? [] : [{ path: `${path}.stages.${id}`, value: id, allowed: 'a stage that something leads to' }]),
    ]),
  ];
};

/** A relation of another register that leads to this one. */
const leadsHere = (path: string, ties: { register: string; relation: string }, here: string, { all }: At): ProgrammeFault[] => {
  const other = all[ties.register];
  if (!other) return among(`${path}.register`, [ties.register], names(all));
  const to = other.relations?.[ties.relation]?.to;
  if (!to) return among(`${path}.relation`, [ties.relation], names(other.relations));
  return 'register' in to && to.register === here
    ? []
    : [{ path: `${path}.relation`, value: ties.relation, allowed: `a relation of ${ties.register} that leads to ${here}` }];
};

const coverageFaults = (path: string, { counts, at = [], least, most }: Coverage, here: string, where: At): ProgrammeFault[] => {
  const { own, all } = where;
  return [
    ...among(`${path}.at`, at, names(own.stages)),
    ...(most !== undefined && most < least ? [{ path: `${path}.most`, value: most, allowed: `at least ${least}` }] : []),
    ...('role' in counts ? among(`${path}.counts.role`, [counts.role], names(own.roles)) : []),
    ...('relation' in counts ? among(`${path}.counts.relation`, [counts.relation], names(own.relations)) : []),
    ...('borne' in counts
      ? [
          ...leadsHere(`${path}.counts.borne`, counts.borne, here, where),
          ...among(`${path}.counts.borne.at`, counts.borne.at ?? [], names(all[counts.borne.register]?.stages)),
        ]
      : []),
  ];
};

const registerFaults = (id: string, own: ShapedRegister, all: ShapedRegisters): ProgrammeFault[] => {
  const path = `registers.${id}`;
  const where = { path, own, all };
  const fields = names(own.fields);
  const { milestones, match = {} } = own;
  return [
    ...among(`${path}.key`, [own.key], fields),
    ...plain(`${path}.key`, own.key, own),
    ...(own.fields[own.key]?.optional ? [{ path: `${path}.key`, value: own.key, allowed: 'a field that is never left out' }] : []),
    ...ofWidget(`${path}.key`, own.key, ['text', 'creditCode'], own),
    ...among(`${path}.name`, [own.name], fields),
    ...ofWidget(`${path}.name`, own.name, ['text', 'person'], own),
    ...stageFaults(where),
    ...Object.entries(own.relations ?? {}).flatMap(([relation, { to }]) =>
      'register' in to ? among(`${path}.relations.${relation}.to.register`, [to.register], names(all)) : [],
    ),
    ...Object.entries(own.coverage ?? {}).flatMap(([rule, one]) => coverageFaults(`${path}.coverage.${rule}`, one, id, where)),
    ...(milestones
      ? [
          ...among(`${path}.milestones.finish`, [milestones.finish], fields),
          ...ofWidget(`${path}.milestones.finish`, milestones.finish, ['date'], own),
          ...plain(`${path}.milestones.finish`, milestones.finish, own),
        ]
      : []),
    ...among(`${path}.sums`, own.sums ?? [], fields),
    ...(own.sums ?? []).flatMap((one) => ofWidget(`${path}.sums`, one, ['amount'], own)),
    ...among(
      `${path}.match`,
      Object.values(match).filter((one) => one !== undefined),
      fields,
    ),
  ];
};

/** Every name that the registers use is one that they declare. */
export const registersFaults = (all: ShapedRegisters): ProgrammeFault[] =>
  Object.entries(all).flatMap(([id, own]) => registerFaults(id, own, all));
