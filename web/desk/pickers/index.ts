import type { Registry } from '../../shared/form/registry.tsx';
import { CasePicker } from './case.tsx';
import { AccountPicker } from './people.tsx';
import { Stars } from './scores.tsx';
import { AreaPicker, CategoryPicker } from './trees.tsx';
import { UnitPicker, UnitsPicker } from './unit.tsx';

/** The desk's pickers, standing in for plain text wherever a form asks for somebody or something of the zone. */
export const pickers: Registry = {
  unit: { draw: UnitPicker },
  units: { draw: UnitsPicker },
  account: { draw: AccountPicker },
  area: { draw: AreaPicker },
  category: { draw: CategoryPicker },
  case: { draw: CasePicker },
  stars: { draw: Stars, group: true },
};
