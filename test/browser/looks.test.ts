import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { violations } from '../helpers/looks.ts';

let page: Page;
beforeAll(async () => {
  page = await (await oneBrowser()).newPage();
});
afterAll(() => page?.close());

const rows = Array.from({ length: 40 }, (_, n) => `<li class="row"><span class="cell">第 ${n} 行</span></li>`).join('');
const shown = (style: string) =>
  page.setContent(
    `<!doctype html><html lang="zh"><title>列表</title><style>${style}</style><main><h1>列表</h1><ul>${rows}</ul><p><button disabled>停用</button> <button>可按</button></p></main></html>`,
  );

test('a list that can be read is left alone', async () => {
  await shown('');
  expect(await violations(page)).toEqual([]);
});

test.each([
  ['of pale letters', '.row:nth-child(38) .cell { color: #ddd }'],
  ['on a dark ground of its own', '.row:nth-child(38) { background: #222 }'],
  ['that shines through', '.row:nth-child(38) { opacity: .3 }'],
  ['of small and pale letters', '.cell { font-size: 30px; color: #888 } .row:nth-child(38) .cell { font-size: 14px }'],
  ['that can be pressed and looks as if it could not', 'button { color: #bbb; background: #fff }'],
])('among many alike the one %s is found', async (_, style) => {
  await shown(style);
  expect(await violations(page)).toEqual([expect.stringContaining('color-contrast')]);
});
