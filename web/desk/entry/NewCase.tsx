import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Fault, Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { faultsOf } from '../../shared/form/faults.ts';
import { filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { ErrorState, Skeleton, TroubleBox } from '../../shared/states.tsx';
import { kept, useProgramme, useProgrammes } from '../api/queries.ts';
import type { Opened } from '../api/types.ts';
import { useDraft } from '../api/writes.ts';
import { useCall } from '../calls/useCalls.ts';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { mergeChange } from '../pickers/merge.ts';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { entryWords } from '../words/pages.ts';
import { EntryFields } from './EntryFields.tsx';
import { type Entry, forgetEntry, keepEntry, ofCall, recallEntry } from './entry.ts';
import { From, sourceOf } from './From.tsx';

const prefix = 'entry';

/** On-behalf entry for calls and visits: words first, then place and caller; the case opens when it is saved. */
export const NewCase = () => {
  const w = useWords();
  const { account } = useWho();
  const go = useNavigate();
  const client = useQueryClient();
  const draft = useDraft();
  const { call } = useSearch({ from: '/inside/desk/new' });
  const { data: ringing } = useCall(call);
  const { data: programmes, error, refetch } = useProgrammes();
  const [entry, setEntry] = useState<Entry>(() => recallEntry(account.id));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const programme = programmes?.find(({ id }) => id === entry.programme)?.id ?? programmes?.[0]?.id;
  const { data: whole } = useProgramme(programme);
  const source = sourceOf(whole?.sources ?? {}, entry.source);
  useTitle(w(entryWords.title));
  const ready = whole !== undefined;
  useEffect(() => {
    if (ready) document.getElementById(`${prefix}-words`)?.focus();
  }, [ready]);

  const saving = useMutation<Opened, Problem, Values>({
    mutationFn: (values) =>
      send('POST', `/api/v1/programmes/${programme}/cases`, {
        body: { ...filledIn(values), source },
        key: draft.key,
        uploads: draft.uploads,
      }),
    onSuccess: async ({ id }) => {
      forgetEntry(account.id);
      if (call) await send('POST', `/api/v1/calls/${call}/case`, { body: { case: id }, key: newKey() }).catch(() => undefined);
      void client.invalidateQueries({ queryKey: kept.cases });
      void client.invalidateQueries({ queryKey: kept.views });
      await go({ to: '/desk/cases/$id', params: { id } });
    },
    onError: (problem) => {
      setFaults(problem.faults);
      if (problem.kind === 'refused') draft.fresh();
    },
  });

  const phone = ringing?.phone;
  useEffect(() => {
    if (phone) setEntry((latest) => ofCall(latest, phone));
  }, [phone]);
  useEffect(() => {
    if (!saving.isSuccess) keepEntry(account.id, entry);
  }, [account.id, entry, saving.isSuccess]);
  const change = (part: Partial<Entry>) => setEntry((latest) => ({ ...latest, ...part }));
  const fillIn = (next: Values) => setEntry((latest) => ({ ...latest, values: mergeChange(entry.values, next, latest.values) }));
  const submit = () => {
    const wrong = whole ? faultsOf(whole.openForm, entry.values, w) : [];
    setFaults(wrong);
    if (wrong.length === 0) saving.mutate(entry.values);
  };

  if (error)
    return (
      <div className="page">
        <ErrorState problem={error} again={() => void refetch()} />
      </div>
    );
  return (
    <div className="page entry">
      <h1>{w(entryWords.title)}</h1>
      <p className="hint">
        {w(entryWords.how)} <strong>{w(entryWords.danger)}</strong>
      </p>
      {!whole || !programmes ? (
        <Skeleton lines={8} />
      ) : (
        <DeskForm
          label={w(entryWords.title)}
          className="form"
          endClass="sticky-end"
          submit={submit}
          sending={saving.isPending}
          send={w(entryWords.save)}
          hint={`${w(entryWords.keyHint)} · ${w(entryWords.kept)}`}
          uploads={draft.uploads}
          scope={{ programme: whole.id }}
        >
          <TroubleBox problem={saving.error ?? undefined} faults={faults} prefix={prefix} />
          <From programmes={programmes} whole={whole} source={source} change={change} prefix={prefix} />
          <EntryFields form={whole.openForm} values={entry.values} change={fillIn} faults={faults} prefix={prefix} />
        </DeskForm>
      )}
    </div>
  );
};
