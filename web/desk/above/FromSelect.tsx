import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../../shared/language.tsx';
import { recall, remember } from '../../shared/remembered.ts';
import { useProgrammes } from '../api/queries.ts';
import type { ProgrammeShown } from '../api/types.ts';
import { aboveWords } from '../words/above.ts';
import type { From } from './api.ts';

const keyOf = ({ programme, source }: From): string => `${programme} ${source}`;
const fromKey = (key: string): From => {
  const [programme = '', source = ''] = key.split(' ');
  return { programme, source };
};
const isFrom = (found: unknown): found is From => typeof found === 'object' && found !== null && 'programme' in found && 'source' in found;

/** The source chosen last on this device, where the programmes still have it; else the first that stands above. */
export const firstFrom = (programmes: readonly ProgrammeShown[]): From | undefined => {
  const last = recall<From | undefined>('above-from', undefined, (found): found is From | undefined => isFrom(found));
  const has = ({ programme, source }: From) => programmes.some(({ id, sources }) => id === programme && source in sources);
  if (last && has(last)) return last;
  const [first] = programmes.flatMap(({ id, sources }) =>
    Object.entries(sources).flatMap(([source, { above }]) => (above ? [{ programme: id, source }] : [])),
  );
  return first;
};

/** Which source something comes from; those that stand above come first. */
export const FromSelect = ({
  value,
  change,
  others = false,
  any = false,
}: {
  value: From | undefined;
  change: (from: From | undefined) => void;
  others?: boolean;
  any?: boolean;
}) => {
  const w = useWords();
  const id = useId();
  const { data: programmes = [] } = useProgrammes();
  const options = (above: boolean) =>
    programmes
      .map(({ id: programme, title, sources }) => ({
        label: above ? w(title) : `${w(title)} · ${w(aboveWords.others)}`,
        title: programme,
        options: Object.entries(sources)
          .filter(([, one]) => one.above === above)
          .map(([source, one]) => ({ value: keyOf({ programme, source }), label: `${w(one.title)} · ${w(title)}` })),
      }))
      .filter((group) => group.options.length > 0);
  return (
    <div className="field above-from">
      <label htmlFor={id}>{w(aboveWords.from)}</label>
      <Select
        id={id}
        value={value ? keyOf(value) : null}
        options={[...options(true), ...(others ? options(false) : [])]}
        allowClear={any}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={w(aboveWords.chooseSource)}
        popupMatchSelectWidth={false}
        onChange={(key: string | undefined) => {
          const from = key ? fromKey(key) : undefined;
          if (from) remember('above-from', from);
          change(from);
        }}
      />
    </div>
  );
};
