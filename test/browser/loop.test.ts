import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoHouse, demoHouse } from '../helpers/demo-house.ts';
import { act, enterAs, photographs, pick, sitDown } from '../helpers/people.ts';
import { getUp } from '../helpers/seats.ts';

let house: DemoHouse;
beforeAll(async () => {
  house = await demoHouse();
});

const sit = (screen: 'phone' | 'desk') => sitDown(house.browser, house.server.url, { screen });

const enterOn = async (screen: 'phone' | 'desk', username: string, path?: string) => {
  const page = await sit(screen);
  await enterAs(page, username, path);
  return page;
};

/** What stands in the history of a case at the desk, newest first. */
const history = (page: Page) => page.locator('.happened-what').allTextContents();

const run = promisify(execFile);
const command = async (name: string) =>
  (
    await run(process.execPath, ['server/cli/main.ts', name], {
      env: { ...process.env, DATABASE_URL: house.database.url, HUYING_DATA: house.folder },
    })
  ).stdout;

describe('a lamp is out, and everybody does their part', () => {
  const words = '晨曦社区南门第三根灯杆从昨晚起不亮，孩子放学看不清路。';
  let caller: Page;
  let desk: Page;
  let number = '';
  let address = '';

  test('a stranger reports it on the phone with a photo and a place', async () => {
    desk = await enterOn('desk', 'shouli');
    await desk.locator('.row').first().waitFor();

    caller = await sit('phone');
    await caller.goto('/');
    await caller.getByRole('link', { name: '我要反映' }).click();
    await caller.getByRole('link', { name: '民呼必应' }).click();
    await caller.getByRole('textbox').fill(words);
    await caller.setInputFiles('input[type=file]', await photographs('lamp-before'));
    await caller.getByText('已传好').waitFor();
    await caller.getByRole('button', { name: '下一步' }).click();
    await caller.getByRole('textbox', { name: '地址或地标' }).fill('晨曦社区南门');
    await caller.getByRole('button', { name: '在地图上指' }).click();
    await caller.getByRole('combobox', { name: '也可以直接选地方' }).selectOption({ label: '晨曦社区' });
    await caller.getByText('已在地图上指定位置').waitFor();
    await caller.getByRole('button', { name: '下一步' }).click();
    await caller.getByLabel('您怎么称呼').fill('王某某');
    await caller.getByLabel('联系电话').fill('10000001234');
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByRole('heading', { name: '收到了' }).waitFor();
    number = (await caller.locator('.number strong').textContent()) ?? '';
    expect(number).toMatch(/^\d{6}-\d{5}-\d$/);
  });

  test('it arrives at the desk without anybody asking, and is accepted and dispatched as suggested', async () => {
    await desk.getByRole('button', { name: /有新变化/ }).click();
    await desk.getByRole('link', { name: /晨曦社区南门第三根灯杆/ }).click();
    await desk.getByRole('region', { name: '选中的工单' }).getByText(number).waitFor();
    await desk.getByRole('link', { name: '整页打开' }).click();
    await desk.waitForURL(/\/desk\/cases\//);
    address = new URL(desk.url()).pathname;
    expect(await desk.getByText('100****1234').count()).toBe(1);

    await act(desk, '受理', async (form) => {
      await form.getByLabel('求助').check();
      await pick(desk, /事项分类/, '路灯不亮');
    });
    await act(desk, '派单', async (form) => {
      await desk.getByText('派给市政维修队').waitFor();
      await form.getByTitle('市政设施维修队').waitFor();
    });
    expect(await desk.locator('.case-stage').textContent()).toBe('待签收');
  });

  test('the handler signs for it and resolves it with two photos and a reply', async () => {
    const handler = await enterOn('desk', 'weixiu');
    await handler.getByRole('link', { name: /晨曦社区南门第三根灯杆/ }).click();
    await act(handler, '签收');
    await act(handler, '办结', async (form) => {
      await form.getByLabel('做了什么').fill('更换灯头和一段老化的电缆，通电试亮。');
      await form.getByLabel('给来电人的答复').fill('路灯已修好，今晚会亮。');
      const [before, after] = await photographs('lamp-before', 'lamp-after');
      const uploads = form.locator('input[type="file"]');
      await uploads.nth(0).setInputFiles(before!);
      await uploads.nth(1).setInputFiles(after!);
      await expect.poll(() => form.getByText(/已传好/).count(), { timeout: 20_000 }).toBe(2);
    });
    await handler.getByRole('slider', { name: /处理前后/ }).waitFor();
    await getUp(handler);
  });

  test('somebody of another unit checks it', async () => {
    const checker = await enterOn('desk', 'hecha', address);
    await act(checker, '核查通过', (form) => form.getByLabel('核查意见').fill('晚上七点到场，灯亮。'));
    await getUp(checker);
  });

  test('the outbox shows the link, by which the caller reads the answer and rates', async () => {
    await desk.getByRole('button', { name: '更多' }).click();
    await desk.getByRole('link', { name: '发件箱' }).click();
    const message = desk.locator('.message', { hasText: number }).filter({ hasText: '评价' }).first();
    const arrived = () =>
      message.waitFor({ timeout: 6_000 }).then(
        () => true,
        () => desk.reload().then(() => false),
      );
    await expect.poll(arrived, { timeout: 60_000 }).toBe(true);
    const link = await message.getByRole('link', { name: '来电人的链接' }).getAttribute('href');
    expect(link).toMatch(/^\/c\/[\w-]{20,}$/);

    await caller.goto(link!);
    await caller.getByRole('heading', { name: '已办结，请您评价' }).waitFor();
    await caller.getByRole('radio', { name: '解决', exact: true }).check();
    await caller.getByRole('radio', { name: '非常满意' }).check();
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByText('您的评价：非常满意，已解决').waitFor();
  });

  test('every step stands in the history, for the desk and in plain words for the caller', async () => {
    await desk.goto(address);
    await desk.locator('.happened').first().waitFor();
    expect(await history(desk)).toEqual(['评价', '核查通过', '办结', '签收', '派单', '受理', '登记']);
    expect(await desk.locator('.case-stage').textContent()).toBe('已归档');
    const told = (await caller.getByRole('listitem').allTextContents()).join('\n');
    for (const said of ['市政维修队', '路灯已修好，今晚会亮。']) expect(told).toContain(said);
    await Promise.all([caller, desk].map(getUp));
  });
});

describe('a lamp in a stairway, and nothing goes smoothly; the desk is on a phone', () => {
  let caller: Page;
  let desk: Page;
  let unit: Page;
  let checker: Page;
  let address = '';

  test('the desk asks for more, and the caller supplies it', async () => {
    [caller, desk] = await Promise.all([sit('phone'), enterOn('phone', 'shouli')]);
    await caller.goto('/report/response');
    await caller.getByRole('textbox').fill('楼道灯坏了好几天，晚上摸黑上楼。');
    await caller.getByRole('button', { name: '下一步' }).click();
    await caller.getByRole('button', { name: '下一步' }).click();
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByRole('heading', { name: '收到了' }).waitFor();
    await caller.getByRole('link', { name: '看办到哪一步' }).click();

    await desk.getByRole('button', { name: /有新变化/ }).click();
    await desk.getByRole('link', { name: /楼道灯坏了好几天/ }).click();
    await desk.waitForURL(/\/desk\/cases\//);
    address = new URL(desk.url()).pathname;
    await act(desk, '请补充', (form) => form.getByLabel('请来电人补充什么').fill('请说一下是哪个小区、几号楼。'));

    await caller.reload();
    await caller.getByRole('blockquote').getByText('请说一下是哪个小区、几号楼。').waitFor();
    await caller.getByRole('textbox', { name: '补充说明' }).fill('海棠苑2号楼1单元');
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByRole('heading', { name: /已收到您的诉求/ }).waitFor();
  });

  test('the unit returns it, the desk denies that, and the unit does it after all', async () => {
    await desk.reload();
    await act(desk, '受理', async (form) => {
      await form.getByLabel('求助').check();
      await pick(desk, /事项分类/, '路灯不亮');
    });
    await act(desk, '派单', () => pick(desk, /主办单位/, '市政设施维修队'));

    unit = await enterOn('phone', 'weixiu', address);
    await act(unit, '退单', async (form) => {
      await form.getByLabel('职责不符').check();
      await form.getByLabel('依据和建议承办单位').fill('楼道灯归物业维护。');
    });

    await desk.reload();
    await desk.getByText('待批的申请').waitFor();
    await act(desk, '驳回申请', (form) => form.getByLabel('理由').fill('该楼无物业，由市政兜底。'));

    await unit.reload();
    await act(unit, '签收');
    await act(unit, '办结', async (form) => {
      await form.getByLabel('做了什么').fill('换了一楼灯泡。');
      await form.getByLabel('给来电人的答复').fill('楼道灯已换好。');
    });
    checker = await enterOn('phone', 'hecha', address);
    await act(checker, '核查通过', async () => undefined);
  });

  test('the caller says that it is not solved; it is done again under the same number and rated again', async () => {
    await caller.reload();
    await caller.getByRole('radio', { name: '未解决' }).check();
    await caller.getByRole('radio', { name: '不满意', exact: true }).check();
    await caller.getByRole('textbox', { name: '还想说什么' }).fill('只换了一楼，三楼还是黑的。');
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByRole('heading', { name: /正在办理/ }).waitFor();

    await unit.reload();
    await act(unit, '办结', async (form) => {
      await form.getByLabel('做了什么').fill('二至六楼灯泡全部更换。');
      await form.getByLabel('给来电人的答复').fill('每层的灯都换了。');
    });
    await checker.reload();
    await act(checker, '核查通过', async () => undefined);
    await caller.reload();
    await caller.getByRole('radio', { name: '解决', exact: true }).check();
    await caller.getByRole('radio', { name: '满意', exact: true }).check();
    await caller.getByRole('button', { name: '发出' }).click();
    await caller.getByText('您的评价：满意，已解决').waitFor();

    await desk.reload();
    await desk.locator('.happened').first().waitFor();
    const steps = (await history(desk)).reverse();
    expect(steps).toEqual([
      ...['登记', '请补充', '补充', '受理', '派单', '退单', '驳回申请', '签收', '办结', '核查通过'],
      ...['评价', '办结', '核查通过', '评价'],
    ]);
    await desk.getByText('首次评价').waitFor();
  });
});

test('the chains of both stories are whole, and what stands is what the events say', async () => {
  const [verified, replayed] = await Promise.all([command('verify'), command('replay')]);
  expect(verified).toContain('完好');
  expect(replayed).toContain('0 处不同');
});
