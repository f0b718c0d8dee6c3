import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { Section } from '../case/Section.tsx';
import { AccountPart } from './AccountPart.tsx';
import { AreaSketch } from './AreaSketch.tsx';
import { useSheet } from './api.ts';
import { EndForm } from './EndForm.tsx';
import { History } from './History.tsx';
import { HookPart } from './HookPart.tsx';
import { useNames } from './names.ts';
import { PostPart } from './PostPart.tsx';
import type { Draft } from './paths.ts';
import { RenameForm } from './RenameForm.tsx';
import { RowForm } from './RowForm.tsx';
import { shownValue } from './shown.ts';
import { labelOf, specs } from './specs.ts';
import { stateOf } from './today.ts';
import { keyOf, type Shown, type ShownRow, type ZoneSheet } from './types.ts';
import { zoneWords } from './words.ts';

type Props = { sheet: ZoneSheet; row: ShownRow; keeps: boolean; show: (key: string) => void; addBelow: (given: Draft) => void };

const Facts = ({ sheet, row }: { sheet: ZoneSheet; row: ShownRow }) => {
  const w = useWords();
  const names = useNames();
  const facts = specs[sheet].fields
    .map((spec) => ({ key: spec.key, text: shownValue(row, spec, names, w) }))
    .filter(({ text }) => text !== '');
  const former = 'formerly' in row ? (row.formerly ?? []) : [];
  return (
    <dl className="zone-facts">
      {facts.map(({ key, text }) => (
        <div key={key}>
          <dt>{w(labelOf(sheet, key))}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {former.length > 0 && (
        <div>
          <dt>{w(labelOf(sheet, 'formerly'))}</dt>
          <dd>{former.map(({ name, until }) => `${w(name)}（${w(zoneWords.endsOn, { date: until })}）`).join('；')}</dd>
        </div>
      )}
    </dl>
  );
};

/** What stands directly below a row of a tree, each of which opens. */
const Below = ({ sheet, row, show }: Pick<Props, 'sheet' | 'row' | 'show'>) => {
  const w = useWords();
  const { data = [] } = useSheet(sheet);
  const below = data.filter((one) => 'parent' in one && one.parent === keyOf(row) && stateOf(one) !== 'past') as Shown['areas'][];
  if (below.length === 0) return undefined;
  return (
    <Section title={`${w(zoneWords.belowIt)} ${below.length}`}>
      <ul className="plain zone-names">
        {below.map((one) => (
          <li key={keyOf(one)}>
            <button type="button" className="link" onClick={() => show(keyOf(one))}>
              {w(one.name)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** One row: how it stands, what may be done to it, and what happened to it. */
export const RowPart = ({ sheet, row, keeps, show, addBelow }: Props) => {
  const w = useWords();
  const [doing, set] = useState<'edit' | 'end' | 'rename' | 'nothing'>('nothing');
  const stop = () => set('nothing');
  const { tree, people } = specs[sheet];
  const id = keyOf(row);
  const isPast = stateOf(row) === 'past';
  const canEnd = keeps && !isPast && !people && ('from' in row || sheet === 'dutyRoster');
  const canRename = keeps && !isPast && (sheet === 'areas' || sheet === 'units');

  if (doing === 'edit') return <RowForm sheet={sheet} row={row} done={stop} cancel={stop} />;
  if (doing === 'end') return <EndForm sheet={sheet} row={row} done={stop} cancel={stop} />;
  if (doing === 'rename') return <RenameForm sheet={sheet as 'areas'} row={row as Shown['areas']} done={stop} cancel={stop} />;
  return (
    <div className="zone-row">
      <Facts sheet={sheet} row={row} />
      {keeps && !isPast && (
        <div className="zone-ways">
          <button type="button" className={people ? 'button quiet' : 'button'} onClick={() => set('edit')}>
            {w(zoneWords.edit)}
          </button>
          {canRename && (
            <button type="button" className="button quiet" onClick={() => set('rename')}>
              {w(zoneWords.rename)}
            </button>
          )}
          {tree && (
            <button type="button" className="button quiet" onClick={() => addBelow({ parent: id })}>
              {w(zoneWords.addBelow)}
            </button>
          )}
          {canEnd && (
            <button type="button" className="button quiet" onClick={() => set('end')}>
              {w(zoneWords.end)}
            </button>
          )}
        </div>
      )}
      {sheet === 'accounts' && <AccountPart account={row as Shown['accounts']} keeps={keeps} />}
      {sheet === 'posts' && <PostPart post={row as Shown['posts']} keeps={keeps} />}
      {sheet === 'webhooks' && keeps && !isPast && <HookPart hook={row as Shown['webhooks']} />}
      {sheet === 'areas' && (
        <Section title={w(zoneWords.mapOf)}>
          <AreaSketch area={row as Shown['areas']} />
        </Section>
      )}
      {tree && <Below sheet={sheet} row={row} show={show} />}
      <History sheet={sheet} id={id} />
    </div>
  );
};
