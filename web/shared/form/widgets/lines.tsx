import { type ChangeEvent, type HTMLInputTypeAttribute, useEffect, useRef } from 'react';
import { useWords } from '../../language.tsx';
import type { FieldProps } from '../registry.tsx';
import { textOf, textsOf } from '../schema.ts';

type Line = { type?: HTMLInputTypeAttribute; autoComplete?: string; inputMode?: 'numeric' | 'decimal' | 'tel' };

const common = ({ id, name, needed, wrong, describedBy }: FieldProps) => ({
  id,
  name,
  className: 'input',
  'aria-required': needed,
  'aria-invalid': wrong,
  'aria-describedby': describedBy,
});

const line =
  ({ type = 'text', ...rest }: Line) =>
  (props: FieldProps) => (
    <input
      {...common(props)}
      {...rest}
      type={type}
      value={textOf(props.value)}
      onChange={(event: ChangeEvent<HTMLInputElement>) => props.change(event.target.value)}
    />
  );

export const TextField = line({});
export const PersonField = line({ autoComplete: 'name' });
export const PhoneField = line({ type: 'tel', autoComplete: 'tel', inputMode: 'tel' });
export const DateField = line({ type: 'date' });

const Figure = line({ inputMode: 'decimal' });

/** A decimal figure as it was written, with what it is counted in beside it. */
export const AmountField = (props: FieldProps) => {
  const w = useWords();
  return (
    <span className="measured">
      <Figure {...props} />
      {props.field.measure && <span className="quiet">{w(props.field.measure)}</span>}
    </span>
  );
};

/** Free words; the box grows with them, so that nobody scrolls inside a small window. */
export const WordsField = (props: FieldProps) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = textOf(props.value);
  useEffect(() => {
    const area = box.current;
    if (!area || text === '') return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 4, 480)}px`;
  }, [text]);
  return <textarea {...common(props)} ref={box} rows={4} value={text} onChange={(event) => props.change(event.target.value)} />;
};

/** A whole number; empty is "not filled in", never 0. */
export const NumberField = (props: FieldProps) => (
  <input
    {...common(props)}
    type="number"
    inputMode="numeric"
    min={props.field.minimum}
    max={props.field.maximum}
    value={typeof props.value === 'number' ? props.value : ''}
    onChange={({ target }) => props.change(target.value === '' ? undefined : target.valueAsNumber)}
  />
);

/** A reading with one decimal, typed on a number pad. */
export const ReadingField = (props: FieldProps) => (
  <input
    {...common(props)}
    type="number"
    inputMode="decimal"
    step="0.1"
    min={props.field.minimum}
    max={props.field.maximum}
    value={typeof props.value === 'number' ? props.value : ''}
    onChange={({ target }) => props.change(target.value === '' ? undefined : target.valueAsNumber)}
  />
);

/** The zone's wall clock; `datetime-local` has no offset, the zone is at +08:00 all year. */
const zoneOffset = '+08:00';
const zoneMinutes = 8 * 60;

const wallText = (instant: string): string => {
  const at = new Date(instant).getTime();
  return Number.isNaN(at) ? '' : new Date(at + zoneMinutes * 60_000).toISOString().slice(0, 16);
};

/** An instant, given in the zone's time. */
export const MomentField = (props: FieldProps) => (
  <input
    {...common(props)}
    type="datetime-local"
    value={wallText(textOf(props.value))}
    onChange={({ target }) => props.change(target.value === '' ? undefined : `${target.value}:00${zoneOffset}`)}
  />
);

/** A minute of the zone's own wall clock, as text: 2026-11-25 18:00. */
export const MinuteField = (props: FieldProps) => (
  <input
    {...common(props)}
    type="datetime-local"
    value={textOf(props.value).replace(' ', 'T')}
    onChange={({ target }) => props.change(target.value === '' ? undefined : target.value.slice(0, 16).replace('T', ' '))}
  />
);

/** Several names in one line; apps with a picker replace it. */
export const ListField = (props: FieldProps) => (
  <input
    {...common(props)}
    type="text"
    value={textsOf(props.value).join(' ')}
    onChange={({ target }) => props.change(target.value.split(/[\s,，、]+/).filter(Boolean))}
  />
);
