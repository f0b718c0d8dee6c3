import { Select } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import { useUnits } from '../pickers/unit.tsx';
import { topicWords } from '../words/topic.ts';
import { type Proposal, usePressTopic } from './api.ts';

type Row = { key: number; words: string; unit: string; due: string };

const search = { optionFilterProp: 'search' };

/** Taking a proposed matter on: who leads, what is aimed at until when, and who does what. */
export const Adopt = ({ proposal, close, made }: { proposal: Proposal; close: () => void; made: (id: string) => void }) => {
  const w = useWords();
  const units = useUnits();
  const press = usePressTopic(({ id }) => made(id));
  const { category, area, categoryName, areaName, weeks } = proposal;
  const [given, write] = useState({ title: `${w(areaName)} · ${w(categoryName)}`, lead: '', calls: '', by: '' });
  const [assisting, assist] = useState<string[]>([]);
  const [rows, setRows] = useState<Row[]>([{ key: 0, words: '', unit: '', due: '' }]);
  const perWeek = (weeks.slice(-4).reduce((sum, n) => sum + n, 0) / 4).toLocaleString(undefined, { maximumFractionDigits: 1 });
  const faultsOf = (path: string) => (press.error?.faults.filter((one) => one.path === path) ?? []).map(({ words }) => words).join(' ');
  const change = (key: number, more: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...more } : row)));
  const taking = units.filter(({ value }) => value === given.lead || assisting.includes(value));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (press.isPending) return;
    const { title, lead, calls, by } = given;
    const measures = rows.map(({ words, unit, due }) => ({ words, unit, due }));
    press.mutate({
      path: '',
      body: {
        category,
        area,
        title,
        lead,
        assisting,
        aim: { calls: calls.trim() === '' ? -1 : Math.trunc(Number(calls)) || 0, by },
        measures,
      },
    });
  };
  const line = (path: string, label: string, control: (attributes: object) => ReactNode, hint?: string) => {
    const id = `topic-${path.replaceAll('.', '-')}`;
    const fault = faultsOf(path);
    return (
      <div className="field" key={path}>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {control({ id, 'aria-invalid': fault !== '', 'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-fault` })}
        <p className="fault" id={`${id}-fault`} role="status">
          {fault}
        </p>
      </div>
    );
  };
  const box =
    (key: keyof typeof given, more: object = {}) =>
    (attributes: object) => (
      <input
        className="input"
        value={given[key]}
        onChange={({ target }) => write({ ...given, [key]: target.value })}
        {...more}
        {...attributes}
      />
    );
  return (
    <form noValidate className="form topic-form" aria-label={w(topicWords.adopt)} onSubmit={submit}>
      {press.error && press.error.faults.length === 0 && <ErrorState problem={press.error} />}
      {line('title', w(topicWords.name), box('title', { maxLength: 60 }), w(topicWords.nameHow))}
      <div className="topic-pair">
        {line('lead', w(topicWords.lead), (attributes) => (
          <Select
            className="picker"
            value={given.lead || null}
            options={units}
            showSearch={search}
            placeholder={w(topicWords.choose)}
            onChange={(lead: string) => write({ ...given, lead })}
            {...attributes}
          />
        ))}
        {line('assisting', w(topicWords.assisting), (attributes) => (
          <Select
            className="picker"
            mode="multiple"
            value={assisting}
            options={units.filter(({ value }) => value !== given.lead)}
            showSearch={search}
            placeholder={w(topicWords.choose)}
            onChange={(chosen: string[]) => assist(chosen)}
            {...attributes}
          />
        ))}
        {line('aim.calls', w(topicWords.aimCalls), box('calls', { inputMode: 'numeric' }), w(topicWords.aimCallsHow, { n: perWeek }))}
        {line('aim.by', w(topicWords.aimBy), box('by', { type: 'date' }))}
      </div>
      <p className="fault" role="status">
        {faultsOf('measures')}
      </p>
      {rows.map((row, n) => (
        <fieldset key={row.key} className="topic-measure">
          <legend>{w(topicWords.measure, { n: n + 1 })}</legend>
          {line(`measures.${n}.words`, w(topicWords.measureWords), (attributes) => (
            <textarea
              className="input"
              rows={2}
              maxLength={2_000}
              value={row.words}
              onChange={({ target }) => change(row.key, { words: target.value })}
              {...attributes}
            />
          ))}
          <div className="topic-pair">
            {line(`measures.${n}.unit`, w(topicWords.measureUnit), (attributes) => (
              <select className="input" value={row.unit} onChange={({ target }) => change(row.key, { unit: target.value })} {...attributes}>
                <option value="">{w(topicWords.choose)}</option>
                {taking.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            ))}
            {line(`measures.${n}.due`, w(topicWords.measureDue), (attributes) => (
              <input
                className="input"
                type="date"
                value={row.due}
                onChange={({ target }) => change(row.key, { due: target.value })}
                {...attributes}
              />
            ))}
          </div>
          {rows.length > 1 && (
            <button type="button" className="button quiet" onClick={() => setRows(rows.filter((one) => one.key !== row.key))}>
              {w(topicWords.removeMeasure, { n: n + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={press.isPending}>
          {w(topicWords.save)}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => setRows([...rows, { key: (rows.at(-1)?.key ?? 0) + 1, words: '', unit: '', due: '' }])}
        >
          {w(topicWords.addMeasure)}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {w(topicWords.cancel)}
        </button>
      </div>
    </form>
  );
};
