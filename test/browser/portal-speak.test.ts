import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { looksWrong } from '../helpers/looks.ts';
import { portalHouse, takePhone } from '../helpers/portal-house.ts';

let browser: Browser;
let house: Awaited<ReturnType<typeof portalHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([oneBrowser(), portalHouse()]);
});
afterAll(async () => {
  await house.shut();
});

/** Ears that hear two pieces, the first only guessed at before it is sure; `refuse` is what a browser without the service says. */
const ears = (refuse: string) => {
  class Ears {
    onresult?: (event: unknown) => void;
    onerror?: (event: unknown) => void;
    onend?: () => void;
    start() {
      const tell = (isFinal: boolean, transcript: string) => this.onresult?.({ resultIndex: 0, results: [{ isFinal, 0: { transcript } }] });
      setTimeout(() => {
        if (refuse !== '') {
          this.onerror?.({ error: refuse });
          return this.onend?.();
        }
        tell(false, '东门路');
        tell(true, '东门路灯不亮，');
        tell(true, '已经三天了。');
      }, 20);
    }
    stop() {
      this.onend?.();
    }
    abort() {
      this.onend?.();
    }
  }
  Object.assign(window, { webkitSpeechRecognition: Ears, SpeechRecognition: Ears });
};

test.each(['plain', '22'] as const)('what is spoken is written down, after what stood there, in letters of size %s', async (type) => {
  const { page, context, wrong } = await takePhone(browser, house.url, { type });
  await context.addInitScript(ears, '');
  await page.goto('/report/response');
  await page.getByRole('textbox').fill('您好，');
  await page.getByRole('button', { name: '按一下，用说的' }).click();
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('您好，东门路灯不亮，已经三天了。');
  expect(await looksWrong(page)).toEqual([]);
  await page.getByRole('button', { name: '说完了' }).click();
  await page.getByRole('button', { name: '按一下，用说的' }).waitFor();
  expect(wrong).toEqual([]);
  await context.close();
});

test('a microphone that is not lent is said to be so, and typing goes on', async () => {
  const { page, context } = await takePhone(browser, house.url);
  await context.addInitScript(ears, 'not-allowed');
  await page.goto('/report/response');
  await page.getByRole('button', { name: '按一下，用说的' }).click();
  await page.getByText('手机没有让用话筒').waitFor();
  await context.close();
});

test('where speech cannot be written down a voice note is kept, sent with the report, and judged to be sound', async () => {
  const { page, context, wrong } = await takePhone(browser, house.url);
  await context.grantPermissions(['microphone', 'geolocation'], { origin: house.url });
  await context.addInitScript(ears, 'network');
  await page.goto('/report/response');
  await page.getByRole('button', { name: '按一下，用说的' }).click();
  await page.getByRole('button', { name: '录一段话' }).click();
  await page.getByText('正在录音').waitFor();
  await page.waitForTimeout(1_200);
  await page.getByRole('button', { name: '录好了' }).click();
  await page.getByText('录音已传好').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('（见语音留言）');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { level: 1, name: '在哪里？' }).waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('heading', { level: 1, name: '怎么联系您？' }).waitFor();
  await page.getByRole('button', { name: '发出' }).click();
  await page.waitForURL(/\/c\//);
  const kept = await house.web.db.selectFrom('attachments').select(['kind', 'mime', 'stream']).execute();
  expect(kept).toEqual([{ kind: 'sound', mime: 'audio/mp4', stream: expect.any(String) }]);
  await page.goto(`${new URL(page.url()).pathname}?again`);
  await page.locator('audio').first().waitFor({ state: 'attached' });
  expect(wrong).toEqual([]);
  await context.close();
});
