import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { oneBrowser } from '../helpers/browser.ts';
import { type FieldHouse, fieldHouse } from '../helpers/field-house.ts';
import { looksWrong } from '../helpers/looks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await oneBrowser();
});

type Made = { fails?: boolean; stopAt?: 'half' };

const take = (page: Page, question: string, house: FieldHouse) =>
  page.getByLabel(`拍照：${question}`).setInputFiles({ name: 'site.jpg', mimeType: 'image/jpeg', buffer: house.photo });

const say = (page: Page, question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();

/** Makes the visit that is open, as somebody does who has one hand free. */
const makeVisit = async (page: Page, house: FieldHouse, { fails = false, stopAt }: Made = {}) => {
  await say(page, '带班领导是否在岗', '是');
  await say(page, '消防通道是否畅通、灭火器是否有效', fails ? '否' : '是');
  if (fails) {
    await page.getByText('不合格，会立单整改').waitFor();
    await take(page, '消防通道是否畅通、灭火器是否有效', house);
    await page.getByLabel('补充说明：消防通道是否畅通、灭火器是否有效').fill('通道堆了纸箱');
  }
  if (stopAt === 'half') return;
  await page.getByRole('textbox', { name: '灭火器数量' }).fill('4');
  await say(page, '用电线路是否规范', '是');
  await say(page, '设备运行', '停用');
  await take(page, '现场照片', house);
  await page
    .getByRole('img', { name: '拍照' })
    .nth(fails ? 1 : 0)
    .waitFor();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('heading', { name: /今天做过的/ }).waitFor();
};

const open = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(name) }).click();

test('in flight mode three sites are walked, one item fails, the tab is killed half way; at home the desk sees all of it, once', async () => {
  const house = await fieldHouse();
  const { page, context, wrong } = await house.phoneOf(browser, 'insp');
  expect(await page.locator('.visit-card').count()).toBe(3);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '还要去 · 3' }).waitFor();

  await open(page, '第1厂');
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByText('带班领导是否在岗：还没有回答').waitFor();
  await makeVisit(page, house, { fails: true });
  await page.getByText('待发送 1 条').waitFor();

  await open(page, '第2厂');
  await makeVisit(page, house, { stopAt: 'half' });
  await page.close();
  const again = await context.newPage();
  again.setDefaultTimeout(15_000);
  await again.goto('/field');
  await again.getByText('做了一半').waitFor();
  await open(again, '第2厂');
  expect(await again.getByRole('radiogroup', { name: '带班领导是否在岗' }).getByLabel('是').isChecked()).toBe(true);
  await makeVisit(again, house);
  await open(again, '第3厂');
  await makeVisit(again, house);
  await again.getByText('没有网络 · 待发送 3 条').waitFor();
  expect((await house.visits()).every(({ stage }) => stage === 'planned')).toBe(true);

  const walked = house.clock.now().toISOString();
  house.clock.pass(5 * 60);
  const cut = new Set<string>();
  await context.route(/\/api\/v1\/(attachments|visits)/, async (route) => {
    const what = route
      .request()
      .url()
      .replace(/.*v1\/(\w+).*/, '$1');
    if (route.request().method() !== 'POST' || cut.has(what)) return route.continue();
    cut.add(what);
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  await context.setOffline(false);
  for (let tries = 0; tries < 8 && !(await again.getByText('已同步').isVisible()); tries += 1) {
    await again.evaluate(() => dispatchEvent(new Event('online')));
    await again.waitForTimeout(400);
  }
  await again.getByText('已同步').waitFor();
  expect([...cut].sort()).toEqual(['attachments', 'visits']);
  await house.chores();

  const visits = await house.visits();
  expect(visits.map(({ stage, works, failed }) => [stage, works, failed])).toEqual([
    ['done', 1, 1],
    ['done', 1, 0],
    ['done', 1, 0],
  ]);
  const [found, ...others] = await house.cases();
  expect(others).toEqual([]);
  expect(found).toMatchObject({ lead: 'water', stage: 'dispatched', category: 'J0101' });
  expect(Math.abs(found!.opened.getTime() - Date.parse(walked))).toBeLessThan(60_000);
  const files = await house.db.selectFrom('attachments').select(['stream']).execute();
  expect(files).toHaveLength(8);
  expect(files.every(({ stream }) => stream !== null)).toBe(true);
  expect([...wrong, ...house.logged]).toEqual([]);
  await context.close();
  await house.shut();
});

test('two phones on one visit: both are kept, and the second is told so; a clock that is years wrong spoils nothing', async () => {
  const house = await fieldHouse(1);
  const years = 3 * 365 * 86_400_000;
  const [one, other] = [await house.phoneOf(browser, 'insp'), await house.phoneOf(browser, 'ida', { wrongBy: years })];
  await other.page.getByText(/手机时间差了/).waitFor();
  for (const { page, context } of [one, other]) {
    await context.setOffline(true);
    await open(page, '第1厂');
    await makeVisit(page, house, { fails: true });
  }
  for (const { page, context } of [one, other]) {
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('已同步').waitFor();
  }
  await house.chores();
  await other.page.getByRole('button', { name: /已同步/ }).click();
  await other.page.getByText('另一部手机也做了这次巡访').waitFor();
  const [visit] = await house.visits();
  const state = visit!.state as { works: { at: string; clock: { said: string } }[] };
  expect(state.works).toHaveLength(2);
  expect(Math.abs(Date.parse(state.works[1]!.at) - house.clock.now().getTime())).toBeLessThan(120_000);
  expect(Date.parse(state.works[1]!.clock.said) - Date.parse(state.works[1]!.at)).toBeGreaterThan(years - 120_000);
  expect(await house.cases()).toHaveLength(1);
  await Promise.all([one.context.close(), other.context.close()]);
  await house.shut();
});

const many = Number(process.env.HUYING_FIELD_MANY ?? 12);

test('a day’s unsent visits with their photographs go out in order, each once, and signing out leaves nothing on the phone', async () => {
  const house = await fieldHouse(many);
  const { page, context } = await house.phoneOf(browser, 'insp');
  await context.setOffline(true);
  const begun = performance.now();
  await page.evaluate(
    async ([photo]) => {
      const bytes = Uint8Array.from(atob(photo!), (sign) => sign.charCodeAt(0));
      const base = await new Promise<IDBDatabase>((give, fail) => {
        const request = indexedDB.open('huying-field', 1);
        request.onsuccess = () => give(request.result);
        request.onerror = () => fail(request.error);
      });
      const day = await new Promise<{ today: { now: string; visits: { id: string; version: string; round: string }[] } }>((give) => {
        const request = base.transaction('kept').objectStore('kept').get('day');
        request.onsuccess = () => give(request.result);
      });
      const kept = base.transaction(['waiting', 'photos'], 'readwrite');
      for (const [n, visit] of day.today.visits.filter(({ round }) => round === 'workSafety').entries()) {
        const [id, picture] = [crypto.randomUUID(), crypto.randomUUID()];
        const at = day.today.now;
        const own = new Uint8Array([...bytes, ...new TextEncoder().encode(picture)]);
        kept
          .objectStore('photos')
          .put({ id: picture, original: new Blob([own], { type: 'image/jpeg' }), name: 'site.jpg', taken: at }, picture);
        const answers = {
          leader: { value: 'yes' },
          fire: { value: 'yes' },
          extinguishers: { value: '4' },
          electricity: { value: 'yes' },
          machines: { value: 'stopped' },
          scene: { photos: [picture] },
        };
        const body = { work: id, outcome: 'done', at, phone: at, off: 0, version: visit.version, answers };
        kept
          .objectStore('waiting')
          .put({ id, kind: 'visit', visit: visit.id, place: n, tries: 0, title: `${n}`, done: at, photos: [picture], body, draft: {} }, id);
      }
      await new Promise((done) => {
        kept.oncomplete = done;
      });
      base.close();
    },
    [house.photo.toString('base64')],
  );
  await page.reload();
  await page.getByText(`待发送 ${many} 条`).waitFor();
  const away = performance.now();
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('已同步').waitFor({ timeout: 20_000 + many * 1_000 });
  const home = performance.now();
  console.info(
    `field: ${many} unsent visits with a photograph each: kept in ${Math.round(away - begun)} ms, sent in ${Math.round(home - away)} ms`,
  );
  const visits = await house.visits();
  expect(visits.filter(({ stage, works }) => stage === 'done' && works === 1)).toHaveLength(many);
  expect(await house.db.selectFrom('attachments').select('id').where('stream', 'is not', null).execute()).toHaveLength(many);

  await page.getByRole('button', { name: /已同步/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByText('会从这台手机上清除').waitFor();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录巡访' }).waitFor();
  const left = await page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((give) => {
      const request = indexedDB.open('huying-field', 1);
      request.onsuccess = () => give(request.result);
    });
    const counts = [...base.objectStoreNames].map(
      (name) =>
        new Promise<number>((give) => {
          const request = base.transaction(name).objectStore(name).count();
          request.onsuccess = () => give(request.result);
        }),
    );
    return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
  });
  expect(left).toBe(0);
  await context.close();
  await house.shut();
});

test('a full phone says so and keeps what is on the screen; a post that ended takes the list off the phone, not what was done', async () => {
  const house = await fieldHouse(2);
  const { page, context } = await house.phoneOf(browser, 'insp');
  for (const path of ['/field/map', '/field/new', '/field/outbox', '/field']) {
    await page.goto(path);
    await page.locator('main').waitFor();
    expect([path, await looksWrong(page)]).toEqual([path, []]);
  }
  await context.setOffline(true);
  await open(page, '第1厂');
  expect(await looksWrong(page)).toEqual([]);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await say(page, '带班领导是否在岗', '是');
  await page.getByText('手机存满了').waitFor();
  expect(await page.getByRole('radiogroup', { name: '带班领导是否在岗' }).getByLabel('是').isChecked()).toBe(true);
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await makeVisit(page, house);
  await page.getByText('待发送 1 条').waitFor();

  /** Today where the zone is: after four in the afternoon in Greenwich that is a day ahead. */
  const until = new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const post = { id: 'p-insp', account: 'insp', kind: 'inspector', unit: 'roads', area: 'Z', from: '2020-01-01', until };
  await house.db
    .updateTable('zoneRows')
    .set({ body: JSON.stringify(post) })
    .where('id', '=', 'p-insp')
    .execute();
  await house.db.updateTable('zones').set({ revision: 99 }).execute();
  house.books.forget('990100');
  house.clock.pass(2 * 24 * 60);
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('您今天没有巡访的岗位').waitFor();
  await page.getByText('已同步').waitFor();
  expect((await house.visits()).filter(({ stage }) => stage === 'done')).toHaveLength(1);
  expect(await page.locator('.visit-card').count()).toBe(0);
  await context.close();
  await house.shut();
});
