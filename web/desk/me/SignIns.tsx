import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { useSignIns } from '../api/queries.ts';
import { Section } from '../case/Section.tsx';
import { meWords } from '../words/sign-in.ts';

const outcomes: Record<string, { tone: string; words: keyof typeof meWords }> = {
  done: { tone: 'jade', words: 'done' },
  'second-factor': { tone: 'slate', words: 'askedCode' },
};

const Outcome = ({ outcome }: { outcome: string }) => {
  const w = useWords();
  const { tone, words } = outcomes[outcome] ?? { tone: 'vermilion', words: 'failed' as const };
  return (
    <span className="flag" data-tone={tone}>
      {w(meWords[words])}
    </span>
  );
};

/** Where and when this account signed in, newest first. */
export const SignIns = () => {
  const w = useWords();
  const { data: signIns, error, refetch } = useSignIns();
  return (
    <Section title={w(meWords.signIns)}>
      <p className="hint">{w(meWords.signInsHow)}</p>
      {error && <ErrorState problem={error} again={() => void refetch()} />}
      {!signIns && !error && <Skeleton lines={4} />}
      <ul className="plain sign-ins">
        {signIns?.map(({ at, outcome, address, agent }) => (
          <li key={at + outcome}>
            <When at={at} />
            <Outcome outcome={outcome} />
            <span>{address}</span>
            <span className="hint">{agent}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
