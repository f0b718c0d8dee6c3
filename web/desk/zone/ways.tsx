/** How each kind of field is filled in: the desk's pickers where there are such, plain controls for the rest. */
import { Select } from 'antd';
import type { ComponentType } from 'react';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { textOf, textsOf } from '../../shared/form/schema.ts';
import { SwitchField } from '../../shared/form/widgets/choices.tsx';
import { DateField, MinuteField, NumberField, TextField, WordsField } from '../../shared/form/widgets/lines.tsx';
import { type Say, useWords } from '../../shared/language.tsx';
import { formWords } from '../../shared/words/form.ts';
import type { Words } from '../../shared/words/t.ts';
import { useChoices, useProgrammes } from '../api/queries.ts';
import { AreaPicker, CategoryPicker } from '../pickers/trees.tsx';
import { shared, UnitPicker, UnitsPicker } from '../pickers/unit.tsx';
import { useSheet } from './api.ts';
import { SeasonField, SessionsField } from './HoursFields.tsx';
import { LimitField, LimitsField } from './LimitField.tsx';
import { limitNames } from './limit-names.ts';
import { OptionsField } from './OptionsField.tsx';
import { RepliesField } from './RepliesField.tsx';
import type { Way } from './specs.ts';

type Option = { value: string; label: string; search?: string };

const Chosen = ({ options, ...props }: FieldProps & { options: Option[] }) => {
  const w = useWords();
  return (
    <Select
      {...shared(props)}
      value={textOf(props.value) || null}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={w(formWords.choose)}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};

const Choice = (props: FieldProps) => {
  const w = useWords();
  return <Chosen {...props} options={Object.entries(props.field.options ?? {}).map(([value, words]) => ({ value, label: w(words) }))} />;
};

const Account = (props: FieldProps) => {
  const { data = [] } = useSheet('accounts');
  const living = data.filter(({ id, until }) => until === undefined || id === props.value);
  return <Chosen {...props} options={living.map(({ id, name, username }) => ({ value: id, label: `${name} · ${username}` }))} />;
};

const Programme = (props: FieldProps) => {
  const w = useWords();
  const { data = [] } = useProgrammes();
  return <Chosen {...props} options={data.map(({ id, title }) => ({ value: id, label: w(title) }))} />;
};

/** Stages of every programme by name, and the limits that are no stage's. */
const Stage = (props: FieldProps) => {
  const w = useWords();
  const { data = [] } = useProgrammes();
  const stages = new Map(data.flatMap((programme) => programme.stages.map(({ id, title }) => [id, w(title)] as const)));
  const named = Object.entries(limitNames).map(([id, title]) => [id, w(title)] as const);
  return <Chosen {...props} options={[...named, ...stages].map(([value, label]) => ({ value, label }))} />;
};

/** Sources that hand something down, of every programme: which one has it is said beside. */
const Source = (props: FieldProps) => {
  const w = useWords();
  const { data = [] } = useProgrammes();
  const sources = new Map(
    data.flatMap((programme) =>
      Object.entries(programme.sources).flatMap(([id, { title, above }]) => (above ? [[id, w(title)] as const] : [])),
    ),
  );
  return <Chosen {...props} options={[...sources].map(([value, label]) => ({ value, label }))} />;
};

/** Several short texts, each a tag. */
const List = (props: FieldProps) => (
  <Select
    {...shared(props)}
    mode="tags"
    open={false}
    suffixIcon={null}
    tokenSeparators={['、', ',', '，', ';', '；']}
    value={[...textsOf(props.value)]}
    onChange={(value: string[]) => props.change(value)}
  />
);

const Several = ({ options, ...props }: FieldProps & { options: Option[] }) => (
  <Select
    {...shared(props)}
    mode="multiple"
    options={options}
    optionFilterProp="label"
    value={[...textsOf(props.value)]}
    onChange={(value: string[]) => props.change(value)}
  />
);

const Events = (props: FieldProps) => {
  const w = useWords();
  return <Several {...props} options={Object.entries(props.field.options ?? {}).map(([value, words]) => ({ value, label: w(words) }))} />;
};

const Programmes = (props: FieldProps) => {
  const w = useWords();
  const { data = [] } = useProgrammes();
  return <Several {...props} options={data.map(({ id, title }) => ({ value: id, label: w(title) }))} />;
};

const Areas = (props: FieldProps) => {
  const w = useWords();
  const { data = [] } = useSheet('areas');
  return <Several {...props} options={data.map(({ id, name }) => ({ value: id, label: w(name) }))} />;
};

type Part = { id: string; title: Words; programme: Words };

const partOptions = (parts: readonly Part[], w: Say): Option[] =>
  parts.map(({ id, title, programme }) => ({ value: id, label: `${w(programme)} · ${w(title)}` }));

const Records = (props: FieldProps) => <Several {...props} options={partOptions(useChoices().records, useWords())} />;

const Session = (props: FieldProps) => <Chosen {...props} options={partOptions(useChoices().sessions, useWords())} />;

const RegistersOf = (props: FieldProps) => <Several {...props} options={partOptions(useChoices().registers, useWords())} />;

const Figure = (props: FieldProps) => <Chosen {...props} options={partOptions(useChoices().figures, useWords())} />;

export const ways: Readonly<Record<Way, ComponentType<FieldProps>>> = {
  text: TextField,
  long: WordsField,
  date: DateField,
  minute: MinuteField,
  choice: Choice,
  list: List,
  yes: SwitchField,
  count: NumberField,
  options: OptionsField,
  events: Events,
  programmes: Programmes,
  areas: Areas,
  limit: LimitField,
  limits: LimitsField,
  season: SeasonField,
  sessions: SessionsField,
  area: AreaPicker,
  unit: UnitPicker,
  units: UnitsPicker,
  category: CategoryPicker,
  account: Account,
  programme: Programme,
  stage: Stage,
  source: Source,
  replies: RepliesField,
  records: Records,
  session: Session,
  registers: RegistersOf,
  figure: Figure,
};

/** Ways made of several controls: they stand under a legend instead of a label. */
export const groups: ReadonlySet<Way> = new Set(['limit', 'limits', 'season', 'sessions', 'replies']);
