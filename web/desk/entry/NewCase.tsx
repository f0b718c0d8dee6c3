import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Fault, Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { faultsOf } from '../../shared/form/faults.ts';
import { Widgets } from '../../shared/form/registry.tsx';
import { filledIn, type Values } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { UploadsProvider } from '../../shared/photos/uploads.tsx';
import { ErrorState, Skeleton, TroubleBox } from '../../shared/states.tsx';
import { kept, useProgramme, useProgrammes } from '../api/queries.ts';
import type { Opened } from '../api/types.ts';
import { useDraft } from '../api/writes.ts';
import { pickers } from '../pickers/index.ts';
import { PickerScope } from '../pickers/scope.ts';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { entryWords } from '../words/pages.ts';
import { EntryFields } from './EntryFields.tsx';
import { type Entry, forgetEntry, keepEntry, recallEntry } from './entry.ts';

const prefix = 'entry';

/** On-behalf entry for calls and visits: words first, then place and caller; the case opens when it is saved. */
export const NewCase = () => {
  const w = useWords();
  const { account } = useWho();
  const go = useNavigate();
  const client = useQueryClient();
  const draft = useDraft();
  const form = useRef<HTMLFormElement>(null);
  const { data: programmes, error, refetch } = useProgrammes();
  const [entry, setEntry] = useState<Entry>(() => recallEntry(account.id));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const programme = programmes?.find(({ id }) => id === entry.programme)?.id ?? programmes?.[0]?.id;
  const { data: whole } = useProgramme(programme);
  const sources = Object.entries(whole?.sources ?? {});
  const source = sources.find(([id]) => id === entry.source)?.[0] ?? sources.find(([id]) => id === 'hotline')?.[0] ?? sources[0]?.[0];
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
      void client.invalidateQueries({ queryKey: kept.cases });
      void client.invalidateQueries({ queryKey: kept.views });
      await go({ to: '/desk/cases/$id', params: { id } });
    },
    onError: (problem) => {
      setFaults(problem.faults);
      if (problem.kind === 'refused') draft.fresh();
    },
  });

  const change = (part: Partial<Entry>) => {
    const next = { ...entry, ...part };
    setEntry(next);
    keepEntry(account.id, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole || saving.isPending) return;
    const wrong = faultsOf(whole.openForm, entry.values, w);
    setFaults(wrong);
    if (wrong.length === 0) saving.mutate(entry.values);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
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
        <Widgets value={pickers}>
          <UploadsProvider token={draft.uploads}>
            <PickerScope value={{ programme: whole.id }}>
              <form ref={form} className="form" onSubmit={submit} onKeyDown={press} noValidate aria-label={w(entryWords.title)}>
                <TroubleBox problem={saving.error ?? undefined} faults={faults} prefix={prefix} />
                <div className="entry-from">
                  <div className="field">
                    <span className="label">{w(entryWords.programme)}</span>
                    <Segmented
                      name="programme"
                      aria-label={w(entryWords.programme)}
                      value={whole.id}
                      options={programmes.map(({ id, title }) => ({ value: id, label: w(title) }))}
                      onChange={(id) => change({ programme: id })}
                    />
                  </div>
                  <div className="field">
                    <label htmlFor={`${prefix}-source`}>{w(entryWords.source)}</label>
                    <Select
                      id={`${prefix}-source`}
                      className="entry-source"
                      value={source ?? null}
                      options={sources.map(([id, { title }]) => ({ value: id, label: w(title) }))}
                      showSearch={{ optionFilterProp: 'label' }}
                      onChange={(id: string) => change({ source: id })}
                    />
                  </div>
                </div>
                <EntryFields
                  form={whole.openForm}
                  values={entry.values}
                  change={(values) => change({ values })}
                  faults={faults}
                  prefix={prefix}
                />
                <div className="form-end sticky-end">
                  <button type="submit" className="button" aria-disabled={saving.isPending}>
                    {w(saving.isPending ? entryWords.saving : entryWords.save)}
                  </button>
                  <span className="hint">
                    {w(entryWords.keyHint)} · {w(entryWords.kept)}
                  </span>
                </div>
              </form>
            </PickerScope>
          </UploadsProvider>
        </Widgets>
      )}
    </div>
  );
};
