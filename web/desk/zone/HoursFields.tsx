import type { FieldProps } from '../../shared/form/registry.tsx';
import { useWords } from '../../shared/language.tsx';
import { t } from '../../shared/words/t.ts';

const words = {
  all: t('全年', 'The whole year'),
  some: t('每年的一段时间', 'A season of every year'),
  first: t('从（月-日）', 'From (month-day)'),
  last: t('到（月-日）', 'To (month-day)'),
  opens: t('第 {n} 段开始', 'Session {n} opens'),
  closes: t('第 {n} 段结束', 'Session {n} closes'),
  add: t('加一段', 'Add a session'),
  remove: t('去掉', 'Remove'),
  closed: t('没有时段就是不办公', 'Without a session the office is closed'),
  to: t('至', 'to'),
};

type Pair = readonly [string, string];
const pairs = (value: unknown): readonly Pair[] => (Array.isArray(value) ? (value as Pair[]) : []);
const isPair = (value: unknown): value is Pair => Array.isArray(value) && value.length === 2;

/** The whole year, or from one day of the year to another. */
export const SeasonField = ({ id, value, change }: FieldProps) => {
  const w = useWords();
  const season = isPair(value) ? value : undefined;
  return (
    <div className="zone-season">
      <label className="choice" data-chosen={!season}>
        <input type="radio" name={id} checked={!season} onChange={() => change(undefined)} />
        {w(words.all)}
      </label>
      <label className="choice" data-chosen={!!season}>
        <input type="radio" name={id} checked={!!season} onChange={() => change(['06-15', '08-31'])} />
        {w(words.some)}
      </label>
      {season && (
        <div className="zone-pair">
          <input
            className="input"
            aria-label={w(words.first)}
            pattern="\d\d-\d\d"
            value={season[0]}
            onChange={({ target }) => change([target.value, season[1]])}
          />
          <span>{w(words.to)}</span>
          <input
            className="input"
            aria-label={w(words.last)}
            pattern="\d\d-\d\d"
            value={season[1]}
            onChange={({ target }) => change([season[0], target.value])}
          />
        </div>
      )}
    </div>
  );
};

/** The sessions of a day, in order. */
export const SessionsField = ({ value, change }: FieldProps) => {
  const w = useWords();
  const sessions = pairs(value);
  const places = sessions.map(([open, close], index) => ({ open, close, index }));
  const set = (index: number, next: Pair) => change(sessions.map((pair, i) => (i === index ? next : pair)));
  return (
    <div className="zone-limits">
      {sessions.length === 0 && <p className="hint">{w(words.closed)}</p>}
      {places.map(({ open, close, index }) => (
        <div key={index} className="zone-pair">
          <input
            className="input"
            type="time"
            aria-label={w(words.opens, { n: index + 1 })}
            value={open}
            onChange={({ target }) => set(index, [target.value, close])}
          />
          <span>{w(words.to)}</span>
          <input
            className="input"
            type="time"
            aria-label={w(words.closes, { n: index + 1 })}
            value={close}
            onChange={({ target }) => set(index, [open, target.value])}
          />
          <button type="button" className="link" onClick={() => change(sessions.filter((_, i) => i !== index))}>
            {w(words.remove)}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button quiet zone-add"
        onClick={() => change([...sessions, sessions.length === 0 ? ['08:00', '12:00'] : ['14:00', '18:00']])}
      >
        {w(words.add)}
      </button>
    </div>
  );
};
