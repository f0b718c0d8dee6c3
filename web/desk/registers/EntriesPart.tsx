import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { FormFields } from '../../shared/form/FormFields.tsx';
import type { FormSchema, Values } from '../../shared/form/schema.ts';
import { filledIn } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton, TroubleBox } from '../../shared/states.tsx';
import { DeskForm } from '../pickers/DeskForm.tsx';
import { useWho } from '../shell/whoami.ts';
import { registerWords } from '../words/registers.ts';
import { type EntryRow, type RegisterShape, useEnter, useEntries, type Which } from './api.ts';
import { placeForm, withoutPrefix } from './place-form.ts';

type PartOf = Readonly<{ which: Which; shape: RegisterShape }>;

const EnterForm = ({ which, shape, leave }: PartOf & { leave: () => void }) => {
  const w = useWords();
  const go = useNavigate();
  const [values, set] = useState<Values>({});
  const enter = useEnter(which);
  const submit = () => {
    const { area, unit, ...data } = filledIn(values);
    enter.mutate(
      { area: String(area ?? '-'), ...(typeof unit === 'string' && { unit }), data },
      { onSuccess: ({ id }) => void go({ to: '/desk/entries/$id', params: { id } }) },
    );
  };
  const faults = withoutPrefix(enter.error?.faults);
  return (
    <DeskForm
      uploads="none"
      scope={{}}
      label={w(registerWords.enter)}
      className="register-enter"
      submit={submit}
      sending={enter.isPending}
      leave={leave}
      send={w(registerWords.save)}
    >
      {enter.error && <TroubleBox problem={enter.error} faults={faults} prefix="entry" />}
      <FormFields form={placeForm} values={values} change={set} faults={faults} prefix="entry" />
      <FormFields form={shape.form as FormSchema} values={values} change={set} faults={faults} prefix="entry" />
    </DeskForm>
  );
};

const Line = ({ row, shape }: { row: EntryRow; shape: RegisterShape }) => {
  const w = useWords();
  const said = row.fields.filter(({ field, text }) => text && field !== shape.key && field !== shape.name).slice(0, 3);
  return (
    <tr>
      <td>
        <Link to="/desk/entries/$id" params={{ id: row.id }}>
          <span className="register-key">{row.key}</span>
          <span className="register-title">{row.title === row.key ? '' : row.title}</span>
        </Link>
      </td>
      <td>
        <span className="flag" data-tone={row.flagged ? 'vermilion' : row.active ? 'river' : 'slate'}>
          {w(row.stageTitle)}
        </span>
        {row.flagged && (
          <span className="flag" data-tone="vermilion">
            {w(registerWords.stopped)}
          </span>
        )}
      </td>
      <td>{w(row.areaName)}</td>
      {shape.roles.length > 0 && (
        <td>
          {row.people.length === 0 ? (
            <span className="quiet">—</span>
          ) : (
            row.people.map(({ id, roleTitle, name }) => <span key={id}>{`${w(roleTitle)} ${name} `}</span>)
          )}
        </td>
      )}
      <td className="register-said">{said.map(({ label, text }) => `${w(label)} ${text ? w(text) : ''}`).join(' · ')}</td>
      {shape.milestones.length > 0 && (
        <td>
          {row.next && (
            <span data-tone={row.next.slipped ? 'vermilion' : undefined} className="register-next">
              {w(row.next.title)} {row.next.end}
              {row.next.slipped && ` · ${w(registerWords.late)}`}
            </span>
          )}
        </td>
      )}
    </tr>
  );
};

/** The entries of a register as a table, narrowed by stage and words. */
export const EntriesPart = ({ which, shape }: PartOf) => {
  const w = useWords();
  const { deeds } = useWho();
  const [typed, type] = useState('');
  const [query, ask] = useState<Record<string, string | undefined>>({});
  const [entering, show] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(which, query);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const search = (event: FormEvent) => {
    event.preventDefault();
    ask({ ...query, q: typed.trim() === '' ? undefined : typed.trim() });
  };
  const narrowed = Object.values(query).some((one) => one !== undefined);
  if (error && !data) return <ErrorState problem={error} again={() => void refetch()} />;
  return (
    <>
      <form className="register-bar" onSubmit={search}>
        <input
          className="input"
          value={typed}
          onChange={({ target }) => type(target.value)}
          placeholder={w(registerWords.search)}
          aria-label={w(registerWords.search)}
        />
        <button type="submit" className="button quiet">
          {w(registerWords.searchIt)}
        </button>
        <select
          className="input"
          aria-label={w(registerWords.stage)}
          value={query.stage ?? ''}
          onChange={({ target }) => ask({ ...query, stage: target.value || undefined })}
        >
          <option value="">{w(registerWords.all)}</option>
          {shape.stages.map(({ stage, title }) => (
            <option key={stage} value={stage}>
              {w(title)}
            </option>
          ))}
        </select>
        {deeds.includes('entries.keep') && (
          <button type="button" className="button" onClick={() => show(!entering)} aria-expanded={entering}>
            {w(registerWords.enter)}
          </button>
        )}
      </form>
      {entering && <EnterForm which={which} shape={shape} leave={() => show(false)} />}
      {!data && <Skeleton lines={8} />}
      {data && rows.length === 0 && <EmptyState words={narrowed ? registerWords.nothingFits : registerWords.empty} />}
      {rows.length > 0 && (
        <section className="register-scroll" tabIndex={0} aria-label={w(shape.title)}>
          <table className="register-table">
            <thead>
              <tr>
                <th scope="col">{w(registerWords.number)}</th>
                <th scope="col">{w(registerWords.stage)}</th>
                <th scope="col">{w(registerWords.area)}</th>
                {shape.roles.length > 0 && <th scope="col">{w(registerWords.people)}</th>}
                <th scope="col">{w(registerWords.facts)}</th>
                {shape.milestones.length > 0 && <th scope="col">{w(registerWords.next)}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.id} row={row} shape={shape} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasNextPage && (
        <button type="button" className="button quiet" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {w(registerWords.more)}
        </button>
      )}
    </>
  );
};
