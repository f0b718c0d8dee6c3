import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useAwaitedOf, useReplied } from '../above/api.ts';
import { CopyText } from '../above/CopyText.tsx';
import { useProgramme } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';
import { aboveWords, backWords } from '../words/above.ts';
import { Section } from './Section.tsx';

/** The result in the words of whoever waits for it – the source above, or the chat group –, to be copied and marked as gone back. */
export const GoesBack = ({ shown: { id, above, source, programme, phase } }: { shown: CaseFull }) => {
  const w = useWords();
  const { data: whole } = useProgramme(programme);
  const inChat = whole?.sources[source]?.chat === true;
  const { data: awaited } = useAwaitedOf(id, above !== null || inChat);
  const replied = useReplied();
  if (!awaited) return undefined;
  const up = awaited.above !== null;
  const isDone = phase === 'rating' || phase === 'done';
  return (
    <Section title={w(up ? backWords.up : backWords.group)} className="goes-back">
      {awaited.group && <p className="hint">{w(backWords.groupIs, { group: awaited.group })}</p>}
      {awaited.repliedAt && (
        <p className="fine">
          ✓ {w(backWords.saidAt)} <When at={awaited.repliedAt} />
        </p>
      )}
      {isDone ? (
        <>
          <CopyText
            text={w(awaited.text)}
            label={w(up ? backWords.up : backWords.group)}
            says={w(awaited.repliedAt ? aboveWords.copy : up ? aboveWords.copyMark : backWords.copyCarry)}
            {...(!awaited.repliedAt && { done: () => replied.mutate([id]) })}
          />
          {replied.data?.not.map(({ id: one, words }) => (
            <p key={one} className="hint">
              {w(words)}
            </p>
          ))}
          {replied.error && <ErrorState problem={replied.error} />}
        </>
      ) : (
        <p className="hint">{w(backWords.notYet)}</p>
      )}
    </Section>
  );
};
