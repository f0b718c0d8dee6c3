import type { Browser, Page } from 'playwright-core';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceForm } from '../../core/zone/index.ts';
import { oneBrowser } from '../helpers/browser.ts';
import { looksWrong } from '../helpers/looks.ts';
import { enterAs } from '../helpers/people.ts';
import { getUp, type screens, takeSeat } from '../helpers/seats.ts';
import { everyKind, password, type WebHouse, webHouse } from '../helpers/web-house.ts';

const hotline: SourceForm = {
  id: 'sf1',
  programme: 'response',
  source: 'city12345',
  title: '热线平台导出表',
  columns: { number: ['件次'], words: ['群众说的'] },
  dates: 'ymd',
  reply: [
    { heading: '件次', says: 'number' },
    { heading: '结果', says: 'reply' },
  ],
  from: '2020-01-01',
};
const group = (id: string, title: string, area: string) => ({ id, title, programme: 'response', area, from: '2020-01-01' });

let house: WebHouse;
let browser: Browser;
let url: string;

beforeAll(async () => {
  const chatGroups = [group('g1', 'G片一群', 'G'), group('g2', 'G片二群', 'G'), group('g3', 'P片群', 'P')];
  house = await webHouse({ pages: `${process.cwd()}/dist/web`, rows: { ...everyKind, sourceForms: [hotline], chatGroups } });
  url = await house.listen();
  browser = await oneBrowser();
});
afterAll(async () => {
  await house?.shut();
});

/** Somebody comes in whose browser lends its clipboard. */
const comeIn = async (username: string, path: string, screen: keyof typeof screens, language: 'zh' | 'en' = 'zh'): Promise<Page> => {
  const fixed = { permissions: ['clipboard-read', 'clipboard-write'] };
  const page = await takeSeat(browser, url, { screen, still: true, kept: { language }, fixed });
  page.setDefaultTimeout(10_000);
  await enterAs(page, username, path, password);
  return page;
};

const chat = '三号楼小李 2026/11/24 9:30\n楼道灯坏了三天\n[图片]\n王阿姨 2026/11/24 9:31\n我们单元也是\n广告哥 2026/11/24 9:32\n新鲜土鸡蛋';
const countOf = async () =>
  Number(
    (
      await house.db
        .selectFrom('cases')
        .select((row) => row.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('a grid worker writes a chat down in three presses: paste, choose, send; and what was shared by the phone is filled in', async () => {
  const page = await comeIn('grid', '/desk/groups', 'phone');
  await page.getByRole('radio', { name: 'G片二群' }).waitFor();
  expect(await page.getByRole('radio', { name: 'P片群' }).count()).toBe(0);
  expect(await looksWrong(page)).toEqual([]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
  let presses = 0;
  const press = async (target: ReturnType<Page['getByRole']>) => {
    presses += 1;
    await target.click();
  };
  const began = performance.now();
  await press(page.getByRole('button', { name: '粘贴' }));
  await press(page.getByText('G片二群'));
  await page.getByText('拆成 3 句').waitFor();
  await press(page.getByRole('button', { name: '登记', exact: true }));
  await page.getByText(/已登记，工单号/).waitFor();
  expect({ presses, quick: performance.now() - began < 20_000 }).toEqual({ presses: 3, quick: true });
  await page.getByRole('button', { name: '复制' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^收到，已经登记，编号 \d{6}-\d{5}-\d/);
  const made = await house.db.selectFrom('cases').select(['id', 'area', 'back']).executeTakeFirstOrThrow();
  expect(made).toMatchObject({ area: 'G', back: 'group-open' });

  await page.getByRole('button', { name: '再转录一条' }).click();
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration('/desk/share')
      .then((found) => found?.active ?? new Promise((ready) => setTimeout(ready, 1_500))),
  );
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/desk/share', enctype: 'multipart/form-data' });
    form.innerHTML = '<textarea name="text">张叔：\n井盖没了</textarea>';
    document.body.append(form);
    form.submit();
  });
  await page.waitForURL('**/desk/groups/shared');
  await page.getByText('从手机分享来的内容已填好').waitFor();
  expect(await page.getByLabel('谁反映的').inputValue()).toBe('张叔');
  await getUp(page);
});

test('a message that has nothing to do with it is left out; the result waits to be carried back, ready to be pasted', async () => {
  const page = await comeIn('grid', '/desk/groups', 'phone');
  await page.locator('#chat-words').fill(chat);
  await page.getByText('G片一群').click();
  await page.getByRole('checkbox', { name: /广告哥/ }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText(/已登记，工单号/).waitFor();
  const { id } = await house.db.selectFrom('cases').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const { body } = await house.ask('GET', `/api/v1/cases/${id}`, { who: 'grid' });
  expect(body).toMatchObject({ words: '三号楼小李：楼道灯坏了三天\n王阿姨：我们单元也是' });
  const act = (who: string, action: string, data: object = {}) =>
    house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  await act('ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', 'dispatch', { lead: 'water' });
  await act('wang', 'sign');
  await act('wang', 'resolve', { done: '换了灯泡', reply: '灯已换好' });
  await act('chen', 'pass');
  await page.goto('/desk/groups/carry');
  await page.getByRole('button', { name: '复制，并记作已回群' }).waitFor();
  expect(await looksWrong(page)).toEqual([]);
  await page.getByRole('button', { name: '复制，并记作已回群' }).click();
  await page.getByText('没有等着回到群里的结果').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('办理结果：灯已换好');
  await getUp(page);
});

test.each(['desk', 'phone'] as const)(
  'a file from above on a %s: bad rows by name, the good ones left to a choice, stopped or seen through',
  async (size) => {
    const page = await comeIn('ann', '/desk/above/file', size, size === 'phone' ? 'en' : 'zh');
    const n = size === 'desk' ? 1 : 2;
    const rows = Array.from({ length: 30 }, (_, place) => `F${n}-${place},2026-01-05 09:00,第${place}盏灯不亮`).join('\n');
    const before = await countOf();
    await page.getByText(/市12345转办 · 民呼必应|City hotline 12345 · When residents call/).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: '来件.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`件次,派单时间,群众说的\n${rows}\n,昨天,\n`),
    });
    await page.getByText(/“昨天”/).waitFor();
    expect(await looksWrong(page)).toEqual([]);
    expect(await countOf()).toBe(before);
    await page.getByRole('button', { name: /先登记没有问题的 30 件|Open the 30 that are well/ }).click();
    await page.getByText(/登记了 30 件，原已登记 0 件，没有登记 1 件|30 opened, 0 were here, 1 left out/).waitFor();
    expect(await countOf()).toBe(before + 30);
    await getUp(page);
  },
);

test('a pasted letter is taken apart, opened, answered and gone up with one key', async () => {
  const page = await comeIn('ann', '/desk/above/paste', 'desk');
  await page.evaluate(() =>
    navigator.clipboard.writeText('件次：Q-1\n来电人：王某某\n联系电话：10000001234\n限办：5个工作日\n群众说的：门口路灯不亮'),
  );
  await page.getByLabel(/整段粘贴/).click();
  await page.keyboard.press('Control+V');
  await page.getByLabel('来件编号').waitFor();
  expect(await page.getByLabel('来件编号').inputValue()).toBe('Q-1');
  expect(await looksWrong(page)).toEqual([]);
  await page.getByRole('button', { name: '登记成工单' }).click();
  await page.getByText(/已登记，工单号/).waitFor();
  const { id } = await house.db.selectFrom('cases').select('id').where('aboveNumber', '=', 'Q-1').executeTakeFirstOrThrow();
  for (const [who, action, data] of [
    ['ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' }],
    ['ann', 'dispatch', { lead: 'water' }],
    ['wang', 'sign', {}],
    ['wang', 'resolve', { done: '换了灯泡', reply: '灯已换好' }],
    ['chen', 'pass', {}],
  ] as const)
    expect(await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });

  await page.goto('/desk/above');
  await page.getByText('Q-1').waitFor();
  await page.getByRole('combobox', { name: '来源' }).click();
  await page.locator('.ant-select-dropdown:visible').getByText('市12345转办 · 民呼必应').click();
  expect(await looksWrong(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '一键回填：导出 1 件并标记已回' }).click();
  const sheet = (await readExcel(await (await file).path()))[0]!;
  expect(sheet.data.slice(1, 3)).toEqual([
    ['件次', '结果'],
    ['Q-1', '灯已换好'],
  ]);
  await page.getByText('已标记 1 件已回上级').waitFor();
  await page.goto(`/desk/cases/${id}`);
  await page.getByRole('heading', { name: '回复上级' }).waitFor();
  await page.getByText('结果已回复来处').first().waitFor();
  await getUp(page);
});

test('cases leave as a file from the queue, and say so', async () => {
  const page = await comeIn('ann', '/desk?view=all', 'desk');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: '开始导出' }).waitFor();
  await page.getByLabel('姓名电话要完整').click();
  await page.getByRole('button', { name: '开始导出' }).click();
  await page.getByText('请写明用途').waitFor();
  expect(await looksWrong(page)).toEqual([]);
  await page.getByLabel('用途').fill('核对台账');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '开始导出' }).click();
  const sheet = (await readExcel(await (await file).path()))[0]!;
  expect(String(sheet.data[0]?.[0])).toContain('用途：核对台账');
  await page.getByText(/已导出 \d+ 件/).waitFor();
  await getUp(page);
});
