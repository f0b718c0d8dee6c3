import type { z } from 'zod';
import { own } from '../own.ts';
import { metaOf, type Widget } from '../programme/fields.ts';
import type { Fault } from '../refusal.ts';
import { t, type Words } from '../words.ts';
import type { World } from './command.ts';

type Kind = Readonly<{ exists: (world: World, id: string, on: Date) => boolean; words: Words }>;

const unit: Kind = {
  exists: ({ book }, id, on) => book.kin(id, on) !== undefined,
  words: t('没有这个单位，或者它已撤销', 'there is no such unit today'),
};

/** Fields that name something of the zone, and how the book knows it. */
const kinds: Partial<Record<Widget, Kind>> = {
  unit,
  units: unit,
  area: { exists: ({ book }, id, on) => book.areaPath(id, on) !== undefined, words: t('没有这个区域', 'there is no such area') },
  category: {
    exists: ({ book, programme }, code) => book.category(code)?.programme === programme.id,
    words: t('没有这个分类', 'there is no such category'),
  },
};

/** Everything filled in that names a unit, an area or a category which does not exist that day. */
export const strangers = (form: z.ZodObject, data: Readonly<Record<string, unknown>>, world: World, on: Date): Fault[] =>
  Object.entries(data).flatMap(([path, value]): Fault[] => {
    const field = own(form.shape as Record<string, z.ZodType>, path);
    const { widget, label } = field ? metaOf(field) : {};
    const kind = widget && kinds[widget];
    if (!kind || value === undefined) return [];
    const { zh, en } = kind.words;
    const words = label ? t(`${label.zh}：${zh}`, `${label.en}: ${en}`) : kind.words;
    return [value].flat().every((id) => kind.exists(world, String(id), on)) ? [] : [{ path, code: 'unknown', words }];
  });
