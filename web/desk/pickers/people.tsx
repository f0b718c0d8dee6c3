import { Select } from 'antd';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { textOf } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { formWords } from '../../shared/words/form.ts';
import { useChoices } from '../api/queries.ts';
import type { Choices } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { useScope } from './scope.ts';
import { shared } from './unit.tsx';

/** A unit and everything below it. */
const below = (units: Choices['units'], unit: string): Set<string> => {
  const found = new Set([unit]);
  for (let grown = -1; grown !== found.size; ) {
    grown = found.size;
    for (const { id, parent } of units) if (found.has(parent)) found.add(id);
  }
  return found;
};

/** Handlers of a unit and those below it; of every unit when none is named. */
export const usePeople = (unit: string | undefined) => {
  const w = useWords();
  const { handlers, units } = useChoices();
  const family = unit && unit !== 'nobody' ? below(units, unit) : undefined;
  const unitName = new Map(units.map(({ id, short }) => [id, w(short)]));
  return handlers
    .filter((handler) => !family || family.has(handler.unit))
    .map(({ account, name, unit: own }) => ({ value: account, label: `${name} · ${unitName.get(own) ?? own}` }));
};

export const AccountPicker = (props: FieldProps) => {
  const w = useWords();
  const { unit } = useScope();
  return (
    <Select
      {...shared(props)}
      value={textOf(props.value) || null}
      options={usePeople(unit)}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={w(props.needed ? formWords.choose : caseWords.anybody)}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};
