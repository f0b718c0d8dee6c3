import type { APIRequestContext, Page } from 'playwright-core';
import { enterAs, sitDown } from '../helpers/people.ts';
import { screens } from '../helpers/seats.ts';
import type { Guide } from './one-case.ts';

type Row = { id: string; phase: string; excerpt: string; programme: string };

/** Asks the server as whoever sits there, and says what was wrong with it. */
const asker = (page: Page) => {
  const request: APIRequestContext = page.context().request;
  return async <T>(method: 'GET' | 'POST', path: string, data?: object): Promise<T> => {
    const origin = new URL(page.url()).origin;
    const said = await request.fetch(`${origin}/api/v1${path}`, { method, ...(data && { data }), headers: { origin } });
    if (!said.ok()) throw new Error(`${method} ${path}: ${await said.text()}`);
    return (await said.json()) as T;
  };
};

const found = async (page: Page, words: string): Promise<Row> => {
  const { items } = await asker(page)<{ items: Row[] }>('GET', `/cases?view=all&q=${encodeURIComponent(words)}`);
  const row = items.find(({ excerpt }) => excerpt.includes(words));
  if (!row) throw new Error(`no case says ${words}`);
  return row;
};

const day = 86_400_000;
const inDays = (n: number) => new Date(Date.now() + n * day).toISOString();

/** A lamp that was mended and is told of again: asked for, approved, shown beside the new case. */
const repeated = async (desk: Page, supervisor: Page, take: Guide['take']) => {
  const lamp = await found(desk, '菜场门口那排路灯');
  const ask = asker(desk);
  await ask('POST', `/cases/${lamp.id}/repeats`, {
    title: '菜场门口路灯不亮',
    reason: '换灯头后晚上到现场看过，四盏都亮，菜场两户商户当面确认。',
    until: inDays(60).slice(0, 10),
  });
  await supervisor.goto('/desk/repeats');
  await supervisor.locator('.repeat').first().waitFor();
  await take(supervisor, 'repeats');
  await supervisor.getByRole('button', { name: '批准' }).first().click();
  await supervisor.getByText('没有等着批准的').waitFor();

  const { point } = await ask<{ point: { lng: number; lat: number } }>('GET', `/cases/${lamp.id}`);
  const { id } = await ask<{ id: string }>('POST', '/programmes/response/cases', {
    source: 'hotline',
    words: '菜场门口的路灯又不亮了，晚上看不清路。',
    place: { lng: point.lng, lat: point.lat },
  });
  await desk.goto(`/desk/cases/${id}`);
  await desk.getByRole('region', { name: '可能是办过的事' }).waitFor();
  await take(desk, 'repeated-matter');
};

/** More time for a case from above is asked for upward, and its answer is recorded. */
const upward = async (desk: Page, handler: Page, take: Guide['take']) => {
  const fumes = await found(desk, '烧烤店油烟直排');
  await asker(handler)('POST', `/cases/${fumes.id}/actions/extend`, {
    data: { until: inDays(20), why: '净化器厂家要两周才能到货，先停用油烟灶。' },
  });
  await desk.goto(`/desk/cases/${fumes.id}`);
  await desk.getByText('上报来件单位').first().waitFor();
  await take(desk, 'upward');
};

/** Repeated matters, requests upward, a mandatory report, the roster, topics, and what people are told. */
export const again = async ({ browser, url, take }: Guide) => {
  const sit = async (who: string) => {
    const page = await sitDown(browser, url, { screen: 'desk' });
    await enterAs(page, who);
    return page;
  };
  const [desk, supervisor, handler] = [await sit('shouli'), await sit('duban'), await sit('chengguan')];
  await repeated(desk, supervisor, take);
  await upward(desk, handler, take);

  const reports = await asker(supervisor)<{ items: Row[] }>('GET', '/cases?view=all&programme=mandatory-report');
  const child = reports.items[0];
  if (!child) throw new Error('nobody sees a mandatory report');
  await supervisor.goto(`/desk/cases/${child.id}`);
  await supervisor.locator('.case-title').waitFor();
  await take(supervisor, 'mandatory-report');
  await supervisor.goto('/desk/roster');
  await supervisor.getByRole('heading', { level: 1 }).waitFor();
  await take(supervisor, 'roster');
  await supervisor.goto('/desk/topics');
  await supervisor.getByRole('button', { name: '立项', exact: true }).first().waitFor();
  await take(supervisor, 'topics');
  await supervisor.getByText('进行中', { exact: true }).first().click();
  await supervisor.locator('main a[href^="/desk/topics/"], main a', { hasText: '推进中' }).first().click();
  await supervisor.getByText('立项后').first().waitFor();
  await take(supervisor, 'topic');
  await supervisor.goto('/desk/inbox');
  await supervisor.locator('.told').first().waitFor();
  await take(supervisor, 'inbox');
  await supervisor.goto('/desk/me');
  await supervisor.getByLabel('预警、超期、催办、督办').waitFor();
  await supervisor.setViewportSize({ ...screens.desk, height: 1650 });
  await take(supervisor, 'reach');
  await Promise.all([desk, supervisor, handler].map((page) => page.context().close()));
};
