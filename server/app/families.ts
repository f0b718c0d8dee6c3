import { byId, type Unit, type UnitKind } from '../../core/zone/index.ts';

/** Under a command centre these stand on their own: it directs them, but they are not one house with it or each other. */
const houses: readonly UnitKind[] = ['department', 'park', 'town', 'subdistrict'];

/** Who belongs to one house: a unit, those above and those below, as far as no command centre lies between. */
export const families = (units: readonly Unit[]) => {
  const known = byId(units);
  const parentOf = (unit: Unit): Unit | undefined => {
    const above = known.get(unit.parent);
    return above?.kind === 'command' && houses.includes(unit.kind) ? undefined : above;
  };
  const children = Map.groupBy(units, (unit) => parentOf(unit)?.id ?? 'none');

  const up = (id: string): string[] => {
    const path: string[] = [];
    for (let unit = known.get(id); unit && !path.includes(unit.id); unit = parentOf(unit)) path.push(unit.id);
    return path;
  };
  const down = (id: string): string[] => {
    const branch = new Set([id]);
    for (const one of branch) for (const child of children.get(one) ?? []) branch.add(child.id);
    return [...branch];
  };
  const branches = new Map(units.map(({ id }) => [id, down(id)]));
  const kin = new Map(units.map(({ id }) => [id, [...new Set([...up(id), ...(branches.get(id) ?? [])])]]));

  return {
    /** The unit and those below it. */
    branchOf: (id: string): readonly string[] => branches.get(id) ?? [id],
    /** The whole family, which cannot check itself. */
    familyOf: (id: string): readonly string[] => kin.get(id) ?? [id],
  };
};
