/** Every form of a case that staff fill in after dispatch, each sent once in a real browser, on the phone and at the desk. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { digestBy } from '../../server/outside/crypto.ts';
import { oneBrowser } from '../helpers/browser.ts';
import { looksWrong, walkTo } from '../helpers/looks.ts';
import { act, enterAs, pick, sitDown } from '../helpers/people.ts';
import { getUp, screens } from '../helpers/seats.ts';
import { password, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
let browser: Browser;
let url: string;
const seats = new Map<string, Page>();

beforeAll(async () => {
  house = await webHouse({ pages: `${process.cwd()}/dist/web` });
  url = await house.listen();
  browser = await oneBrowser();
});
afterAll(async () => {
  for (const page of seats.values()) await getUp(page);
  await house?.shut();
});

/** Somebody's own browser, signed in once; it looks at a case on a screen of this size. */
const at = async (who: string, screen: keyof typeof screens, id: string): Promise<Page> => {
  const path = `/desk/cases/${id}`;
  const known = seats.get(who);
  if (known) {
    await known.setViewportSize(screens[screen]);
    await walkTo(known, path);
    return known;
  }
  const page = await sitDown(browser, url, { screen });
  seats.set(who, page);
  page.setDefaultTimeout(15_000);
  await enterAs(page, who, path, password);
  return page;
};

const said = async (path: string, who: string, body: object) => {
  const answered = await house.ask('POST', path, { who, body });
  expect(answered.status, answered.text).toBeLessThan(300);
  return answered.body as { id: string; number: string };
};
const opened = async (words: string) => said('/api/v1/programmes/response/cases', 'ann', { words, source: 'hotline', area: 'G' });
const did = (id: string, who: string, action: string, data: object = {}) => said(`/api/v1/cases/${id}/actions/${action}`, who, { data });
const accepted = async (words: string) => {
  const one = await opened(words);
  await did(one.id, 'ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  return one;
};
const handled = async (words: string) => {
  const one = await accepted(words);
  await did(one.id, 'ann', 'dispatch', { lead: 'water' });
  await did(one.id, 'wang', 'sign');
  return one;
};
const in_ = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 16);

const happened = async (id: string) => {
  const { body } = await house.ask('GET', `/api/v1/cases/${id}/events`, { who: 'sun' });
  return (body as { type: string }[]).map(({ type }) => type).slice(1);
};
const stands = async (id: string) =>
  (await house.ask('GET', `/api/v1/cases/${id}`, { who: 'sun' })).body as unknown as {
    stage: string;
    handler: string;
    requests: { kind: string; state: string }[];
    whistle: { units: { state: string; score: number }[]; concluded: string } | null;
  };

test.each(['phone', 'desk'] as const)(
  'on the %s: split and merge; more time, a pause and hanging, granted and denied; a whistle answered',
  async (screen) => {
    const [whole, main, work, called] = [
      await accepted('水和电都停了'),
      await accepted('整条街停水'),
      await handled('井盖响'),
      await handled('围挡占道'),
    ];

    const ann = await at('ann', screen, whole.id);
    await act(ann, '拆分', (form) => form.getByLabel('拆出的诉求').fill('电也停了'));
    await act(ann, '并案', async (form) => {
      await form.getByRole('combobox', { name: /并入哪一件/ }).fill(main.number);
      await ann.locator('.ant-select-dropdown:visible').getByText(main.number).click();
    });
    expect((await stands(whole.id)).stage).toBe('merged');

    const wang = await at('wang', screen, work.id);
    await act(wang, '申请延期', async (form) => {
      await form.getByLabel('延期至').fill(in_(30));
      await form.getByLabel('理由').fill('等配件');
    });
    await act(wang, '申请暂停计时', async (form) => {
      await form.getByLabel('暂停至').fill(in_(9));
      await form.getByLabel('理由').fill('等专家');
    });
    await act(wang, '申请挂账', async (form) => {
      await form.getByLabel('计划解决时间').fill(in_(400));
      await form.getByLabel(/解决方案/).fill('列入明年改造');
    });
    expect(await looksWrong(wang)).toEqual([]);

    await at('ann', screen, work.id);
    const decide = async (kind: string, title: string, words: string) => {
      const request = ann.locator('.request', { hasText: kind });
      await request.getByRole('button', { name: title, exact: true }).click();
      const form = ann.getByRole('form', { name: title });
      await form.getByLabel(/意见|理由/).fill(words);
      await form.getByRole('button', { name: title, exact: true }).click();
      await form.waitFor({ state: 'detached' });
    };
    await decide('延期', '同意申请', '同意');
    await decide('暂停', '驳回申请', '先办能办的');
    await act(ann, '吹哨', async (form) => {
      await pick(ann, /牵头单位/, 'roads局');
      await pick(ann, /吹哨呼叫单位/, 'roads局');
      await ann.keyboard.press('Escape');
      await form.getByLabel('需要做什么').fill('请到现场会商');
    });
    expect(await looksWrong(ann)).toEqual([]);

    const lu = await at('lu', screen, work.id);
    await act(lu, '报到', (form) => form.getByLabel(/报到说明/).fill('已到现场'));
    await did(called.id, 'ann', 'whistle', { lead: 'roads', units: ['roads'], words: '请来' });
    await at('lu', screen, called.id);
    await act(lu, '不能到场', (form) => form.getByLabel('不能到场的理由').fill('正在抢险'));

    await at('wang', screen, work.id);
    await act(wang, '联合处置结论', async (form) => {
      await form.getByLabel(/^联合处置结论/).fill('一起换了井盖');
      await form.getByRole('radio').nth(3).click({ force: true });
    });
    await act(wang, '内部转办', async (form) => {
      await form.getByLabel(/转办意见/).fill('请接着跟');
      await pick(wang, /交给/, 'wen某 · water');
    });

    const sun = await at('sun', screen, work.id);
    await act(sun, '督办', (form) => form.getByRole('textbox').first().fill('三天内办好'));

    expect(await happened(work.id)).toEqual(
      expect.arrayContaining([
        'requested',
        'granted',
        'denied',
        'whistled',
        'whistle-answered',
        'whistle-concluded',
        'transferred',
        'supervised',
      ]),
    );
    const { requests, whistle, handler } = await stands(work.id);
    expect(requests.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['extend granted', 'suspend denied', 'hang pending']);
    expect([whistle?.units[0]?.state, whistle?.concluded !== 'open', handler]).toEqual(['arrived', true, 'wen']);
    expect((await stands(called.id)).whistle?.units[0]?.state).toBe('refused');
  },
);

test('the chains are whole, what stands is what the events say, and nothing broke', async () => {
  expect(await verify(house.db, zone, digestBy('sha256'))).toMatchObject({ broken: 'nothing' });
  expect(await replay(house.db, zone)).toMatchObject({ differences: [] });
  expect(house.logged).toEqual([]);
});
