import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormFields } from '../../../shared/form/FormFields.tsx';
import { type FormSchema, filledIn, type Values } from '../../../shared/form/schema.ts';
import { useWords } from '../../../shared/language.tsx';
import { TroubleBox } from '../../../shared/states.tsx';
import { DeskForm } from '../../pickers/DeskForm.tsx';
import { registerWords } from '../../words/registers.ts';
import { type RegisterShape, useEnter, type Which } from '../api.ts';
import { placeForm, withoutPrefix } from '../place-form.ts';

/** Enters one more into a register, and opens it. */
export const EnterForm = ({ which, shape, leave }: Readonly<{ which: Which; shape: RegisterShape; leave: () => void }>) => {
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
