import { z } from 'zod';
import { flowFaults } from './check/flow.ts';
import { nameFaults } from './check/names.ts';
import { recordFaults } from './check/records.ts';
import { registersFaults } from './check/registers.ts';
import { roundFaults } from './check/rounds.ts';
import { plainOf } from './content.ts';
import { type ProgrammeFault, ProgrammeFaults, shapeFaults } from './fault.ts';
import type { Programme } from './programme.ts';
import { isFaithful } from './rebuild.ts';
import { programmeShape } from './shape/index.ts';

/** Fields that hold to more than their builder was told: such a rule would be lost when the programme is kept as data. */
const addedRules = (value: unknown, path: string): ProgrammeFault[] => {
  if (value instanceof z.ZodType)
    return isFaithful(value)
      ? []
      : [{ path, value: 'a field', allowed: 'only fields of core/programme/fields.ts, with no rule added to them' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => addedRules(held, path === '' ? key : `${path}.${key}`));
};

/** Everything wrong with a programme at once: its shape first; names, flow and doings once the shape is right. */
export const faultsIn = (programme: Programme): ProgrammeFault[] => {
  const added = addedRules(programme, '');
  const content = plainOf(programme);
  const shaped = programmeShape.safeParse(content);
  if (!shaped.success) {
    const covered = new Set(added.map(({ path }) => path));
    return [...added, ...shapeFaults(content, shaped.error.issues).filter(({ path }) => !covered.has(path))];
  }
  const { lists = {}, listTitles = {}, cases, rounds, records, registers } = shaped.data;
  return [
    ...added,
    ...Object.keys(listTitles)
      .filter((list) => !Object.hasOwn(lists, list))
      .map((list) => ({ path: `listTitles.${list}`, value: list, allowed: `one of ${Object.keys(lists).join(', ')}` })),
    ...(cases ? [...nameFaults(cases), ...flowFaults(cases)] : []),
    ...(rounds ? roundFaults(rounds, registers) : []),
    ...(records ? recordFaults(records, registers) : []),
    ...(registers ? registersFaults(registers) : []),
  ];
};

/** The programmes as they came, once nothing is wrong with any of them. Throws ProgrammeFaults with every fault of all of them. */
export const parse = (programmes: readonly Programme[]): readonly Programme[] => {
  const ids = programmes.map(({ id }) => id);
  const receivers = programmes.map(({ cases }) => cases?.receives);
  const faults = programmes.flatMap((one, n) => [
    ...(one.cases?.receives !== undefined && receivers.indexOf(one.cases.receives) !== n
      ? [{ path: `${one.id}.cases.receives`, value: one.cases.receives, allowed: 'a harm that no other programme receives' }]
      : []),
    ...(ids.indexOf(one.id) === n ? [] : [{ path: `${one.id}.id`, value: one.id, allowed: 'an id that no other programme has' }]),
    ...faultsIn(one).map((fault) => ({ ...fault, path: `${one.id}.${fault.path}` })),
  ]);
  if (faults.length > 0) throw new ProgrammeFaults(faults);
  return programmes;
};
