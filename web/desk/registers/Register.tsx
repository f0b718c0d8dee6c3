import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton } from '../../shared/states.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { registerWords } from '../words/registers.ts';
import { type RegisterShape, useShape } from './api.ts';
import { CoveragePart } from './coverage/CoveragePart.tsx';
import { EntriesPart } from './EntriesPart.tsx';
import { FilesPart } from './FilesPart.tsx';
import { MatchPart } from './match/MatchPart.tsx';
import { type Part, parts } from './parts.ts';
import { RoadPart } from './RoadPart.tsx';
import { SumsPart } from './SumsPart.tsx';

const has: Record<Part, (shape: RegisterShape, deeds: readonly string[]) => boolean> = {
  list: () => true,
  coverage: ({ coverage }) => Object.keys(coverage).length > 0,
  sums: ({ summed }) => summed,
  road: ({ milestones }) => milestones.length > 0,
  match: ({ matched }, deeds) => matched && deeds.includes('entries.match'),
  files: () => true,
};

const drawn = { list: EntriesPart, coverage: CoveragePart, sums: SumsPart, road: RoadPart, match: MatchPart, files: FilesPart };

/** One register: its entries, how far it covers, its money, its road map, and its files. */
export const RegisterPage = () => {
  const w = useWords();
  const { deeds } = useWho();
  const which = useParams({ from: '/inside/desk/registers/$programme/$register' });
  const { part = 'list' }: { part?: Part } = useSearch({ from: '/inside/desk/registers/$programme/$register' });
  const go = useNavigate();
  const { data: shape, error, refetch } = useShape(which);
  useTitle(shape ? w(shape.title) : w(registerWords.title));
  if (!deeds.includes('entries.see')) return <NoRight />;
  if (error && !shape) return <ErrorState problem={error} again={() => void refetch()} />;
  if (!shape)
    return (
      <div className="page registers">
        <Skeleton lines={10} />
      </div>
    );
  const Drawn = drawn[has[part](shape, deeds) ? part : 'list'];
  return (
    <div className="page registers">
      <p className="register-back">
        <Link to="/desk/registers">{w(registerWords.title)}</Link> · {w(shape.programmeTitle)}
      </p>
      <h1>{w(shape.title)}</h1>
      <p className="hint">{w(shape.about)}</p>
      <nav className="register-parts" aria-label={w(shape.title)}>
        {parts
          .filter((one) => has[one](shape, deeds))
          .map((one) => (
            <button
              key={one}
              type="button"
              aria-current={drawn[one] === Drawn ? 'page' : undefined}
              onClick={() =>
                void go({ to: '/desk/registers/$programme/$register', params: which, search: one === 'list' ? {} : { part: one } })
              }
            >
              {w(registerWords[one])}
            </button>
          ))}
      </nav>
      <Drawn which={which} shape={shape} />
    </div>
  );
};
