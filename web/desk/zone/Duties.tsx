import { useCallback, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { AreaPicker, CategoryPicker } from '../pickers/trees.tsx';
import { UnitPicker } from '../pickers/unit.tsx';
import { SheetPage } from './SheetPage.tsx';
import type { ShownRow } from './types.ts';
import { WhoLeads } from './WhoLeads.tsx';
import { dutyWords } from './words.ts';

type Sift = { category?: string; area?: string; unit?: string };

/** The duty table or its precedents, sifted by category, area and unit; above it the question that it answers. */
export const Duties = ({ sheet }: { sheet: 'duties' | 'precedents' }) => {
  const w = useWords();
  const [wanted, set] = useState<Sift>({});
  const sift = useCallback(
    (row: ShownRow) => {
      if (!('category' in row) || !('lead' in row)) return true;
      const units = [row.lead, ...('assisting' in row ? row.assisting : [])];
      return (
        (!wanted.category || row.category === wanted.category) &&
        (!wanted.area || row.area === wanted.area) &&
        (!wanted.unit || units.includes(wanted.unit))
      );
    },
    [wanted],
  );
  const picker = (key: keyof Sift, label: string) => ({
    id: `sift-${key}`,
    name: key,
    field: {},
    needed: false,
    wrong: false,
    describedBy: undefined,
    label,
    value: wanted[key],
    change: (value: unknown) => set(({ [key]: _, ...rest }) => (typeof value === 'string' ? { ...rest, [key]: value } : rest)),
  });
  const pickers = (
    <div className="zone-sift">
      <span className="zone-sifting">
        <label htmlFor="sift-category">{w(dutyWords.category)}</label>
        <CategoryPicker {...picker('category', w(dutyWords.category))} />
      </span>
      <span className="zone-sifting">
        <label htmlFor="sift-area">{w(dutyWords.area)}</label>
        <AreaPicker {...picker('area', w(dutyWords.area))} />
      </span>
      <span className="zone-sifting">
        <label htmlFor="sift-unit">{w(dutyWords.filterUnit)}</label>
        <UnitPicker {...picker('unit', w(dutyWords.filterUnit))} />
      </span>
    </div>
  );
  return <SheetPage key={sheet} sheet={sheet} above={sheet === 'duties' && <WhoLeads />} pickers={pickers} sift={sift} />;
};
