import { useQuery } from '@tanstack/react-query';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { outboxWords } from '../words/pages.ts';

type Codes = components['schemas']['CodesShown'];

/** One-time codes that wait to be used: in a demo nothing is sent, so whoever tries the portal finds theirs here. */
export const Codes = () => {
  const w = useWords();
  const { data } = useQuery({
    queryKey: ['codes'],
    queryFn: ({ signal }) => send<Codes>('GET', '/api/v1/outbox/codes', { signal }),
    refetchInterval: 5_000,
  });
  if (!data?.shown || data.items.length === 0) return undefined;
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{w(outboxWords.codes)}</h2>
      <ol className="plain messages">
        {data.items.map(({ id, to, code, at }) => (
          <li key={id} className="message">
            <p className="message-to">
              <strong>{to}</strong>
              <span>{w(outboxWords.byMessage)}</span>
              <When at={at} />
            </p>
            <p className="message-words">{w(outboxWords.code, { code })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
