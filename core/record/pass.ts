/** A pass 出入证 that is shown at a gate: whether it holds on a day, in words that can be said to whoever shows it. */
import type { PassRule } from '../programme/records.ts';
import type { RegisterPart } from '../programme/registers.ts';
import type { Entry } from '../register/index.ts';
import { t, type Words } from '../words.ts';

export type PassState = Readonly<{
  state: 'holds' | 'unknown' | 'ended' | 'early' | 'over';
  words: Words;
  from: string | 'always';
  until: string | 'open';
}>;

const dayIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** How a pass stands on a day. What is unknown, withdrawn, expired or not yet valid is each said plainly. */
export const passState = (rule: PassRule, part: RegisterPart, entry: Entry | 'none', day: string): PassState => {
  if (entry === 'none')
    return {
      state: 'unknown',
      words: t('没有这张出入证，请完整登记', 'There is no such pass; register in full'),
      from: 'always',
      until: 'open',
    };
  const from = (rule.from === undefined ? undefined : dayIn(entry.data[rule.from])) ?? 'always';
  const until = (rule.until === undefined ? undefined : dayIn(entry.data[rule.until])) ?? 'open';
  const term = { from, until } as const;
  if (!rule.holds.includes(entry.stage)) {
    const title = part.stages[entry.stage]?.title ?? t(entry.stage, entry.stage);
    return {
      ...term,
      state: 'ended',
      words: t(`出入证${title.zh}，不能再用`, `This pass is ${title.en.toLowerCase()} and no longer holds`),
    };
  }
  if (from !== 'always' && day < from)
    return { ...term, state: 'early', words: t(`出入证从 ${from} 起才有效`, `This pass holds from ${from} on`) };
  if (until !== 'open' && day > until)
    return { ...term, state: 'over', words: t(`出入证已于 ${until} 到期`, `This pass expired on ${until}`) };
  return {
    ...term,
    state: 'holds',
    words: until === 'open' ? t('出入证有效', 'This pass holds') : t(`出入证有效，到 ${until}`, `This pass holds until ${until}`),
  };
};
