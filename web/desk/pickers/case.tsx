import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { send } from '../../shared/api/send.ts';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { textOf } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { kept } from '../api/queries.ts';
import type { CasePage } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { queueWords } from '../words/queue.ts';
import { useScope } from './scope.ts';
import { shared } from './unit.tsx';

/** Another case by number or words; before anything is typed, open ones of the same area. */
const OtherCase = (props: FieldProps) => {
  const w = useWords();
  const { shown } = useScope();
  const [typed, type] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: [...kept.cases, 'picker', q, shown?.area],
    queryFn: ({ signal }) =>
      send<CasePage>('GET', '/api/v1/cases', { query: { view: 'all', limit: 20, ...(q ? { q } : { area: shown?.area }) }, signal }),
  });
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== shown?.id)
    .map(({ id, number, excerpt }) => ({ value: id, label: `${number}  ${excerpt.slice(0, 40)}` }));
  return (
    <Select
      {...shared(props)}
      value={textOf(props.value) || null}
      options={options}
      loading={isFetching}
      placeholder={w(queueWords.search)}
      showSearch={{ filterOption: false, onSearch: type }}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};

/** One of this case's own callers. */
const OwnCaller = (props: FieldProps) => {
  const w = useWords();
  const { shown } = useScope();
  const options = (shown?.callers ?? []).map(({ id, name, phone, main }) => ({
    value: id,
    label: [name ?? w(caseWords.anonymous), phone, main && w(caseWords.main)].filter(Boolean).join(' · '),
  }));
  return (
    <Select
      {...shared(props)}
      value={textOf(props.value) || null}
      options={options}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};

/** A case, or the caller a call-back was made to. */
export const CasePicker = (props: FieldProps) => (props.name === 'caller' ? <OwnCaller {...props} /> : <OtherCase {...props} />);
