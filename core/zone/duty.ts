import { z } from 'zod';
import { t, type Words } from '../words.ts';
import { words } from '../words-schema.ts';
import { code } from './area.ts';
import { livesOn, termShape } from './term.ts';

/** One row of the duty table 权责清单: for this category (and all below it) in this area (and all below it), who leads and who assists. */
export const duty = z.strictObject({
  id: code,
  category: code,
  area: code,
  lead: code,
  assisting: z.array(code).readonly(),
  basis: words,
  ...termShape,
});

export type Duty = Readonly<z.output<typeof duty>>;

/** What an arbitration decided, to be cited from then on: `case` and its printed `number`, `words` of the ruling, `at` its instant in UTC. */
export const precedent = z.strictObject({
  id: code,
  category: code,
  area: code,
  lead: code,
  case: z.string().min(1),
  number: z.string().min(1),
  words: z.string().trim().min(1),
  at: z.iso.datetime(),
});

export type Precedent = Readonly<z.output<typeof precedent>>;

/** Paths run from the category or area itself up to its root; `date` is the zone's own day; `leads` says whether a unit still exists. */
export type DutyQuestion = {
  categoryPath: readonly string[];
  areaPath: readonly string[];
  date: string;
  leads?: (unit: string) => boolean;
};

export type DutyAnswer =
  | { found: 'duty' | 'precedent'; id: string; lead: string; assisting: readonly string[]; why: Words }
  | { found: 'nothing'; why: Words };

type Row = { category: string; area: string };

const distance = ({ categoryPath, areaPath }: DutyQuestion, { category, area }: Row): number => {
  const [far, away] = [areaPath.indexOf(area), categoryPath.indexOf(category)];
  return far < 0 || away < 0 ? Infinity : far * (categoryPath.length + 1) + away;
};

/**
 * Who leads: the duty whose area is nearest in the tree, among those the one whose category is nearest; the newest
 * precedent at least as near beats it, from the day it was decided.
 */
export const dutyFor = (question: DutyQuestion, duties: readonly Duty[], precedents: readonly Precedent[]): DutyAnswer => {
  const leads = question.leads ?? (() => true);

  const [table] = duties
    .filter((row) => livesOn(row, question.date) && leads(row.lead))
    .map((row) => ({ row, far: distance(question, row) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far || b.row.from.localeCompare(a.row.from) || a.row.id.localeCompare(b.row.id));

  const [ruling] = precedents
    .filter((row) => row.at.slice(0, 10) <= question.date && leads(row.lead))
    .map((row) => ({ row, far: distance(question, row) }))
    .filter(({ far }) => far < Infinity && far <= (table?.far ?? Infinity))
    .sort((a, b) => b.row.at.localeCompare(a.row.at) || a.row.id.localeCompare(b.row.id));

  if (ruling) {
    const { id, lead, number, words: said } = ruling.row;
    const assisting = table?.row.assisting.filter((unit) => unit !== lead) ?? [];
    return { found: 'precedent', id, lead, assisting, why: t(`先例 ${number}：${said}`, `Precedent ${number}: ${said}`) };
  }
  if (table) {
    const { id, lead, assisting, basis } = table.row;
    return { found: 'duty', id, lead, assisting, why: t(`权责清单：${basis.zh}`, `Duty table: ${basis.en}`) };
  }
  return { found: 'nothing', why: t('权责清单里没有这一项', 'The duty table has no row for this') };
};
