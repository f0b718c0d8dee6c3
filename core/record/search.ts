/** Looking into the books for what passed: who looked, and why, is itself kept for good. */
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import type { PersonalValue, Sealed } from '../case/sealed.ts';
import { may } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';

/** `passed`: who passed these places between two moments. `where`: where else the same passed. `values`: what is sealed in one record. */
export type SearchCommand = Readonly<{
  type: 'search';
  what: 'passed' | 'where' | 'values';
  purpose: string;
  places: readonly string[];
  from: string;
  until: string;
  passing?: string | undefined;
  record?: string | undefined;
}>;

export type RecordSearch = Readonly<{
  who: string;
  at: string;
  what: SearchCommand['what'];
  purpose: string;
  places: readonly string[];
  from: string;
  until: string;
  passing: Sealed | 'nobody';
  record: string | 'none';
}>;

export type SearchEvent = Readonly<{ type: 'searched' } & RecordSearch>;

export type SearchWorld = Readonly<{ areaPaths: readonly (readonly string[] | undefined)[] }>;

const longest = 31 * 86_400_000;
const subject = (areaPath: readonly string[]) => ({ areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

const faultsIn = ({ purpose, from, until }: SearchCommand): Fault[] => {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  return [
    ...(purpose.trim().length >= 4
      ? []
      : [{ path: 'purpose', code: 'too-short', words: t('请写明查询事由', 'Say what this is looked up for') }]),
    ...(first <= last ? [] : [{ path: 'until', code: 'backwards', words: t('结束时间早于开始时间', 'It ends before it begins') }]),
    ...(last - first > longest ? [{ path: 'until', code: 'too-long', words: t('一次最多查 31 天', 'At most 31 days at once') }] : []),
  ];
};

/** The one event of a search, before anything is shown; or the refusal. Nobody searches places of areas that are not theirs. */
export const decideSearch = (
  { areaPaths }: SearchWorld,
  state: RecordSearch | 'none',
  command: SearchCommand,
  asking: Asking,
): { events: readonly SearchEvent[]; personal: readonly PersonalValue[] } => {
  if (state !== 'none') return refuse('not-now');
  if (areaPaths.length === 0 || areaPaths.some((path) => !path)) return refuse('no-such-thing');
  if (areaPaths.some((path) => !may(asking.posts, 'records.trace', subject(path ?? [])))) return refuse('not-yours');
  const faults = faultsIn(command);
  if (faults.length > 0) return refuse('unwell', faults);
  const sealer = new Sealer(asking);
  const { what, purpose, places, from, until, passing, record } = command;
  const event: SearchEvent = {
    type: 'searched',
    who: asking.who,
    at: asking.at.toISOString(),
    what,
    purpose: purpose.trim(),
    places,
    from,
    until,
    passing: passing === undefined ? 'nobody' : sealer.seal(passing),
    record: record ?? 'none',
  };
  return { events: [event], personal: sealer.values };
};

export const evolveSearch = (_: RecordSearch | 'none', { type: __, ...searched }: SearchEvent): RecordSearch => searched;
