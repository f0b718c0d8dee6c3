import { useWords } from '../../shared/language.tsx';
import { Photos } from '../../shared/photos/Photos.tsx';
import { whenWords } from '../../shared/time-words.ts';
import { useNow } from '../../shared/useNow.ts';
import type { CaseStep } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { Proof, pairsOf } from './Proof.tsx';
import { photoSource } from './Said.tsx';
import { hasValue, Value } from './Value.tsx';

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** What a step brought: how sure its time is, what was filled in, and the proof. */
export const Step = ({ step: { type, recorded, unsure, data, photos }, late }: { step: CaseStep; late: boolean }) => {
  const w = useWords();
  const now = useNow(60_000);
  const filled = data.filter(hasValue);
  const pictures = filled.filter(({ widget }) => widget === 'photos');
  const [before, after] = ['resolved', 'submitted', 'answered'].includes(type) ? pictures : [];
  const pairs = before && after ? pairsOf(idsOf(before.value), idsOf(after.value)) : [];
  const inPairs = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const named = new Set(pictures.flatMap(({ value }) => idsOf(value)));
  const rest = photos.filter(({ id }) => !named.has(id));
  return (
    <>
      {(unsure || late) && (
        <p className="step-sure">
          {unsure && (
            <span className="flag" data-tone="slate">
              {w(caseWords.unsure)}
            </span>
          )}
          {late && (
            <span className="flag" data-tone="slate">
              {w(caseWords.lateRecord, { when: w(whenWords(recorded, now)) })}
            </span>
          )}
        </p>
      )}
      {filled.length > 0 && (
        <dl className="step-data">
          {filled
            .filter(({ value, widget }) => widget !== 'photos' || idsOf(value).some((id) => !inPairs.has(id)))
            .map((one) => (
              <div key={one.label.zh}>
                <dt>{w(one.label)}</dt>
                <dd>
                  <Value filled={one} photos={photos.filter(({ id }) => !inPairs.has(id))} />
                </dd>
              </div>
            ))}
        </dl>
      )}
      {pairs.length > 0 && <Proof pairs={pairs} />}
      <Photos photos={rest} source={photoSource} />
    </>
  );
};
