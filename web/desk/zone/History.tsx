import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import type { Words } from '../../shared/words/t.ts';
import { Section } from '../case/Section.tsx';
import { useHistory } from './api.ts';
import type { ZoneSheet } from './types.ts';
import { zoneWords } from './words.ts';

/** Everything that happened to a row, newest first. */
export const History = ({ sheet, id }: { sheet: ZoneSheet; id: string }) => {
  const w = useWords();
  const { data, error, refetch } = useHistory(sheet, id);
  const text = (value: Words) => w(value.zh === '' ? zoneWords.nothing : value);
  return (
    <Section title={w(zoneWords.history)}>
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.length === 0 && <p className="hint">{w(zoneWords.historyNone)}</p>}
      <ol className="plain zone-history">
        {data?.map(({ seq, at, what, origin, who, changes }) => (
          <li key={seq}>
            <p>
              <strong>{w(what)}</strong>{' '}
              <span className="hint">
                {w(who)} · {w(origin)}
              </span>{' '}
              <When at={at} />
            </p>
            {seq > 1 && (
              <ul className="plain">
                {changes.map(({ label, before, after }) => (
                  <li key={label.en}>
                    {w(label)}：<del>{text(before)}</del> → <ins>{text(after)}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
};
