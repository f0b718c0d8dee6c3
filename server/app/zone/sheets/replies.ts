import { type ReplyColumn, type ReplyField, replyFields } from '../../../../core/above/fields.ts';
import { t } from '../../../../core/words.ts';
import { type Codec, trimmed } from './cell.ts';

const names = Object.keys(replyFields) as ReplyField[];

const fieldOf = (shown: string): ReplyField | undefined =>
  names.find((name) => [name, replyFields[name].zh, replyFields[name].en].some((way) => way.toLowerCase() === shown.toLowerCase()));

const offered = { zh: names.map((name) => replyFields[name].zh).join('、'), en: names.map((name) => replyFields[name].en).join(', ') };

const said = (columns: readonly ReplyColumn[], language: 'zh' | 'en') =>
  columns.map(({ heading, says }) => `${heading}=${replyFields[says][language]}`).join(language === 'zh' ? '；' : '; ');

/** The columns of a reply in one cell: `工单编号=来件编号；办理结果=答复内容`. */
export const replies: Codec = {
  hint: t(
    `例如“工单编号=来件编号；办理结果=答复内容”；可填：${offered.zh}`,
    `such as “工单编号=Their number; 办理结果=Reply”; there are: ${offered.en}`,
  ),
  write: (value) => said(value as readonly ReplyColumn[], 'zh'),
  say: (value) => t(said(value as readonly ReplyColumn[], 'zh'), said(value as readonly ReplyColumn[], 'en')),
  read: (cell) => {
    const parts = trimmed(String(cell))
      .split(/\s*[;；\n]\s*/)
      .filter((part) => part !== '')
      .map((part) => {
        const [heading = '', shown = ''] = part.split(/\s*[=＝]\s*/);
        return { part, heading, says: fieldOf(shown) };
      });
    const bad = parts.find(({ heading, says }) => heading === '' || says === undefined);
    return bad
      ? {
          wrong: t(
            `“${bad.part}”应写成“列名=内容”，内容可填：${offered.zh}`,
            `“${bad.part}” should be “heading=what it says”, one of: ${offered.en}`,
          ),
        }
      : { value: parts.map(({ heading, says }) => ({ heading, says })) };
  },
};
