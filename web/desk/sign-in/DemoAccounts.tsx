import { useWords } from '../../shared/language.tsx';
import type { DemoAccount } from '../api/types.ts';
import { signInWords } from '../words/sign-in.ts';

/** Accounts of a demonstration zone by role; one press fills the form. */
export const DemoAccounts = ({
  accounts,
  choose,
  chosen,
}: {
  accounts: readonly DemoAccount[];
  choose: (account: DemoAccount) => void;
  chosen: string;
}) => {
  const w = useWords();
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{w(signInWords.demo)}</h2>
      <p className="hint">{w(signInWords.demoHow)}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" aria-pressed={chosen === account.username} onClick={() => choose(account)}>
              <strong>{w(account.post)}</strong>
              <span>
                {account.name} · {w(account.unit)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
