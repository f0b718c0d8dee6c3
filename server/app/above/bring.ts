import { Refusal, refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { caseFileRows } from '../../db/queries/case-files.ts';
import { askingOf } from '../asking.ts';
import { openAsk } from '../cases/open.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { caseFileOf, judgingOf } from './case-file.ts';
import { type FileRow, type Judged, judgeRows } from './judge.ts';

/** How many rows one part brings in; a client asks for the next until there is none, and stops where it likes. */
export const partSize = 400;

export type Part = Readonly<{
  /** The last row of this part as Excel counts it; ask for what comes after it. */
  after: number | null;
  opened: number;
  before: number;
  left: number;
  faults: { row: number; words: Words }[];
}>;

type How = Readonly<{ after: number; without: boolean; quiet: boolean }>;

const whyNot = ({ faults, words }: Refusal): Words =>
  faults.length === 0 ? words : t(faults.map((fault) => fault.words.zh).join('；'), faults.map((fault) => fault.words.en).join('; '));

type Fate = 'opened' | 'before' | { row: number; words: Words };

const openOne = async (door: Door, step: Doorstep, programme: string, row: Judged, quiet: boolean): Promise<Fate> => {
  const { ports } = door;
  const asking = askingOf(ports, { who: step.asking.who, posts: step.asking.posts, at: row.told.received });
  const ask = openAsk(door, programme, row.report, { id: row.id, ...(quiet && { quiet }) });
  const { key: _, ...doorstep } = step;
  try {
    await door.submit({ ...doorstep, asking, request: ports.ids.next() }, caseKind, ask);
    return 'opened';
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
    return fault.code === 'already-open' ? 'before' : { row: row.at, words: whyNot(fault) };
  }
};

/**
 * Brings the next rows of a file in through the door, each with the time at which it was received. Its cases' ids come from source and
 * number, so that a part brought in twice, or a whole file, adds nothing. Refuses a file with bad rows unless they are left out on purpose.
 */
export const bringPart = async (reader: Reader, door: Door, step: Doorstep, id: string, { after, without, quiet }: How): Promise<Part> => {
  const file = await caseFileOf(reader, step, id);
  if (file.faults > 0 && !without)
    return refuse('unwell', [
      {
        path: 'without',
        code: 'has-faults',
        words: t(
          `文件里有 ${file.faults} 行有误：改好后重新选文件，或者注明不要这些行`,
          `${file.faults} rows of the file have faults: mend them, or say that they are left out`,
        ),
      },
    ]);
  const rows = (await caseFileRows(reader.db, step.zone, id, after, partSize)) as FileRow[];
  const judging = { ...(await judgingOf(reader, step, file)), rehearse: false };
  const judged = await judgeRows(reader.db, rows, judging);
  const good = judged.filter(({ before, faults }) => before === 'new' && faults.length === 0);
  const fates = await Promise.all(good.map((row) => openOne(door, step, file.programme, row, quiet)));
  const last = rows.at(-1)?.at ?? after;
  return {
    after: rows.length === partSize ? last : null,
    opened: fates.filter((fate) => fate === 'opened').length,
    before: judged.filter(({ before }) => before !== 'new').length + fates.filter((fate) => fate === 'before').length,
    left: judged.filter(({ before, faults }) => before === 'new' && faults.length > 0).length,
    faults: fates.filter((fate) => typeof fate === 'object'),
  };
};
