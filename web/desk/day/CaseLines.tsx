import { useNow } from '../../shared/useNow.ts';
import type { CaseRow } from '../api/types.ts';
import { Row } from '../queue/Row.tsx';

/** Cases in two lines each, as the queue shows them; a press opens the case. */
export const CaseLines = ({ rows }: { rows: readonly CaseRow[] }) => {
  const now = useNow(60_000);
  return (
    <ul className="plain day-lines">
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          now={now}
          chosen={false}
          choose={() => undefined}
          selecting={false}
          picked={false}
          pick={() => undefined}
        />
      ))}
    </ul>
  );
};
