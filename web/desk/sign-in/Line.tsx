import { type ComponentProps, useId } from 'react';

type LineOf = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  label: string;
  hint?: string | undefined;
  value: string;
  change: (value: string) => void;
};

/** One labelled line of input. */
export const Line = ({ label, hint, value, change, ...input }: LineOf) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="input"
        value={value}
        onChange={({ target }) => change(target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...input}
      />
    </div>
  );
};
