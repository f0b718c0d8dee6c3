/** A4 in the manner of official documents (GB/T 9704): margins 37 / 35 / 28 / 26 mm, one column, the number of each page at its foot. */
import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';
import type { Fonts } from './fonts.ts';

export const mm = 72 / 25.4;

const sheet = { width: 210 * mm, height: 297 * mm };
const margin = { top: 37 * mm, bottom: 35 * mm, left: 28 * mm, right: 26 * mm };

export const body = {
  left: margin.left,
  top: margin.top,
  width: sheet.width - margin.left - margin.right,
  bottom: sheet.height - margin.bottom,
} as const;

export const ink = { text: '#1B2B3A', quiet: '#5B6470', line: '#1B2B3A', brand: '#22466B', mark: '#C8321F' } as const;

type Face = keyof Fonts;
type Put = { size: number; face?: Face; colour?: string; width?: number; align?: 'left' | 'center' | 'right' };

/** One font as the library holds it; whether it has a sign is not said by its types. */
type Held = { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } };

const holdsFont = (doc: object): doc is Held => '_font' in doc;

const canWrite = (doc: object, sign: string): boolean => !holdsFont(doc) || doc._font.font.hasGlyphForCodePoint(sign.codePointAt(0)!);

export type Pages = Readonly<{
  doc: PDFKit.PDFDocument;
  /** The next free place, from the top of the page. */
  y: () => number;
  down: (by: number) => void;
  room: () => number;
  next: () => void;
  /** Goes to the next page when less than this is left; a whole empty page is never left behind. */
  need: (height: number) => void;
  lines: (text: string, width: number, size: number, face?: Face) => string[];
  put: (text: string, x: number, y: number, put: Put) => void;
}>;

export type PagesOptions = {
  fonts: Fonts;
  title: string;
  /** Who prints, what and when: the small line at the foot of every page. */
  foot: string;
  /** Words across every page, or 'none'. */
  mark: string | 'none';
  made: Date;
};

/** The middle of a line of text stands in the middle of its line; the font's own box is higher than its signs. */
const boxOf = 1.437;

/** Opens a document; its bytes can be read while it is still written. */
export const openPages = ({ fonts, title, foot, mark, made }: PagesOptions): Pages => {
  const doc = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    info: { Title: title, Creator: 'Huying 呼应', Producer: 'Huying 呼应', CreationDate: made },
  });
  doc.registerFont('text', fonts.text);
  doc.registerFont('bold', fonts.bold);

  const widths = new Map<string, number>();
  const has = new Map<string, boolean>();
  /** A sign that the font lacks is written as its number, so that nothing said is silently gone. */
  const writable = (text: string): string =>
    [...text.replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'")]
      .map((sign) => {
        if (sign < '\u0250') return sign;
        if (!has.has(sign)) {
          doc.font('text');
          has.set(sign, canWrite(doc, sign));
        }
        if (has.get(sign)) return sign;
        return /\p{Cf}|\p{M}/u.test(sign) ? '' : `〔U+${sign.codePointAt(0)!.toString(16).toUpperCase()}〕`;
      })
      .join('');
  const widthOf = (face: Face) => (sign: string) => {
    const key = `${face}${sign}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const wide = doc.font(face).fontSize(100).widthOfString(sign) / 100;
    widths.set(key, wide);
    return wide;
  };

  let y: number = body.top;
  let page = 0;

  const put: Pages['put'] = (text, x, top, { size, face = 'text', colour = ink.text, width, align = 'left' }) => {
    if (text === '') return;
    const measured = align === 'left' ? 0 : [...text].reduce((sum, sign) => sum + widthOf(face)(sign) * size, 0);
    const free = (width ?? 0) - measured;
    const left = align === 'left' ? x : align === 'right' ? x + free : x + free / 2;
    doc
      .font(face)
      .fontSize(size)
      .fillColor(colour)
      .text(text, left, top - ((boxOf - 1) * size) / 2, { lineBreak: false });
  };

  const watermark = () => {
    if (mark === 'none') return;
    doc.save().fillOpacity(0.07);
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 2; column++) {
        const [x, top] = [70 + column * 270, 130 + row * 190];
        doc.save().rotate(-30, { origin: [x + 90, top + 20] });
        put(mark, x, top, { size: 40, face: 'bold', colour: ink.mark });
        doc.restore();
      }
    doc.restore().fillOpacity(1);
  };

  const next = () => {
    doc.addPage();
    page += 1;
    watermark();
    put(`— ${page} —`, body.left, body.bottom + 7 * mm, {
      size: 14,
      width: body.width,
      align: page % 2 === 1 ? 'right' : 'left',
    });
    put(foot, body.left, body.bottom + 15 * mm, { size: 8, colour: ink.quiet });
    y = body.top;
  };

  next();
  return {
    doc,
    y: () => y,
    down: (by) => {
      y += by;
    },
    room: () => body.bottom - y,
    next,
    need: (height) => {
      if (body.bottom - y < height && y > body.top) next();
    },
    lines: (text, width, size, face = 'text') => breakLines(writable(text), width / size, widthOf(face)),
    put,
  };
};
