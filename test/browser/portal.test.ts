import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { looksWrong } from '../helpers/looks.ts';
import { picture } from '../helpers/pictures.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';
import { getUp } from '../helpers/seats.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse()]);
});
afterAll(async () => {
  await house.shut();
});

const newest = async () => (await house.cases()).sort((a, b) => (a.number < b.number ? 1 : -1))[0]!;

/** Goes to the next question and waits until it is asked. */
const next = async (page: Page, question: string) => {
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { level: 1, name: question }).waitFor();
};

describe('reporting', () => {
  test('an empty report is not sent; what is missing is named, and goes when it is filled in', async () => {
    const { page } = await takePhone(browser, house.url);
    await page.goto('/report/response');
    await page.getByRole('button', { name: '下一步' }).click();
    const trouble = page.getByRole('alert');
    await expect.poll(() => trouble.textContent()).toContain('请填写：您要反映什么？');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await page.getByRole('textbox').fill('灯坏了');
    await expect.poll(() => trouble.count()).toBe(0);
    await getUp(page);
  });

  test('a fault is reported with a photo and its place, followed, and rated by the same link', async () => {
    const { page, wrong } = await takePhone(browser, house.url);
    await page.goto('/');
    await page.getByRole('link', { name: '我要反映' }).click();
    await page.getByRole('link', { name: '民呼必应' }).click();
    await page.getByRole('textbox').fill('小区东门路灯三天不亮了。\n晚上看不清路。');
    await page.setInputFiles('input[type=file]', { name: '灯.jpg', mimeType: 'image/jpeg', buffer: await picture({ located: true }) });
    await page.getByText('已传好').waitFor();
    await next(page, '在哪里？');

    await page.getByRole('textbox', { name: '地址或地标' }).fill('柳园小区东门');
    await page.getByRole('button', { name: '在地图上指' }).click();
    await page.getByRole('combobox', { name: '也可以直接选地方' }).selectOption('P');
    await page.getByText('已在地图上指定位置').waitFor();
    await next(page, '怎么联系您？');

    await page.getByLabel('您怎么称呼').fill('王某某');
    await page.getByLabel('联系电话').fill('10000001234');
    expect(await page.getByRole('definition').allTextContents()).toEqual(
      expect.arrayContaining(['1 张', '柳园小区东门 · 已在地图上指定位置']),
    );
    await page.getByRole('button', { name: '发出' }).click();

    await page.getByRole('heading', { name: '收到了' }).waitFor();
    const row = await newest();
    expect(await page.getByText(row.number).count()).toBe(1);
    expect(row).toMatchObject({ programme: 'response', area: 'P' });
    expect(await page.getByLabel('这是您的查看链接').inputValue()).toMatch(/\/c\/[\w-]{20,}$/);

    await page.getByRole('link', { name: '看办到哪一步' }).click();
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
    await page.getByRole('button', { name: '看大图' }).click();
    const large = page.getByRole('dialog').getByRole('img');
    await expect.poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await page.getByRole('button', { name: '关闭' }).click();

    await house.complete(row.id);
    await page.getByRole('button', { name: '刷新进展' }).click();
    await page.getByRole('heading', { name: '已办结，请您评价' }).waitFor();
    expect(await page.getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('路灯已修好，今晚会亮。')]),
    );

    await page.getByRole('blockquote').getByText('路灯已修好，今晚会亮。').waitFor();
    await page.getByRole('button', { name: '发出' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('还有 2 处要改');
    await page.getByRole('radio', { name: '解决', exact: true }).check();
    await page.getByRole('radio', { name: '非常满意' }).check();
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('您的评价：非常满意，已解决').waitFor();
    expect(await newest()).toMatchObject({ stage: 'archived' });

    await page.goto('/');
    await page.getByRole('link', { name: '小区东门路灯三天不亮了。' }).waitFor();
    expect(wrong).toEqual([]);
    await getUp(page);
  });

  test('a file that is no picture is refused by name, can be taken away, and holds nothing up', async () => {
    const { page } = await takePhone(browser, house.url);
    await page.goto('/report/response');
    await page.getByRole('textbox').fill('灯坏了');
    const folder = temporaryFolder();
    const contents = { '坏.jpg': 'no picture', '大.jpg': Buffer.alloc(15 * 1024 * 1024 + 1), '好.jpg': await picture() };
    const files = Object.entries(contents).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    await page.setInputFiles('input[type=file]', files);
    await page.getByText('已传好').waitFor();
    await page.getByText('这个文件超过 15 MB').waitFor();
    expect(await page.getByRole('button', { name: '重传' }).count()).toBe(0);
    await page.getByRole('button', { name: '去掉照片 1' }).click();
    await next(page, '在哪里？');
    await next(page, '怎么联系您？');
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByRole('heading', { name: '收到了' }).waitFor();
    expect((await newest()).state).toMatchObject({ photos: [expect.any(String)] });
    discard(folder);
    await getUp(page);
  });

  test('a draft survives a reload and a dead network, and is sent by itself and once when the network is back', async () => {
    const { page, context } = await takePhone(browser, house.url);
    const before = (await house.cases()).length;
    await page.goto('/report/response');
    await page.getByRole('textbox').fill('楼道灯坏了');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('楼道灯坏了');
    await page.getByText('已接着您上次没写完的内容').waitFor();
    await next(page, '在哪里？');
    await next(page, '怎么联系您？');
    await context.setOffline(true);
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('没有发出去，网络断了。内容已保存，连上后自动发送。').waitFor();
    expect(await house.cases()).toHaveLength(before);
    await context.setOffline(false);
    await page.getByRole('heading', { name: '收到了' }).waitFor();
    expect(await house.cases()).toHaveLength(before + 1);
    await getUp(page);
  });

  test('once it was seen the portal opens without network, says so, and sends what was written there once the network is back', async () => {
    const { page, context } = await takePhone(browser, house.url);
    const before = (await house.cases()).length;
    await page.goto('/');
    await expect
      .poll(
        () =>
          page.evaluate(
            async () =>
              ((await caches.match('/', { ignoreSearch: true })) && (await caches.match('/api/v1/portal', { ignoreVary: true }))) !==
              undefined,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await context.setOffline(true);
    await page.goto('/report/response');
    await page.getByText('现在没有网络').waitFor();
    expect(await looksWrong(page)).toEqual([]);
    await page.getByRole('textbox').fill('水管爆了');
    await next(page, '在哪里？');
    await next(page, '怎么联系您？');
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('没有发出去，网络断了。内容已保存，连上后自动发送。').waitFor();
    await page.close();

    const later = await context.newPage();
    await later.goto('/report/response#2');
    await later.getByText('没有发出去，网络断了。内容已保存，连上后自动发送。').waitFor();
    await context.setOffline(false);
    await later.evaluate(() => dispatchEvent(new Event('online')));
    await later.getByRole('heading', { name: '收到了' }).waitFor();
    expect(await house.cases()).toHaveLength(before + 1);
    expect(
      await later.evaluate(async () => (await (await caches.open('huying-last-portal')).keys()).map(({ url }) => new URL(url).pathname)),
    ).toEqual(['/api/v1/portal']);
    await context.close();
  });

  test('an answer that is lost on its way does not make a second report', async () => {
    const { page } = await takePhone(browser, house.url);
    const before = (await house.cases()).length;
    await page.goto('/report/response');
    await page.getByRole('textbox').fill('井盖松了');
    await next(page, '在哪里？');
    await next(page, '怎么联系您？');
    await page.route('**/cases', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByText('没有发出去').waitFor();
    await page.unroute('**/cases');
    await page.reload();
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByRole('heading', { name: '收到了' }).waitFor();
    expect(await house.cases()).toHaveLength(before + 1);
    await getUp(page);
  });

  test('what the server finds wrong stands at its field and at the top', async () => {
    const { page } = await takePhone(browser, house.url);
    await page.goto('/report/response');
    await page.getByRole('textbox').fill('灯坏了');
    await next(page, '在哪里？');
    await next(page, '怎么联系您？');
    await page.getByLabel('联系电话').fill('打我家电话');
    await page.getByRole('button', { name: '发出' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('还有 1 处要改');
    expect(await page.getByLabel('联系电话').getAttribute('aria-invalid')).toBe('true');
    await getUp(page);
  });
});

describe('calling', () => {
  test('110, 119 and 120 come first; one press opens an urgent case where the phone is', async () => {
    const { page } = await takePhone(browser, house.url);
    await page.goto('/call');
    await page.getByRole('button', { name: '呼叫' }).waitFor();
    const numbers = await page
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((to) => to?.startsWith('tel:')));
    expect(numbers).toEqual(['tel:110', 'tel:119', 'tel:120']);
    await page.getByLabel('您的电话').fill('10000001234');
    await page.getByLabel('出了什么事').fill('电梯困人');
    await page.getByRole('button', { name: '呼叫' }).click();
    await page.getByRole('heading', { name: '呼叫已送到值班人员' }).waitFor();
    await page.getByText('您的位置已一起发出').waitFor();
    expect(await newest()).toMatchObject({ urgency: 'urgent', source: 'button', area: 'G' });
    await getUp(page);
  });
});

describe('following', () => {
  test('a wrong link says what may have happened and leads on', async () => {
    const { page } = await takePhone(browser, house.url);
    await page.goto('/c/this-is-no-link-of-anybody');
    await page.getByRole('heading', { name: '打不开这件诉求' }).waitFor();
    await page.getByRole('link', { name: '首页', exact: true }).click();
    await page.getByRole('heading', { name: '您说，有人应。' }).waitFor();
    await getUp(page);
  });

  test('what was asked for is quoted, supplied, and a matter is withdrawn only after a second word', async () => {
    const { id, link } = await house.report('水管漏水');
    await house.ask(id);
    const { page } = await takePhone(browser, house.url);
    await page.goto(link);
    await page.getByRole('heading', { name: '还差一点信息' }).waitFor();
    await page.getByRole('blockquote').getByText('请说一下是几号楼。').waitFor();
    await page.getByRole('textbox', { name: '补充说明' }).fill('三号楼');
    await page.getByRole('button', { name: '发出' }).click();
    await page.getByRole('heading', { name: '已收到您的诉求' }).waitFor();
    await page.getByRole('button', { name: '不办了，撤回' }).click();
    await page.getByText('撤回后就不再办理').waitFor();
    await page.getByRole('button', { name: '不办了，撤回' }).click();
    await page.getByRole('heading', { name: '已按您的要求撤回' }).waitFor();
    await getUp(page);
  });
});

test('by keyboard alone: past the head, into the report, to its question', async () => {
  const { page } = await takePhone(browser, house.url);
  await page.goto('/');
  await page.getByRole('link', { name: '我要反映' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '您要反映哪方面的事？' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await getUp(page);
});

test('a phone needs at most 120 kB of compressed JavaScript before it can report', async () => {
  const page = await browser.newPage({ baseURL: house.url });
  const scripts: Promise<Buffer>[] = [];
  const packed = new Set<string | undefined>();
  page.on('response', (answer) => {
    if (!/\.m?js(\?|$)/.test(answer.url())) return;
    scripts.push(answer.body());
    packed.add(answer.headers()['content-encoding']);
  });
  await page.goto('/report/response');
  await page.getByRole('textbox').waitFor();
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect([...packed]).toEqual([expect.stringMatching(/^(br|gzip)$/)]);
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThan(120_000);
  await page.close();
});
