import { useMemo } from 'react';
import { useWords } from '../../shared/language.tsx';
import { CaseMap } from '../../shared/map/Map.tsx';
import { useNow } from '../../shared/useNow.ts';
import type { CaseFull } from '../api/types.ts';
import { timeLeft } from '../queue/time-left.ts';
import { caseWords } from '../words/case.ts';
import { Section } from './Section.tsx';

/** The place in words, and on the map when a point is known. */
export const Where = ({ shown }: { shown: CaseFull }) => {
  const w = useWords();
  const { state } = timeLeft(shown, useNow());
  const { id, point, address, number, areaPathName } = shown;
  const [lng, lat] = [point?.lng, point?.lat];
  const cases = useMemo(
    () => (lng === undefined || lat === undefined ? [] : [{ id, at: [lng, lat] as const, state, title: number }]),
    [id, lng, lat, state, number],
  );
  return (
    <Section title={w(caseWords.where)} className="where">
      <p className="where-path">{w(areaPathName)}</p>
      <p className="where-address">{address || <span className="hint">{w(caseWords.noPlace)}</span>}</p>
      {cases.length > 0 && <CaseMap cases={cases} />}
    </Section>
  );
};
