import type { z } from 'zod';
import { plainHeading } from '../../../core/above/guess.ts';
import type { Told } from '../../../core/above/row.ts';
import type { PostNow } from '../../../core/permission.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import type { Words } from '../../../core/words.ts';
import type { From } from './forms.ts';
import type { LookUp } from './look-up.ts';

/** A field of the programme's own that a column may fill, by the name that `columns` give it. */
export const ownField = (name: string): string => `own.${name}`;

const fillable = new Set(['text', 'words', 'creditCode', 'choice']);

/** The programme's own fields that a file may bring, with their labels. */
export const ownFields = ({ programme }: Pick<From, 'programme'>): { name: string; label: Words; field: z.ZodType }[] =>
  Object.entries((programme.cases.asks ?? {}) as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const { label, widget } = metaOf(field);
    return label && widget && fillable.has(widget) ? [{ name, label, field }] : [];
  });

/** What of the programme's own fields a heading says, by its label. */
export const ownFieldOf = (from: Pick<From, 'programme'>, heading: string): string | undefined => {
  const said = plainHeading(heading);
  return ownFields(from).find(({ label }) => [label.zh, label.en].some((one) => plainHeading(one) === said))?.name;
};

/** A choice is written by its words; everything else as it stands. */
export const ownValue = (field: z.ZodType, shown: string): string => {
  const { options } = metaOf(field);
  const found = Object.entries(options ?? {}).find(([, { zh, en }]) => [zh, en.toLowerCase()].includes(shown) || en === shown);
  return found?.[0] ?? shown;
};

/** How wide the importing person's posts reach: a case whose place nobody recognised is then at least theirs. */
const widest = (posts: readonly PostNow[], root: string): string | undefined => {
  const areas = posts.filter(({ kind }) => kind === 'operator').map(({ area }) => area);
  return areas.length === 0 || areas.includes(root) ? undefined : areas[0];
};

/** The report by which the door opens the case: what was told, with what the zone knows of it. */
export const reportOf = (
  told: Told,
  { from, lookUp, posts, root }: { from: From; lookUp: LookUp; posts: readonly PostNow[]; root: string },
  owned: Readonly<Record<string, string>> = {},
): Record<string, unknown> => {
  const category = told.category === 'none' ? undefined : lookUp.category(told.category);
  const area = (told.address === 'none' ? undefined : lookUp.area(told.address)) ?? lookUp.area(told.words) ?? widest(posts, root);
  const caller = {
    ...(told.caller !== 'none' && { name: told.caller }),
    ...(told.phone !== 'none' && { phone: told.phone }),
  };
  return {
    source: from.id,
    words: told.words,
    ...(told.number !== 'none' && {
      above: { number: told.number, ...(told.due !== 'none' && { due: told.due.toISOString() }) },
    }),
    ...(Object.keys(caller).length > 0 && { caller }),
    ...(told.address !== 'none' && { place: { address: told.address } }),
    ...(category && { category: category.code }),
    ...(area !== undefined && { area }),
    ...owned,
  };
};
