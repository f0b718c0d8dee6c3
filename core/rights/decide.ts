import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { mayInZone } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t, type Words } from '../words.ts';
import type { Rights, RightsCommand, RightsDecision } from './rights.ts';

/** Whether a matter can be erased now: it is open, or the law wants it kept until a day. */
export type Hindrance = 'none' | 'open' | Readonly<{ until: string }>;

/** Every matter of the person with what stands in the way, and whether the asker is that person themselves. */
export type RightsWorld = Readonly<{
  own: ReadonlyMap<string, Hindrance>;
  isThem: boolean;
  /** What still binds them to their number. */
  bound: Readonly<{ firms: number; bookings: number }>;
}>;

const longest = 500;

const hindered = (hindrance: Exclude<Hindrance, 'none'>): Words =>
  hindrance === 'open'
    ? t('还没有办完，办结后才能删除', 'not over yet; it can be erased afterwards')
    : hindrance.until === 'for good'
      ? t('依法须长期保存', 'the law wants it kept for good')
      : t(`依法须保存到 ${hindrance.until}`, `the law wants it kept until ${hindrance.until}`);

const wordFault = (path: string, text: string, needed: boolean): Fault[] => {
  const said = text.trim();
  if (needed && said.length < 2) return [{ path, code: 'missing', words: t('请写明理由', 'Say why') }];
  return said.length > longest || !isStorable(text)
    ? [{ path, code: 'too-long', words: t(`最多 ${longest} 字`, `at most ${longest} characters`) }]
    : [];
};

const casesFaults = (
  { own, bound }: RightsWorld,
  cases: readonly string[],
  account: boolean,
): { faults: Fault[]; why: 'still-open' | 'kept-by-law' | 'unwell' } => {
  const wanted = account ? [...own.keys()] : cases;
  const strange = cases.flatMap((id, at): Fault[] =>
    own.has(id) ? [] : [{ path: `matters.${at}`, code: 'unknown', words: t('这不是您的诉求', 'This is none of your matters') }],
  );
  const empty: Fault[] =
    !account && cases.length === 0
      ? [{ path: 'matters', code: 'missing', words: t('请选择要删除的诉求', 'Choose what is to be erased') }]
      : [];
  const kept = wanted.flatMap((id): { fault: Fault; open: boolean }[] => {
    const hindrance = own.get(id) ?? 'none';
    if (hindrance === 'none') return [];
    const at = cases.indexOf(id);
    return [
      { fault: { path: at < 0 ? 'account' : `matters.${at}`, code: 'kept', words: hindered(hindrance) }, open: hindrance === 'open' },
    ];
  });
  if (account && bound.firms > 0)
    kept.push({
      fault: { path: 'account', code: 'kept', words: t('您还代表企业，请先退出', 'You still speak for a firm; leave it first') },
      open: true,
    });
  if (account && bound.bookings > 0)
    kept.push({
      fault: {
        path: 'account',
        code: 'kept',
        words: t('您还有没到时间的预约，请先取消', 'You have booked times that are to come; cancel them first'),
      },
      open: true,
    });
  const faults = [...strange, ...empty];
  if (faults.length > 0) return { faults, why: 'unwell' };
  return { faults: kept.map(({ fault }) => fault), why: kept.some(({ open }) => open) ? 'still-open' : 'kept-by-law' };
};

const ask = (world: RightsWorld, state: Rights | 'none', command: RightsCommand & { type: 'ask' }, asking: Asking): RightsDecision => {
  const stage = state === 'none' || state.erasure === 'none' ? 'none' : state.erasure.stage;
  if (stage === 'asked' || stage === 'granted') return refuse('pending-already');
  const { faults, why } = casesFaults(world, command.cases, command.account);
  const worded = wordFault('reason', command.reason, false);
  if (why === 'unwell' || worded.length > 0) {
    if (faults.length + worded.length > 0) return refuse('unwell', [...faults, ...worded]);
  }
  if (faults.length > 0) return refuse(why, faults);
  const sealer = new Sealer(asking);
  const said = command.reason.trim();
  const cases = command.account ? [...world.own.keys()].sort() : [...new Set(command.cases)].sort();
  return {
    events: [
      { type: 'asked', at: asking.at.toISOString(), cases, account: command.account, reason: said === '' ? 'none' : sealer.seal(said) },
    ],
    personal: sealer.values,
  };
};

const settle = (
  world: RightsWorld,
  state: Rights | 'none',
  command: RightsCommand & { type: 'grant' | 'refuse' },
  asking: Asking,
): RightsDecision => {
  if (!mayInZone(asking.posts, 'rights.decide')) return refuse('not-yours');
  if (state === 'none' || state.erasure === 'none') return refuse('no-such-thing');
  if (state.erasure.stage !== 'asked') return refuse('not-pending');
  if (world.isThem) return refuse('own-work');
  const at = asking.at.toISOString();
  if (command.type === 'refuse') {
    const faults = wordFault('reason', command.reason, true);
    if (faults.length > 0) return refuse('unwell', faults);
    const sealer = new Sealer(asking);
    return { events: [{ type: 'refused', at, by: asking.who, word: sealer.seal(command.reason.trim()) }], personal: sealer.values };
  }
  const hindrances = state.erasure.cases.map((id) => world.own.get(id) ?? 'none');
  const isBound = state.erasure.account && world.bound.firms + world.bound.bookings > 0;
  if (isBound || hindrances.includes('open')) return refuse('still-open');
  if (hindrances.some((one) => one !== 'none')) return refuse('kept-by-law');
  return { events: [{ type: 'granted', at, by: asking.who }], personal: [] };
};

/** What happens when a person asks for what is kept of them, or somebody decides about it; or the refusal, thrown. */
export const decideRights = (world: RightsWorld, state: Rights | 'none', command: RightsCommand, asking: Asking): RightsDecision => {
  const at = asking.at.toISOString();
  switch (command.type) {
    case 'copy':
      return { events: [{ type: 'copied', at, format: command.format, rows: command.rows }], personal: [] };
    case 'ask':
      return ask(world, state, command, asking);
    case 'grant':
    case 'refuse':
      return settle(world, state, command, asking);
    case 'finish': {
      if (asking.who !== 'system') return refuse('not-yours');
      if (state === 'none' || state.erasure === 'none' || state.erasure.stage !== 'granted') return { events: [], personal: [] };
      return { events: [{ type: 'finished', at, cases: state.erasure.cases.length }], personal: [] };
    }
  }
};
