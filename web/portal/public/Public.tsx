import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { publicWords } from '../../shared/words/portal-public.ts';
import type { Words } from '../../shared/words/t.ts';
import { Go } from '../router.tsx';
import { Page } from '../shell/Page.tsx';
import { useLoad } from '../useLoad.ts';
import { type PublicItem, type PublicList, readPublic, readPublicItem } from './ask.ts';

type Choice = Readonly<{ code: string; name: Words }>;

/** What there is to choose from, as the list has shown it so far. */
const choicesIn = (items: readonly PublicItem[], code: 'areaCode' | 'categoryCode', name: 'area' | 'category'): Choice[] => [
  ...new Map(items.map((one) => [one[code], { code: one[code], name: one[name] }])).values(),
];

const Choose = ({
  id,
  label,
  choices,
  value,
  pick,
}: {
  id: string;
  label: Words;
  choices: readonly Choice[];
  value: string;
  pick: (code: string) => void;
}) => {
  const w = useWords();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {w(label)}
      </label>
      <select id={id} className="input" value={value} onChange={({ target }) => pick(target.value)}>
        <option value="">{w(publicWords.all)}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {w(name)}
          </option>
        ))}
      </select>
    </div>
  );
};

const Facts = ({ item: { area, state, met, published } }: { item: PublicItem }) => {
  const w = useWords();
  return (
    <p className="public-facts">
      <span>{w(area)}</span>
      <span>{w(state)}</span>
      {met > 0 && <span>{w(publicWords.met, { n: met })}</span>}
      <When at={published} />
    </p>
  );
};

const queryOf = (area: string, category: string, after = ''): string => {
  const pairs = Object.entries({ area, category, after }).filter(([, value]) => value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
};

const More = ({ query, next }: { query: (after: string) => string; next: string }) => {
  const w = useWords();
  const [shown, show] = useState(false);
  if (shown) return <Listed query={query} after={next} />;
  return (
    <button type="button" className="button quiet" onClick={() => show(true)}>
      {w(publicWords.more)}
    </button>
  );
};

const Rows = ({ items }: Pick<PublicList, 'items'>) => {
  const w = useWords();
  return (
    <ul className="doors">
      {items.map((item) => (
        <li key={item.id} className="public-row">
          <Go to={`/public/${item.id}`}>
            <strong>{w(item.category)}</strong>
            <span>{item.summary}</span>
          </Go>
          <Facts item={item} />
        </li>
      ))}
    </ul>
  );
};

const Listed = ({ query, after }: { query: (after: string) => string; after: string }) => {
  const { value, problem, again } = useLoad(readPublic, query(after));
  if (value === 'loading') return problem ? <ErrorState problem={problem} again={again} /> : <Skeleton lines={4} />;
  return (
    <>
      <Rows items={value.items} />
      {value.next !== null && <More key={value.next} query={query} next={value.next} />}
    </>
  );
};

/** What the desk has published, to be narrowed by place and sort. */
const PublicPage = () => {
  const w = useWords();
  const [area, pickArea] = useState('');
  const [category, pickCategory] = useState('');
  const { value, problem, again } = useLoad(readPublic, '');
  const query = (after: string) => queryOf(area, category, after);
  return (
    <Page title={w(publicWords.title)}>
      <p className="lead">{w(publicWords.lead)}</p>
      {value === 'loading' ? (
        problem ? (
          <ErrorState problem={problem} again={again} />
        ) : (
          <Skeleton lines={6} />
        )
      ) : value.items.length === 0 ? (
        <EmptyState words={publicWords.none} />
      ) : (
        <>
          <div className="public-filters">
            <Choose
              id="public-area"
              label={publicWords.filterArea}
              choices={choicesIn(value.items, 'areaCode', 'area')}
              value={area}
              pick={pickArea}
            />
            <Choose
              id="public-category"
              label={publicWords.filterCategory}
              choices={choicesIn(value.items, 'categoryCode', 'category')}
              value={category}
              pick={pickCategory}
            />
          </div>
          <Listed key={query('')} query={query} after="" />
        </>
      )}
    </Page>
  );
};

/** One published page at its permanent address. */
const PublicOne = ({ id }: { id: string }) => {
  const w = useWords();
  const { value, problem, again } = useLoad(readPublicItem, id);
  if (value === 'loading')
    return (
      <Page title={w(problem?.kind === 'refused' ? publicWords.gone : publicWords.title)} step={problem ? 'gone' : 'wait'}>
        {problem?.kind === 'refused' && <p>{w(publicWords.goneHint)}</p>}
        {problem && problem.kind !== 'refused' && <ErrorState problem={problem} again={again} />}
        {!problem && <Skeleton lines={4} />}
        <p>
          <Go to="/public">{w(publicWords.toList)}</Go>
        </p>
      </Page>
    );
  return (
    <Page title={w(value.category)} step="one">
      <Facts item={value} />
      <p>{value.summary}</p>
      <section className="do-now" aria-labelledby="public-reply">
        <h2 id="public-reply">{w(publicWords.reply)}</h2>
        <p className="said-words">{value.reply}</p>
      </section>
      <p>
        <Go to="/public">{w(publicWords.toList)}</Go>
      </p>
    </Page>
  );
};

const Public = ({ id }: { id?: string }) => (id === undefined ? <PublicPage /> : <PublicOne id={id} />);

export default Public;
