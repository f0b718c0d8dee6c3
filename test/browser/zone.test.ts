import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { looksWrong, violations } from '../helpers/looks.ts';
import { enterAs, sitDown } from '../helpers/people.ts';
import { getUp, screens } from '../helpers/seats.ts';
import { password, type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;
let browser: Browser;
let url: string;

beforeAll(async () => {
  house = await webHouse({ pages: `${process.cwd()}/dist/web`, watched: true });
  url = await house.listen();
  browser = await oneBrowser();
});
afterAll(async () => {
  await house?.shut();
});

const comeIn = async (
  username: string,
  path: string,
  screen: keyof typeof screens = 'desk',
  language: 'zh' | 'en' = 'zh',
): Promise<Page> => {
  const page = await sitDown(browser, url, { screen, language });
  page.setDefaultTimeout(10_000);
  await enterAs(page, username, path, password);
  return page;
};

const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const head = '编码,上级编码,类型,名称,英文名称,开始日\n';

test('a file with bad rows names each of them and does nothing; mended, it comes in', async () => {
  const page = await comeIn('sys', '/desk/zone/files');
  await choose(
    page,
    '区域.csv',
    `${head}G8,V,网格,八网格,Grid 8,2026-03-02\nG9,没有这里,网格,九网格,Grid 9,2026-03-02\nG10,V,城堡,十网格,Grid 10,昨天\n`,
  );
  await page.getByRole('heading', { name: '有 3 处要改，改好后重新选择文件' }).waitFor();
  const rows = await page.locator('.zone-faults tbody tr.ant-table-row').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    '3 上级编码 上级 没有这里 不存在，请填已有的编码',
    '4 类型 “城堡”不在可选范围内，请填：全区、园区、镇、街道、村、社区、网格、庭院、楼栋',
    '4 开始日 “昨天”不是日期，应写成 2026-11-20',
  ]);
  expect(await page.getByRole('button', { name: /写入/ }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);

  await choose(page, '区域.csv', `${head}G8,V片,网格,八网格,Grid 8,2026-03-02\nG9,V,网格,九网格,Grid 9,2026-03-02\n`);
  await page.getByRole('button', { name: '写入 2 行' }).click();
  await page.getByText('已写入：新增 2 行，修改 0 行。').waitFor();
  await page.getByRole('navigation', { name: '数据表' }).getByRole('link', { name: '区域' }).click();
  await page.getByRole('searchbox').fill('八网格');
  await page.getByRole('button', { name: '八网格' }).click();
  await page.getByRole('dialog').getByText('V片').waitFor();
  await getUp(page);
});

test('an area is added and renamed, and what is wrong stands beside its field', async () => {
  const page = await comeIn('sys', '/desk/zone/areas');
  await page.getByRole('button', { name: '新增' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('请填写：名称').first().waitFor();
  await form.getByLabel('编码').fill('V');
  await form.getByLabel('名称', { exact: true }).fill('新村');
  await form.getByLabel('英文名称').fill('New Village');
  await form.getByLabel('类型').click();
  await page.getByTitle('村', { exact: true }).click();
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('编码 V 已经用过').first().waitFor();
  await form.getByLabel('编码').fill('V7');
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('村要有上级').first().waitFor();
  await form.getByLabel('上级').click();
  await page.keyboard.type('T片');
  await page.getByTitle('T片').last().click();
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByRole('button', { name: '更名' }).click();
  await form.getByLabel('新名称').fill('幸福村');
  await form.getByLabel('新英文名称').fill('Xingfu Village');
  await form.getByLabel('从哪天起').fill('2099-01-01');
  await form.getByRole('button', { name: '更名' }).click();
  await form.getByText('新村（至 2098-12-31）').waitFor();
  expect(await violations(page)).toEqual([]);
  await getUp(page);
});

test('a handler leaves: open cases are shown and go to the next one', async () => {
  const opened = await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words: '路灯不亮' } });
  const { id, number } = opened.body as { id: string; number: string };
  const act = (who: string, action: string, data: object) =>
    house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  await act('ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', 'dispatch', { lead: 'water' });
  expect((await act('wang', 'sign', {})).status).toBe(200);

  const page = await comeIn('sec', '/desk/zone/accounts');
  await page.getByRole('button', { name: 'wang某' }).click();
  await page.getByRole('button', { name: '离任' }).click();
  await page.getByText('1 件未办结的工单先移交').waitFor();
  expect(await page.getByRole('link', { name: number }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '移交并离任' }).click();
  await page.getByText('名下还有 1 件未办结的工单，请选择接手的人').waitFor();
  await page.getByLabel('接手的人').click();
  await page.getByTitle(/wen某/).click();
  await page.getByRole('button', { name: '移交并离任' }).click();
  await page.getByRole('button', { name: '移交并离任' }).waitFor({ state: 'detached' });
  const row = await house.db.selectFrom('cases').select('handler').where('id', '=', id).executeTakeFirstOrThrow();
  expect(row.handler).toBe('wen');
  await getUp(page);
});

test.each([
  ['sys', 'areas', 'zh'],
  ['sys', 'duties', 'en'],
  ['sec', 'accounts', 'en'],
  ['sec', 'posts', 'zh'],
  ['sys', 'categories', 'zh'],
  ['sys', 'officeHours', 'en'],
  ['sys', 'files', 'zh'],
] as const)('as %s, %s on a phone: axe finds nothing and nothing runs over the side', async (who, sheet, language) => {
  const page = await comeIn(who, `/desk/zone/${sheet}`, 'phone', language);
  await page.locator('#sheet-title').waitFor();
  await page.locator('.skeleton').waitFor({ state: 'detached' });
  expect(await looksWrong(page)).toEqual([]);
  await getUp(page);
});

test('the service in pictures: empty at first, then what is over its line stands first and says where to read on', async () => {
  await house.look();
  const page = await comeIn('sys', '/desk/service');
  await page.getByText('服务刚启动').waitFor();
  expect(await looksWrong(page)).toEqual([]);
  await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words: '路灯不亮' } });
  house.clock.pass(20_000);
  await house.look();
  for (let minute = 1; minute <= 6; minute += 1) {
    if (minute % 3 > 0) await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words: `第 ${minute} 盏灯不亮` } });
    house.clock.pass(1);
    await house.look();
  }
  await page.reload();
  const first = page.locator('.service-figure').first();
  for (const screen of ['phone', 'desk'] as const) {
    await page.setViewportSize(screens[screen]);
    if (screen === 'desk') await page.getByRole('button', { name: 'English' }).click();
    await first.getByText('deadlines are told late').waitFor();
    expect(await first.getAttribute('data-state')).toBe('over');
    expect(await looksWrong(page)).toEqual([]);
    if (process.env.HUYING_SHOTS) await page.screenshot({ path: `${process.env.HUYING_SHOTS}/service-${screen}.png`, fullPage: true });
  }
  await first.locator('summary').click();
  expect(await first.locator('tbody tr').count()).toBe(7);
  await getUp(page);
});
