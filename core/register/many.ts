/** One thing done to several entries: to all of them or to none, and every refusal is told by its row. */
import type { Asking } from '../case/command.ts';
import type { PersonalValue } from '../case/sealed.ts';
import { type Fault, Refusal, refuse } from '../refusal.ts';
import { t, type Words } from '../words.ts';
import type { EntryCommand, EntryDecision, EntryWorld } from './command.ts';
import { decideEntry } from './decide.ts';
import type { Entry, EntryEvent } from './entry.ts';

/** What may be done to several at once. */
export type ManyCommand = Extract<EntryCommand, { type: 'move' | 'assign' | 'tag' | 'untag' }>;

type Row = Readonly<{ id: string; state: Entry | 'none' }>;

export type ManyDecision = Readonly<{
  happenings: readonly Readonly<{ stream: string; events: readonly EntryEvent[] }>[];
  personal: readonly PersonalValue[];
}>;

const joined = (faults: readonly Fault[], otherwise: Words): Words =>
  faults.length === 0 ? otherwise : t(faults.map(({ words }) => words.zh).join('；'), faults.map(({ words }) => words.en).join('; '));

/** Why this row cannot be done so. The number of an entry that is not theirs to see is not told. */
const faultOf = (row: number, { state }: Row, { code, faults, words }: Refusal): Fault => {
  const said = joined(faults, words);
  const [zh, en] = code === 'no-such-thing' || state === 'none' ? [`第${row + 1}条`, `Row ${row + 1}`] : [state.key, state.key];
  return { path: `entries.${row}`, code, words: t(`${zh}：${said.zh}`, `${en}: ${said.en}`) };
};

/** Decides each by itself on what stood before; refused where any is, with every row that is. Only entries of this register are meant. */
export const decideMany = (
  world: EntryWorld,
  { programme, register }: Readonly<{ programme: string; register: string }>,
  rows: readonly Row[],
  command: ManyCommand,
  asking: Asking,
): ManyDecision => {
  const done: { id: string; decision: EntryDecision }[] = [];
  const faults: Fault[] = [];
  rows.forEach((row, n) => {
    const { id, state } = row;
    try {
      const ours = state !== 'none' && state.programme === programme && state.register === register;
      done.push({ id, decision: decideEntry(world, id, ours ? state : 'none', command, asking) });
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
      faults.push(faultOf(n, row, fault));
    }
  });
  if (faults.length > 0) return refuse('not-all', faults);
  const streams = Map.groupBy(
    done.flatMap(({ id, decision: { events, others } }) => [{ id, events }, ...others]),
    ({ id }) => id,
  );
  return {
    happenings: [...streams].map(([stream, own]) => ({ stream, events: own.flatMap(({ events }) => events) })),
    personal: done.flatMap(({ decision: { personal } }) => personal),
  };
};
