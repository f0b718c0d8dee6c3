import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { gateWords } from '../words/gate.ts';
import { type GateShown, useBoard } from './api.ts';
import { Rows } from './Rows.tsx';
import { SearchForm } from './SearchForm.tsx';

const mostListed = 8;

/** One gate: three figures of today, and who is inside, the longest first. */
const Gate = ({ gate, mayRecord }: { gate: GateShown; mayRecord: boolean }) => {
  const w = useWords();
  const { today, inside } = gate;
  const long = inside.filter(({ tooLong }) => tooLong);
  const listed = inside.toSorted((a, b) => Number(b.tooLong) - Number(a.tooLong) || b.minutes - a.minutes);
  return (
    <li className="gate-card" data-alarm={long.length > 0}>
      <h2>{w(gate.name)}</h2>
      <p className="gate-figures">
        <span>
          <strong>{today.in}</strong> {w(gateWords.in)}
        </span>
        <span>
          <strong>{today.out}</strong> {w(gateWords.out)}
        </span>
        <span data-tone={today.turnedBack > 0 ? 'vermilion' : undefined}>
          <strong>{today.turnedBack}</strong> {w(gateWords.turned)}
        </span>
      </p>
      <p className="gate-inside">{inside.length === 0 ? w(gateWords.nobody) : w(gateWords.inside, { n: inside.length })}</p>
      <ul className="plain">
        {listed.slice(0, mostListed).map((one) => (
          <li key={one.id} data-alarm={one.tooLong}>
            {one.passing} <span>{w(gateWords.minutes, { n: one.minutes })}</span>
            {one.tooLong && (
              <span className="flag" data-tone="vermilion">
                {w(gateWords.tooLong)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayRecord && (
        <a className="gate-code" href={`/api/v1/places/${encodeURIComponent(gate.place)}/code`} target="_blank" rel="noreferrer">
          {w(gateWords.code)}
        </a>
      )}
    </li>
  );
};

/** Every gate of my area at one look, live; below it what passed last, and the searches for whom they are open. */
export const GateBoardPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { data, error, refetch } = useBoard();
  useTitle(w(gateWords.title));
  if (!deeds.includes('records.see')) return <NoRight />;
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  const gates = data?.gates ?? [];
  const passing = gates.filter(({ today, inside }) => today.in + today.out + today.turnedBack + inside.length > 0);
  const quiet = gates.filter((gate) => !passing.includes(gate));
  return (
    <div className="page gates">
      <h1>{w(gateWords.title)}</h1>
      <p className="hint">{w(gateWords.how)}</p>
      {!data && <Skeleton lines={8} />}
      {data && gates.length === 0 && <EmptyState words={gateWords.none} />}
      <ul className="gate-cards">
        {[...passing, ...quiet].map((gate) => (
          <Gate key={gate.place} gate={gate} mayRecord={deeds.includes('record')} />
        ))}
      </ul>
      {data && gates.length > 0 && (
        <Section title={w(gateWords.latest)}>
          {data.latest.length === 0 ? <EmptyState words={gateWords.nothing} /> : <Rows rows={data.latest} />}
        </Section>
      )}
      {gates.length > 0 && deeds.includes('records.trace') && <SearchForm gates={gates} />}
    </div>
  );
};
