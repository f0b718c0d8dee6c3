import { Select } from 'antd';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { textOf, textsOf } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { formWords } from '../../shared/words/form.ts';
import { useChoices } from '../api/queries.ts';

const search = { optionFilterProp: 'search' };

/** What every picker hands to its control. */
export const shared = ({ id, describedBy, wrong, needed, label }: FieldProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': wrong,
  'aria-required': needed,
  'aria-label': label,
  className: 'picker',
  allowClear: !needed,
  ...(wrong ? { status: 'error' as const } : {}),
});

/** Units by name, their short name and code found too. */
export const useUnits = () => {
  const w = useWords();
  return useChoices().units.map(({ id, name, short }) => ({
    value: id,
    label: w(name),
    search: `${name.zh} ${name.en} ${short.zh} ${short.en} ${id}`,
  }));
};

export const UnitPicker = (props: FieldProps) => {
  const w = useWords();
  return (
    <Select
      {...shared(props)}
      value={textOf(props.value) || null}
      options={useUnits()}
      showSearch={search}
      placeholder={w(formWords.choose)}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};

export const UnitsPicker = (props: FieldProps) => {
  const w = useWords();
  return (
    <Select
      {...shared(props)}
      mode="multiple"
      value={[...textsOf(props.value)]}
      options={useUnits()}
      showSearch={search}
      placeholder={w(formWords.choose)}
      {...(props.field.maxItems ? { maxCount: props.field.maxItems } : {})}
      onChange={(value: string[]) => props.change(value)}
    />
  );
};
