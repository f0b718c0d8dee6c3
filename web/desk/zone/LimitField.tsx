import type { Limit } from '../../../core/clock/limit.ts';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { useWords } from '../../shared/language.tsx';
import { t } from '../../shared/words/t.ts';
import { useProgrammes } from '../api/queries.ts';
import { limitNames } from './limit-names.ts';

export const limitUnits: Readonly<Record<Limit['unit'], { zh: string; en: string }>> = {
  urgentHours: t('紧急工作时（昼夜连续）', 'urgent hours, day and night'),
  workHours: t('工作时', 'working hours'),
  workDays: t('工作日', 'working days'),
  naturalDays: t('自然日', 'natural days'),
};

const words = {
  n: t('数量', 'How many'),
  unit: t('单位', 'Unit'),
  stage: t('环节', 'Stage'),
  add: t('加一个环节', 'Add a stage'),
  remove: t('去掉', 'Remove'),
  choose: t('请选择', 'Please choose'),
};

type Partly = Partial<Limit>;
const asLimit = (value: unknown): Partly => (typeof value === 'object' && value !== null ? (value as Partly) : {});

const Pair = ({
  id,
  name,
  value,
  change,
  label,
}: {
  id: string;
  name: string;
  value: Partly;
  change: (value: Partly) => void;
  label: string;
}) => {
  const w = useWords();
  return (
    <>
      <input
        id={id}
        name={name}
        className="input zone-n"
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        aria-label={`${label} ${w(words.n)}`}
        value={value.n ?? ''}
        onChange={({ target }) => change({ ...value, n: Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber } as Partly)}
      />
      <select
        className="input"
        aria-label={`${label} ${w(words.unit)}`}
        value={value.unit ?? 'workDays'}
        onChange={({ target }) => change({ ...value, unit: target.value as Limit['unit'] })}
      >
        {Object.entries(limitUnits).map(([unit, one]) => (
          <option key={unit} value={unit}>
            {w(one)}
          </option>
        ))}
      </select>
    </>
  );
};

const whole = (value: Partly): Limit | undefined => (value.n === undefined ? undefined : { n: value.n, unit: value.unit ?? 'workDays' });

/** A number and its unit. */
export const LimitField = ({ id, name, value, change, label }: FieldProps) => (
  <div className="zone-pair">
    <Pair id={`${id}-n`} name={name} label={label} value={asLimit(value)} change={(next) => change(whole(next))} />
  </div>
);

/** A limit for each of some stages. */
export const LimitsField = ({ id, name, value, change, label }: FieldProps) => {
  const w = useWords();
  const { data = [] } = useProgrammes();
  const limits = Object.entries(typeof value === 'object' && value !== null ? (value as Record<string, Partly>) : {});
  const titles = new Map([
    ...Object.entries(limitNames).map(([id, title]) => [id, w(title)] as const),
    ...data.flatMap(({ stages }) => stages.map(({ id: stage, title }) => [stage, w(title)] as const)),
  ]);
  const free = [...titles].filter(([stage]) => !limits.some(([used]) => used === stage));
  const set = (next: [string, Partly][]) => change(next.length === 0 ? undefined : Object.fromEntries(next));
  return (
    <div className="zone-limits">
      {limits.map(([stage, one], index) => (
        <div key={stage} className="zone-pair">
          <span className="zone-stage">{titles.get(stage) ?? stage}</span>
          <Pair
            id={`${id}-${stage}`}
            name={`${name}-${stage}`}
            label={`${label} ${titles.get(stage) ?? stage}`}
            value={one}
            change={(next) => set(limits.map((pair, i) => (i === index ? [stage, { unit: 'workDays', ...next }] : pair)))}
          />
          <button type="button" className="link" onClick={() => set(limits.filter((_, i) => i !== index))}>
            {w(words.remove)}
          </button>
        </div>
      ))}
      <select
        className="input"
        aria-label={w(words.add)}
        value=""
        onChange={({ target }) => set([...limits, [target.value, { n: 1, unit: 'workDays' }]])}
      >
        <option value="">{w(words.add)}…</option>
        {free.map(([stage, title]) => (
          <option key={stage} value={stage}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
};
