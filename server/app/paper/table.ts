import { body, ink, mm, type Pages } from './pages.ts';

/** A box of a form. `share` is its part of the width. A label stands in the middle; `sign` lines stand at its lower right. */
export type Cell = Readonly<{ text: string; share: number; label?: true; sign?: readonly string[] }>;

const size = 12;
/** Of a label with a word that would not fit otherwise. */
const small = 9;
const pitch = 19;
const pad = 2 * mm;
/** A row of no more lines than this is not divided between pages. */
const fewLines = 5;

const frame = ({ doc }: Pages, x: number, y: number, width: number, height: number) =>
  doc.rect(x, y, width, height).lineWidth(0.6).strokeColor(ink.line).stroke();

const placed = (cells: readonly Cell[]) => {
  const whole = cells.reduce((sum, { share }) => sum + share, 0);
  let x: number = body.left;
  return cells.map((cell) => {
    const width = (body.width * cell.share) / whole;
    const left = x;
    x += width;
    return { cell, left, width };
  });
};

type Box = ReturnType<typeof placed>[number] & { letters: number };

const tooWide = (pages: Pages, text: string, room: number): boolean =>
  text.split(/\s/).some((word) => /^[\p{Script=Latin}’'-]+$/u.test(word) && pages.lines(word, room, size).length > 1);

/** The lines of a label stand in the middle of its box. */
const put = (pages: Pages, lines: readonly string[], { left, width, cell, letters }: Box, top: number, height: number) => {
  const first = cell.label ? top + (height - lines.length * pitch) / 2 : top + pad;
  lines.forEach((line, index) => {
    pages.put(line, left + pad, first + index * pitch + (pitch - letters) / 2, {
      size: letters,
      width: width - 2 * pad,
      align: cell.label ? 'center' : 'left',
    });
  });
};

const signed = (pages: Pages, { cell, left, width }: ReturnType<typeof placed>[number], bottom: number) => {
  const lines = cell.sign ?? [];
  lines.forEach((line, index) => {
    pages.put(line, left + pad, bottom - pad - (lines.length - index) * pitch + (pitch - size) / 2, {
      size,
      width: width - 2 * pad,
      align: 'right',
    });
  });
};

/**
 * One row of a form, at least so high. A row that fits on a page stays together as long as that leaves no great gap; a longer one goes on
 * over the page, its labels again beside what follows.
 */
export const row = (pages: Pages, cells: readonly Cell[], least = 0): void => {
  const boxes = placed(cells).map((box) => {
    const room = box.width - 2 * pad;
    const letters = box.cell.label && tooWide(pages, box.cell.text, room) ? small : size;
    return { ...box, letters, lines: pages.lines(box.cell.text, room, letters) };
  });
  const signs = Math.max(...cells.map(({ sign }) => (sign ? sign.length * pitch + pad : 0)));
  const rest = boxes.map(({ lines, cell }) => (cell.label ? [] : [...lines]));
  const whole = Math.max(least, ...boxes.map(({ lines }) => lines.length * pitch + 2 * pad + signs));
  if (whole <= pages.room()) return void draw(whole, true);
  if (whole <= (signs > 0 ? (body.bottom - body.top) / 2 : fewLines * pitch)) {
    pages.need(whole);
    return void draw(whole, true);
  }
  pages.need(3 * pitch + 2 * pad);
  for (;;) {
    const left = Math.max(...rest.map((lines) => lines.length)) * pitch + 2 * pad + signs;
    const height = Math.max(left, 0);
    if (height <= pages.room()) return void draw(height, true);
    const fits = Math.max(1, Math.floor((pages.room() - 2 * pad) / pitch));
    draw(fits * pitch + 2 * pad, false);
    pages.next();
  }

  function draw(height: number, last: boolean) {
    const top = pages.y();
    const count = Math.max(1, Math.floor((height - 2 * pad + 0.01) / pitch));
    boxes.forEach((box, index) => {
      frame(pages, box.left, top, box.width, height);
      put(pages, box.cell.label ? box.lines : (rest[index] ?? []).splice(0, count), box, top, height);
      if (last) signed(pages, box, top + height);
    });
    pages.down(height);
  }
};

export const label = (text: string, share: number): Cell => ({ text, share, label: true });
export const value = (text: string, share: number): Cell => ({ text, share });
