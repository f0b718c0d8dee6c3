import { Segmented, Select } from 'antd';
import { useWords } from '../../shared/language.tsx';
import type { ProgrammeCard, ProgrammeShown } from '../api/types.ts';
import { entryWords } from '../words/pages.ts';

type FromOf = {
  programmes: readonly ProgrammeCard[];
  whole: ProgrammeShown;
  source: string | undefined;
  change: (part: { programme?: string; source?: string }) => void;
  prefix: string;
};

/** Where a call came from in a programme: the one used last if it has it, else the telephone, else the first. */
export const sourceOf = (sources: ProgrammeShown['sources'], wanted: string | undefined): string | undefined =>
  [wanted, 'hotline', ...Object.keys(sources)].find((id) => id !== undefined && id in sources);

/** Which programme, and how the call came in. */
export const From = ({ programmes, whole, source, change, prefix }: FromOf) => {
  const w = useWords();
  return (
    <div className="entry-from">
      <div className="field">
        <span className="label">{w(entryWords.programme)}</span>
        <Segmented
          name="programme"
          aria-label={w(entryWords.programme)}
          value={whole.id}
          options={programmes.map(({ id, title }) => ({ value: id, label: w(title) }))}
          onChange={(programme) => change({ programme })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${prefix}-source`}>{w(entryWords.source)}</label>
        <Select
          id={`${prefix}-source`}
          className="entry-source"
          value={source ?? null}
          options={Object.entries(whole.sources).map(([id, { title }]) => ({ value: id, label: w(title) }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(chosen: string) => change({ source: chosen })}
        />
      </div>
    </div>
  );
};
