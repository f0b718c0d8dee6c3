import { type FormEvent, useState } from 'react';
import { usualReply } from '../../../core/above/fields.ts';
import type { Fault } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import { isFilled } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { TroubleBox } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { formWords } from '../../shared/words/form.ts';
import { idPath, useChange, useSheet } from './api.ts';
import { at, type Draft, withAt } from './paths.ts';
import { type FieldSpec, labelOf, specs, type Way } from './specs.ts';
import { today } from './today.ts';
import { keyOf, type ShownRow, type ZoneSheet } from './types.ts';
import { groups, ways } from './ways.tsx';
import { zoneWords } from './words.ts';

const prefix = 'zone-row';
const flat = (path: string) => path.replaceAll('.', '-');

type FieldOf = {
  sheet: ZoneSheet;
  spec: FieldSpec;
  draft: Draft;
  change: (draft: Draft) => void;
  faults: readonly Fault[];
  isNew: boolean;
};

const RowField = ({ sheet, spec, draft, change, faults, isNew }: FieldOf) => {
  const w = useWords();
  const { key, way, needed = false, options, none, hint, fixed } = spec;
  const Draw = ways[way];
  const id = `${prefix}-${flat(key)}`;
  const [label, value] = [w(labelOf(sheet, key)), at(draft, key)];
  const own = faults.filter(({ path }) => path === key || path.startsWith(`${key}.`));
  const describedBy = [hint && `${id}-hint`, own.length > 0 && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const isFixed = fixed && !isNew;
  const inside = (
    <>
      {hint && !isFixed && (
        <p className="hint" id={`${id}-hint`}>
          {w(hint)}
        </p>
      )}
      {isFixed && way === 'text' ? (
        <input id={id} className="input" value={String(value ?? '')} readOnly aria-describedby={describedBy} />
      ) : (
        <Draw
          {...{ id, name: key, needed, describedBy, label }}
          field={options ? { options } : {}}
          wrong={own.length > 0}
          value={none !== undefined && value === none ? undefined : value}
          change={(next) => change(withAt(draft, key, isFilled(next) ? next : none))}
        />
      )}
      {own.length > 0 && (
        <p className="fault" id={`${id}-fault`}>
          {own.map(({ words }) => words).join(' ')}
        </p>
      )}
    </>
  );
  const optional = !needed && <span className="optional">{w(commonWords.optional)}</span>;
  return groups.has(way) ? (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend>
        {label}
        {optional}
      </legend>
      {inside}
    </fieldset>
  ) : (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional}
      </label>
      {inside}
    </div>
  );
};

const empty: Partial<Record<ZoneSheet, Draft>> = {
  areas: { aliases: [], basis: 'drawn', parent: 'none' },
  units: { aliases: [], parent: 'none' },
  categories: { parent: 'none', urgency: 'normal' },
  duties: { assisting: [] },
  webhooks: { events: [], programmes: [], areas: [] },
  limits: { category: 'any' },
  articles: { category: 'any' },
  sourceForms: { columns: {}, dates: 'ymd', reply: usualReply },
  officeHours: {
    sessions: [
      ['08:00', '12:00'],
      ['14:00', '18:00'],
    ],
  },
};

const beginning = (sheet: ZoneSheet, given: Draft): Draft => {
  const { ownKey } = specs[sheet];
  const dated = sheet === 'accounts' ? {} : { from: today() };
  return { ...empty[sheet], ...dated, ...(ownKey ? { id: `${ownKey}-${newKey().slice(0, 12)}` } : {}), ...given };
};

const lists: Partial<Record<ZoneSheet, string | readonly string[]>> = {
  areas: 'aliases',
  units: 'aliases',
  duties: 'assisting',
  officeHours: 'sessions',
  webhooks: ['events', 'programmes', 'areas'],
};

const typed: ReadonlySet<Way> = new Set(['text', 'long', 'date', 'list', 'limit']);

/** The row as the API takes it: without what only lists show, lists there even when empty. */
const bodyOf = (sheet: ZoneSheet, draft: Draft): Draft => {
  const { drawn: _, signIn: __, ...row } = draft;
  const empties = [lists[sheet] ?? []].flat().filter((list) => !(list in row));
  const full: Draft = { ...row, ...Object.fromEntries(empties.map((list) => [list, []])) };
  return sheet === 'accounts' && !isFilled(full['phone']) ? { ...full, phone: 'none' } : full;
};

type Props = { sheet: ZoneSheet; row: ShownRow | 'new'; given?: Draft; done: (row: ShownRow) => void; cancel: () => void };

/** Makes or changes one row. Empty fields are told at once, everything else by the server, all of it together. */
export const RowForm = ({ sheet, row, given = {}, done, cancel }: Props) => {
  const w = useWords();
  const isNew = row === 'new';
  const fields = specs[sheet].fields.filter(({ unseen }) => !unseen);
  const [draft, change] = useState<Draft>(() => (isNew ? beginning(sheet, given) : { ...row }));
  const [missing, setMissing] = useState<readonly Fault[]>([]);
  const { data: others = [] } = useSheet(sheet);
  const saving = useChange<ShownRow>(done);
  const told = (missing.length > 0 ? missing : (saving.error?.faults ?? [])).map(({ path, words }) => ({ path, words }));
  const links = told.map(({ path, words }) => ({
    path: flat(fields.find(({ key }) => path === key || path.startsWith(`${key}.`))?.key ?? path),
    words,
  }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving.isPending) return;
    const empties = fields
      .filter(({ key, needed, way }) => needed && way !== 'sessions' && !isFilled(at(draft, key)))
      .map(({ key, way }) => ({
        path: key,
        words: w(typed.has(way) ? formWords.needed : formWords.neededChoice, { label: w(labelOf(sheet, key)) }),
      }));
    const body = bodyOf(sheet, draft);
    const id = String(body['id'] ?? body['code'] ?? '');
    const keyField = fields.find(({ key }) => key === 'id' || key === 'code')?.key ?? 'id';
    const taken = isNew && others.some((one) => keyOf(one) === id) ? [{ path: keyField, words: w(zoneWords.taken, { id }) }] : [];
    setMissing([...empties, ...taken]);
    if (empties.length + taken.length === 0) saving.mutate({ method: 'PUT', path: idPath(sheet, id), body });
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleBox problem={missing.length > 0 ? undefined : (saving.error ?? undefined)} faults={links} prefix={prefix} />
      {fields.map((spec) => (
        <RowField key={spec.key} {...{ sheet, spec, draft, change, isNew }} faults={told} />
      ))}
      <div className="form-end sticky-end">
        <button type="submit" className="button" aria-disabled={saving.isPending}>
          {w(saving.isPending ? zoneWords.saving : zoneWords.save)}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {w(zoneWords.cancel)}
        </button>
      </div>
    </form>
  );
};
