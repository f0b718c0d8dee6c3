import { Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { formWords } from '../../shared/words/form.ts';
import { idPath, useChange, useSheet } from './api.ts';
import { useNames } from './names.ts';
import { stateOf, today } from './today.ts';
import type { Shown } from './types.ts';
import { peopleWords, zoneWords } from './words.ts';

const prefix = 'zone-account';

/** Ends an account and its posts; whatever is open in its name goes to another handler first. */
export const EndAccount = ({ account, done, cancel }: { account: Shown['accounts']; done: () => void; cancel: () => void }) => {
  const w = useWords();
  const names = useNames();
  const { data: posts = [] } = useSheet('posts');
  const [[until, to], set] = useState<[string, string | undefined]>([today(), undefined]);
  const ending = useChange(done);
  const handlers = posts.filter((post) => post.kind === 'handler' && post.account !== account.id && stateOf(post) === 'now');
  const people = [...new Map(handlers.map((post) => [post.account, `${names.account(post.account)} · ${names.unit(post.unit)}`]))];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ending.isPending)
      ending.mutate({ method: 'POST', path: idPath('accounts', account.id, '/end'), body: { until, ...(to ? { to } : {}) } });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{w(zoneWords.endTitle, { name: account.name })}</h3>
      <p className="hint">{w(peopleWords.endAccountHow)}</p>
      <TroubleBox problem={ending.error ?? undefined} faults={ending.error?.faults ?? []} prefix={prefix} />
      <div className="field">
        <label htmlFor={`${prefix}-until`}>{w(zoneWords.lastDay)}</label>
        <input id={`${prefix}-until`} className="input" type="date" value={until} onChange={({ target }) => set([target.value, to])} />
      </div>
      <div className="field">
        <label htmlFor={`${prefix}-to`}>{w(peopleWords.to)}</label>
        <Select
          id={`${prefix}-to`}
          className="picker"
          allowClear
          value={to ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={w(formWords.choose)}
          aria-label={w(peopleWords.to)}
          options={people.map(([value, label]) => ({ value, label }))}
          onChange={(who?: string) => set([until, who])}
        />
      </div>
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={ending.isPending}>
          {w(peopleWords.endAccount)}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {w(zoneWords.cancel)}
        </button>
      </div>
    </form>
  );
};
