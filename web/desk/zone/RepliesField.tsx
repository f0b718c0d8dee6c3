import { type ReplyColumn, type ReplyField, replyFields } from '../../../core/above/fields.ts';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { useWords } from '../../shared/language.tsx';
import { t } from '../../shared/words/t.ts';

const words = {
  heading: t('对方的列名', 'Their heading'),
  says: t('填什么', 'What stands under it'),
  add: t('加一列', 'Add a column'),
  remove: t('去掉', 'Remove'),
};

const names = Object.keys(replyFields) as ReplyField[];

const columnsOf = (value: unknown): ReplyColumn[] => (Array.isArray(value) ? (value as ReplyColumn[]) : []);

/** The columns of an answer upward in their order: a heading of theirs, and what of the case stands under it. */
export const RepliesField = ({ id, value, change, label }: FieldProps) => {
  const w = useWords();
  const columns = columnsOf(value);
  const set = (next: ReplyColumn[]) => change(next.length === 0 ? undefined : next);
  const put = (index: number, part: Partial<ReplyColumn>) => set(columns.map((one, i) => (i === index ? { ...one, ...part } : one)));
  const keyed = columns.map((column, place) => ({ ...column, place, key: `${id}-${place}` }));
  return (
    <div className="zone-limits">
      {keyed.map(({ heading, says, place, key }) => (
        <div key={key} className="zone-pair zone-reply">
          <input
            id={key}
            className="input"
            maxLength={80}
            aria-label={`${label} ${place + 1} ${w(words.heading)}`}
            value={heading}
            onChange={({ target }) => put(place, { heading: target.value })}
          />
          <select
            className="input"
            aria-label={`${label} ${place + 1} ${w(words.says)}`}
            value={says}
            onChange={({ target }) => put(place, { says: target.value as ReplyField })}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {w(replyFields[name])}
              </option>
            ))}
          </select>
          <button type="button" className="link" onClick={() => set(columns.filter((_, i) => i !== place))}>
            {w(words.remove)}
          </button>
        </div>
      ))}
      <button type="button" className="button quiet" onClick={() => set([...columns, { heading: w(replyFields.reply), says: 'reply' }])}>
        {w(words.add)}
      </button>
    </div>
  );
};
