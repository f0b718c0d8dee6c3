import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { claimWords } from '../words/firms.ts';

type FirmClaims = components['schemas']['FirmClaims'];
type Claim = FirmClaims['items'][number];

const asked = ['firm-claims'] as const;

const useDecide = () => {
  const client = useQueryClient();
  return useMutation<FirmClaims, Problem, Claim & { decision: 'confirm' | 'refuse' }>({
    mutationFn: ({ code, resident, decision }) => send('POST', `/api/v1/firm-claims/${code}/${resident}/${decision}`),
    onSuccess: (left) => client.setQueryData(asked, left),
    onError: () => void client.invalidateQueries({ queryKey: asked }),
  });
};

const One = ({ claim, decide }: { claim: Claim; decide: ReturnType<typeof useDecide> }) => {
  const w = useWords();
  const { title, code, area, name, phone, at } = claim;
  return (
    <li className="message">
      <p className="message-to">
        <strong>{title}</strong>
        <span>{w(area)}</span>
        <span className="claim-code">{code}</span>
        <When at={at} />
      </p>
      <p className="message-words">{w(claimWords.says, { name, phone })}</p>
      <p className="message-ways">
        <button
          type="button"
          className="button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ ...claim, decision: 'confirm' })}
        >
          {w(claimWords.confirm)}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ ...claim, decision: 'refuse' })}
        >
          {w(claimWords.refuse)}
        </button>
      </p>
    </li>
  );
};

/** People who say that they speak for a firm: the first of each firm is confirmed here, the others they invite themselves. */
export const Claims = () => {
  const w = useWords();
  const { deeds } = useWho();
  const claims = useQuery<FirmClaims, Problem>({
    queryKey: asked,
    queryFn: ({ signal }) => send('GET', '/api/v1/firm-claims', { signal }),
    enabled: deeds.includes('firms'),
  });
  const decide = useDecide();
  useTitle(w(claimWords.title));
  if (!deeds.includes('firms')) return <NoRight />;
  return (
    <div className="page">
      <h1>{w(claimWords.title)}</h1>
      <p className="notice">{w(claimWords.about)}</p>
      {decide.error && <ErrorState problem={decide.error} />}
      {claims.isPending && <Skeleton lines={5} />}
      {claims.error && <ErrorState problem={claims.error} again={() => void claims.refetch()} />}
      {claims.data?.items.length === 0 && <EmptyState words={claimWords.none} />}
      <ol className="plain messages">
        {claims.data?.items.map((claim) => (
          <One key={`${claim.code} ${claim.resident}`} claim={claim} decide={decide} />
        ))}
      </ol>
    </div>
  );
};
