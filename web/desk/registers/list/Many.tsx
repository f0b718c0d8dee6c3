import { useState } from 'react';
import type { Fault } from '../../../shared/api/problem.ts';
import { FormFields } from '../../../shared/form/FormFields.tsx';
import { faultsOf } from '../../../shared/form/faults.ts';
import { type FormSchema, filledIn, type Values } from '../../../shared/form/schema.ts';
import { useWords } from '../../../shared/language.tsx';
import { TroubleBox } from '../../../shared/states.tsx';
import type { Words } from '../../../shared/words/t.ts';
import { DeskForm } from '../../pickers/DeskForm.tsx';
import { listWords } from '../../words/register-list.ts';
import { registerWords } from '../../words/registers.ts';
import { type EntriesDoing, type RegisterShape, useMany, type Which } from '../api.ts';

type Way = 'assign' | 'tag' | 'untag' | 'move';

const choice = (label: Words, options: Readonly<Record<string, Words>>) => ({
  label,
  widget: 'choice' as const,
  enum: Object.keys(options),
  options: { ...options },
});

const formOf = (way: Way, shape: RegisterShape): FormSchema => {
  switch (way) {
    case 'assign':
      return {
        required: ['role', 'account'],
        properties: {
          role: choice(registerWords.people, Object.fromEntries(shape.roles.map(({ role, title }) => [role, title]))),
          account: { label: registerWords.name, widget: 'account', type: 'string' },
          instead: { label: listWords.instead, widget: 'switch', type: 'boolean' },
        },
      };
    case 'move':
      return {
        required: ['to'],
        properties: {
          to: choice(registerWords.stage, Object.fromEntries(shape.stages.map(({ stage, title }) => [stage, title]))),
          words: { label: registerWords.why, widget: 'text', type: 'string' },
        },
      };
    default:
      return { required: ['tag'], properties: { tag: choice(listWords.tag, shape.tags) } };
  }
};

type ManyOf = Readonly<{ which: Which; shape: RegisterShape; chosen: readonly string[]; all: () => void; leave: () => void }>;

/** Does one thing to all that are chosen: to all of them or to none, and says of each row why it cannot be done. */
export const Many = ({ which, shape, chosen, all, leave }: ManyOf) => {
  const w = useWords();
  const [way, go] = useState<Way | 'none'>('none');
  const [values, set] = useState<Values>({});
  const [done, tell] = useState(0);
  const [wrong, find] = useState<readonly Fault[]>([]);
  const many = useMany(which);
  const ways: readonly Way[] = [
    ...(shape.roles.length > 0 ? (['assign'] as const) : []),
    ...(Object.keys(shape.tags).length > 0 ? (['tag', 'untag'] as const) : []),
    'move',
  ];
  const begin = (next: Way) => {
    many.reset();
    tell(0);
    find([]);
    set({});
    go(next);
  };
  const submit = () => {
    if (way === 'none') return;
    const found = faultsOf(formOf(way, shape), values, w);
    find(found);
    if (found.length > 0) return;
    const what = { do: way, ...filledIn(values) } as EntriesDoing['what'];
    many.mutate(
      { entries: [...chosen], what },
      {
        onSuccess: ({ ids }) => {
          tell(ids.length);
          go('none');
        },
      },
    );
  };
  const faults = wrong.length > 0 ? wrong : (many.error?.faults ?? []);
  const byRow = faults.filter(({ path }) => path.startsWith('entries.'));
  return (
    <section className="many register-many" aria-label={w(listWords.picked, { n: chosen.length })}>
      <p role="status" className="many-count">
        {done > 0 ? w(listWords.done, { n: done }) : w(listWords.picked, { n: chosen.length })}
      </p>
      <div className="many-ways">
        {chosen.length > 0 &&
          ways.map((one) => (
            <button key={one} type="button" className="button quiet" aria-pressed={way === one} onClick={() => begin(one)}>
              {w(listWords.ways[one])}
            </button>
          ))}
        <button type="button" className="link" onClick={all}>
          {w(listWords.all)}
        </button>
        <button type="button" className="link" onClick={leave}>
          {w(listWords.end)}
        </button>
      </div>
      {way !== 'none' && chosen.length > 0 && (
        <DeskForm
          key={way}
          uploads="none"
          scope={{}}
          label={w(listWords.ways[way])}
          className="register-enter"
          submit={submit}
          sending={many.isPending}
          leave={() => go('none')}
          send={w(listWords.doIt, { n: chosen.length, what: w(listWords.ways[way]) })}
          hint={w(listWords.allOrNone)}
        >
          {byRow.length > 0 ? (
            <div className="trouble" role="alert">
              <h2>{w(listWords.notAll, { n: byRow.length })}</h2>
              <ul>
                {byRow.map(({ path, words }) => (
                  <li key={path}>{words}</li>
                ))}
              </ul>
            </div>
          ) : (
            <TroubleBox problem={wrong.length === 0 ? (many.error ?? undefined) : undefined} faults={faults} prefix="many" />
          )}
          <FormFields form={formOf(way, shape)} values={values} change={set} faults={faults} prefix="many" />
        </DeskForm>
      )}
    </section>
  );
};
