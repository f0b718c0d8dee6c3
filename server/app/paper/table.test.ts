import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { body, type Pages } from './pages.ts';
import { label, row, value } from './table.ts';

/** Pages that remember what is put where; every sign is as wide as it is high. */
const remembering = () => {
  const put: { page: number; text: string; y: number }[] = [];
  const boxes: { page: number; top: number; bottom: number }[] = [];
  let [page, y] = [1, body.top as number];
  const doc = {
    rect: (_x: number, top: number, _width: number, height: number) => {
      boxes.push({ page, top, bottom: top + height });
      return doc;
    },
    lineWidth: () => doc,
    strokeColor: () => doc,
    stroke: () => doc,
  };
  const next = () => {
    page += 1;
    y = body.top;
  };
  const pages: Pages = {
    doc: doc as never,
    y: () => y,
    down: (by) => {
      y += by;
    },
    room: () => body.bottom - y,
    next,
    need: (height) => {
      if (body.bottom - y < height && y > body.top) next();
    },
    lines: (text, width, size) => breakLines(text, width / size, () => 1),
    put: (text, _x, top) => void put.push({ page, text, y: top }),
  };
  return { pages, put, boxes, page: () => page };
};

const long = Array.from({ length: 10_000 }, (_, place) => String.fromCodePoint(0x4e00 + (place % 5_000))).join('');

test('a text of ten thousand signs goes on from page to page: nothing is lost, nothing lies beyond the foot, its label stands on each', () => {
  const { pages, put, boxes, page } = remembering();
  row(pages, [label('诉求内容', 26), value(long, 130)]);
  expect(page()).toBeGreaterThan(5);
  const said = put.filter(({ text }) => text !== '诉求内' && text !== '容' && text !== '诉求内容');
  expect(said.map(({ text }) => text).join('')).toBe(long);
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(body.bottom + 0.01);
  expect(new Set(put.filter(({ text }) => text.startsWith('诉')).map((one) => one.page)).size).toBe(page());
});

test('a short row is never divided, and a place to sign stays under what is signed', () => {
  const { pages, put, page } = remembering();
  pages.down(pages.room() - 30);
  row(pages, [label('地址', 26), value('一二三四五六七八九十'.repeat(6), 130)]);
  expect(new Set(put.map((one) => one.page))).toEqual(new Set([2]));
  pages.down(pages.room() - 60);
  row(pages, [label('承办人意见', 26), { text: '同意', share: 130, sign: ['签字：', '年月日'] }], 80);
  expect(put.filter(({ text }) => text === '同意' || text === '签字：').map((one) => one.page)).toEqual([3, 3]);
  expect(page()).toBe(3);
});

test('long words over a signature are divided, and the signature comes last', () => {
  const { pages, put } = remembering();
  row(pages, [label('办理情况', 26), { text: long.slice(0, 2_000), share: 130, sign: ['签字：'] }]);
  const last = put.at(-1)!;
  expect(last.text).toBe('签字：');
  expect(put.filter(({ text }) => text === '签字：')).toHaveLength(1);
});
