import { Rate } from 'antd';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { StarsField } from '../../shared/form/widgets/stars.tsx';
import { useWords } from '../../shared/language.tsx';
import { useScope } from './scope.ts';

type Score = { unit: string; score: number };
const isScore = (value: unknown): value is Score => typeof value === 'object' && value !== null && 'unit' in value && 'score' in value;

/** A grade for each unit that was called, given only where somebody gives one. */
const UnitScores = ({ value, change }: FieldProps) => {
  const w = useWords();
  const { shown } = useScope();
  const given = Array.isArray(value) ? value.filter(isScore) : [];
  const give = (unit: string, score: number) =>
    change([...given.filter((one) => one.unit !== unit), ...(score > 0 ? [{ unit, score }] : [])]);
  return (
    <ul className="unit-scores">
      {(shown?.whistle?.units ?? []).map(({ unit, unitName }) => (
        <li key={unit}>
          <span>{unitName ? w(unitName) : unit}</span>
          <Rate value={given.find((one) => one.unit === unit)?.score ?? 0} onChange={(score) => give(unit, score)} />
        </li>
      ))}
    </ul>
  );
};

/** Five grades for one thing, or for each of several units. */
export const Stars = (props: FieldProps) => (props.field.type === 'array' ? <UnitScores {...props} /> : <StarsField {...props} />);
