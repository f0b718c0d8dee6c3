import { useWords } from '../../language.tsx';
import { t, type Words } from '../../words/t.ts';
import type { FieldProps } from '../registry.tsx';
import { type FieldSchema, textsOf } from '../schema.ts';

/** The options of a field with their words; an option without words shows its own name. */
export const optionsOf = (field: FieldSchema): [string, Words][] => {
  const words = field.options ?? field.items?.options ?? {};
  const named = field.enum ?? field.items?.enum ?? Object.keys(words);
  return named.map((option) => [option, words[option] ?? t(option, option)]);
};

/** One of a few: every option is visible and its whole row can be pressed. */
export const ChoiceField = ({ id, field, value, change, needed, describedBy }: FieldProps) => {
  const w = useWords();
  return (
    <div className="choices">
      {optionsOf(field).map(([option, words]) => (
        <label key={option} className="choice" data-chosen={value === option}>
          <input
            type="radio"
            name={id}
            value={option}
            checked={value === option}
            aria-describedby={describedBy}
            required={needed}
            onChange={() => change(option)}
          />
          {w(words)}
        </label>
      ))}
    </div>
  );
};

/** Any number of a few. */
export const ChoicesField = ({ id, field, value, change, describedBy }: FieldProps) => {
  const w = useWords();
  const chosen = textsOf(value);
  return (
    <div className="choices">
      {optionsOf(field).map(([option, words]) => (
        <label key={option} className="choice" data-chosen={chosen.includes(option)}>
          <input
            type="checkbox"
            name={id}
            value={option}
            checked={chosen.includes(option)}
            aria-describedby={describedBy}
            onChange={({ target }) => change(target.checked ? [...chosen, option] : chosen.filter((one) => one !== option))}
          />
          {w(words)}
        </label>
      ))}
    </div>
  );
};

/** A statement to tick; the whole row is its label. */
export const SwitchField = ({ id, name, value, change, wrong, describedBy, label }: FieldProps) => (
  <label className="choice" data-chosen={value === true}>
    <input
      type="checkbox"
      id={id}
      name={name}
      checked={value === true}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      onChange={({ target }) => change(target.checked)}
    />
    {label}
  </label>
);
