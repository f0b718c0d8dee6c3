import { useState } from 'react';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { WordsField } from '../../shared/form/widgets/lines.tsx';
import type { Words } from '../../shared/words/t.ts';

type Option = { key: string; name: Words };

const lineOf = ({ key, name }: Option): string => `${key}=${name.zh}/${name.en}`;

const optionOf = (line: string): Option => {
  const [key = '', ...rest] = line.split('=');
  const [zh = '', ...more] = rest.join('=').split('/');
  return { key: key.trim(), name: { zh: zh.trim(), en: more.join('/').trim() } };
};

/** The options of a list, one a line; what is half written stays as it is, and the server says what is missing. */
export const OptionsField = (props: FieldProps) => {
  const given = Array.isArray(props.value) ? (props.value as Option[]) : [];
  const [text, setText] = useState(() => given.map(lineOf).join('\n'));
  const change = (next: unknown) => {
    const lines = typeof next === 'string' ? next : '';
    setText(lines);
    const options = lines.split('\n').filter((line) => line.trim() !== '');
    props.change(options.length === 0 ? undefined : options.map(optionOf));
  };
  return <WordsField {...props} value={text} change={change} />;
};
