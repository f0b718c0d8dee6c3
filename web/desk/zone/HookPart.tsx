import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { Section } from '../case/Section.tsx';
import { hookWords } from './hook-words.ts';
import type { Shown } from './types.ts';
import { peopleWords } from './words.ts';

/** The secret of a webhook, shown once, and a try-out. */
export const HookPart = ({ hook }: { hook: Shown['webhooks'] }) => {
  const w = useWords();
  const [asked, ask] = useState(false);
  const at = `/api/v1/webhooks/${encodeURIComponent(hook.id)}`;
  const secret = useMutation<{ secret: string }, Problem>({
    mutationFn: () => send('POST', `${at}/secret`, { body: {}, key: newKey() }),
    onSuccess: () => ask(false),
  });
  const ping = useMutation<{ id: string }, Problem>({ mutationFn: () => send('POST', `${at}/ping`, { body: {}, key: newKey() }) });
  const trouble = secret.error ?? ping.error;
  return (
    <Section title={w(hookWords.secret)}>
      <p className="hint">{w(hookWords.secretHow)}</p>
      {trouble && <ErrorState problem={trouble} />}
      {secret.data && (
        <div className="notice" role="status">
          <p>{w(hookWords.secretIs)}</p>
          <p className="zone-password">
            <code className="hook-secret">{secret.data.secret}</code>{' '}
            <button type="button" className="button quiet" onClick={() => void navigator.clipboard.writeText(secret.data.secret)}>
              {w(peopleWords.copy)}
            </button>
          </p>
        </div>
      )}
      {asked && <p>{w(hookWords.secretSure)}</p>}
      <div className="zone-ways">
        <button
          type="button"
          className="button quiet"
          aria-disabled={secret.isPending}
          onClick={() => (asked ? secret.mutate() : ask(true))}
        >
          {w(asked ? hookWords.secretYes : hookWords.secretNew)}
        </button>
        <button type="button" className="button quiet" aria-disabled={ping.isPending} onClick={() => ping.mutate()}>
          {w(hookWords.ping)}
        </button>
      </div>
      {ping.data && <p role="status">{w(hookWords.pinged)}</p>}
    </Section>
  );
};
