import { type Paper, paperTitles } from '../../../core/case/index.ts';
import { t } from '../../../core/words.ts';
import type { Content } from './content.ts';
import { body, ink, mm, type Pages } from './pages.ts';
import { drawQr } from './qr.ts';
import { type Cell, label, row, value } from './table.ts';

const qrSide = 20 * mm;

/** The head of a form: zone, title, number, and the code that leads staff to the case. */
export const head = (pages: Pages, content: Content, paper: Paper): void => {
  const { say, shown, zoneName, link } = content;
  const top = pages.y();
  drawQr(pages, link, body.left + body.width - qrSide, top - 6 * mm, qrSide);
  pages.put(say(zoneName), body.left, top, { size: 12, colour: ink.quiet });
  pages.put(say(paperTitles[paper]), body.left, top + 9 * mm, { size: 22, face: 'bold', width: body.width, align: 'center' });
  const line = top + 22 * mm;
  pages.put(`${say(t('编号：', 'No. '))}${shown.number}`, body.left, line, { size: 12 });
  pages.put(say(t('工作人员扫码看工单', 'Staff: scan for the case')), body.left, line + 1, {
    size: 9,
    colour: ink.quiet,
    width: body.width,
    align: 'right',
  });
  pages.down(30 * mm);
};

/** Rows of two pairs, or of one pair over the whole width. */
export const pair = (pages: Pages, ...of: [string, string][]): void => {
  const [first, second] = of;
  if (!first) return;
  const cells = second
    ? [label(first[0], 26), value(first[1], 52), label(second[0], 26), value(second[1], 52)]
    : [label(first[0], 26), value(first[1], 130)];
  row(pages, cells);
};

/** A box that somebody signs in: what was written already, and the lines for name and day. */
export const signing = (pages: Pages, { say }: Content, title: string, text: string, least = 25 * mm): void => {
  const cell: Cell = {
    text,
    share: 130,
    sign: [
      say(t('签字：　　　　　　　　', 'Signature: ____________________')),
      say(t('　　　年　　月　　日', 'Date: ____________________')),
    ],
  };
  row(pages, [label(title, 26), cell], least);
};

/** Who called, masked as the person who prints may see it; the main caller, and how many others there are. */
export const callerText = ({ shown: { callers }, say }: Content): { name: string; phone: string } => {
  const main = callers.find((caller) => caller.main) ?? callers[0];
  if (!main) return { name: say(t('（无来电人）', '(nobody called)')), phone: '' };
  const others = callers.length > 1 ? say(t(` 等 ${callers.length} 人`, ` and ${callers.length - 1} more`)) : '';
  const hidden = main.anonymous ? t('匿名', 'anonymous') : t('不公开', 'not shown');
  return { name: `${main.name ?? say(main.phone === null ? hidden : t('未留', 'not given'))}${others}`, phone: main.phone ?? '' };
};
