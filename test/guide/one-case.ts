import type { Browser, Page } from 'playwright-core';
import { act, enterAs, photographs, pick, sitDown } from '../helpers/people.ts';
import { screens } from '../helpers/seats.ts';
import type { camera } from './camera.ts';

export type Guide = Readonly<{ browser: Browser; url: string; take: ReturnType<typeof camera> }>;

const words = '晨曦社区南门第三根灯杆从昨晚起不亮，孩子放学看不清路。';

const reportOn = async (phone: Page, take: Guide['take']) => {
  await phone.goto('/');
  await take(phone, 'caller-home');
  await phone.goto('/call');
  await phone.getByRole('button', { name: '呼叫' }).waitFor();
  await take(phone, 'caller-call');
  await phone.goto('/report/response');
  await phone.getByRole('textbox').fill(words);
  await phone.setInputFiles('input[type=file]', await photographs('lamp-before'));
  await phone.getByText('已传好').waitFor();
  await take(phone, 'caller-say');
  await phone.getByRole('button', { name: '下一步' }).click();
  await phone.getByRole('textbox', { name: '地址或地标' }).fill('晨曦社区南门');
  await phone.getByRole('button', { name: '在地图上指' }).click();
  await phone.getByRole('combobox', { name: '也可以直接选地方' }).selectOption({ label: '晨曦社区' });
  await phone.setViewportSize({ ...screens.phone, height: 1100 });
  await take(phone, 'caller-place');
  await phone.setViewportSize(screens.phone);
  await phone.getByRole('button', { name: '下一步' }).click();
  await phone.getByLabel('您怎么称呼').fill('王某某');
  await phone.getByLabel('联系电话').fill('10000001234');
  await phone.getByRole('button', { name: '发出' }).click();
  await phone.getByRole('heading', { name: '收到了' }).waitFor();
  await take(phone, 'caller-sent');
  await phone.getByRole('link', { name: '看办到哪一步' }).click();
};

const dispatchAt = async (desk: Page, take: Guide['take']): Promise<string> => {
  await desk.getByRole('button', { name: /有新变化/ }).click();
  await desk.getByRole('link', { name: /晨曦社区南门第三根灯杆/ }).click();
  await desk.getByRole('region', { name: '选中的工单' }).getByText(words).waitFor();
  await take(desk, 'desk-queue');
  await act(desk, '受理', async (form) => {
    await form.getByLabel('求助').check();
    await pick(desk, /事项分类/, '路灯不亮');
  });
  await act(desk, '派单', async () => {
    await desk.getByText('按建议填好').waitFor();
    await desk.getByTitle('市政设施维修队').waitFor();
    await take(desk, 'desk-dispatch', desk.locator('.acts'));
  });
  const address = await desk.getByRole('link', { name: '整页打开' }).getAttribute('href');
  return address!;
};

const handleWith = async (handler: Page, take: Guide['take'], address: string) => {
  await handler.goto('/desk');
  await handler.getByRole('link', { name: /晨曦社区南门第三根灯杆/ }).waitFor();
  await take(handler, 'handler-queue');
  await handler.goto(address);
  await handler.getByRole('button', { name: '签收', exact: true }).first().waitFor();
  await take(handler, 'handler-sign');
  await act(handler, '签收');
  await handler.setViewportSize(screens.desk);
  await handler.goto(`/desk?open=${address.split('/').at(-1)}`);
  await act(handler, '办结', async (form) => {
    await form.getByLabel('做了什么').fill('更换灯头和一段老化的电缆，通电试亮。');
    await form.getByLabel('给来电人的答复').fill('路灯已修好，今晚会亮。您路过时帮着看一眼。');
    await form.getByLabel('电话').check();
    const [before, after] = await photographs('lamp-before', 'lamp-after');
    const uploads = form.locator('input[type="file"]');
    await uploads.nth(0).setInputFiles(before!);
    await uploads.nth(1).setInputFiles(after!);
    await form
      .getByText(/已传好/)
      .nth(1)
      .waitFor();
    await take(handler, 'handler-resolve', handler.locator('.acts'));
  });
};

/** One lamp from the report to the rating: what each of the people sees when it is their turn. */
export const oneCase = async ({ browser, url, take }: Guide) => {
  const sit = (screen: 'phone' | 'desk') => sitDown(browser, url, { screen });
  const [phone, desk, handler, checker] = [await sit('phone'), await sit('desk'), await sit('phone'), await sit('desk')];
  await desk.goto('/desk');
  await desk.getByRole('button', { name: /受理员/ }).click();
  await take(desk, 'sign-in');
  await enterAs(desk, 'shouli');
  await desk.locator('.row').first().waitFor();

  await reportOn(phone, take);
  const address = await dispatchAt(desk, take);
  await enterAs(handler, 'weixiu');
  await handleWith(handler, take, address);

  await phone.reload();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  await take(phone, 'caller-follow');

  await enterAs(checker, 'hecha');
  await checker.goto(address);
  await checker.getByRole('slider').first().waitFor();
  await take(checker, 'desk-case');
  await act(checker, '核查通过', (form) => form.getByLabel('核查意见').fill('晚上七点到场，灯亮。'));

  await phone.reload();
  await phone.getByRole('radio', { name: '解决', exact: true }).check();
  await phone.getByRole('radio', { name: '非常满意' }).check();
  await take(phone, 'caller-rate');
  await phone.getByRole('button', { name: '发出' }).click();
  await phone.getByText('您的评价：非常满意，已解决').waitFor();

  await desk.goto('/desk/outbox');
  await desk.locator('.message').first().waitFor();
  await take(desk, 'desk-outbox');
  await desk.goto('/desk/new');
  await desk.locator('#entry-words').fill('小区门口早市收摊后垃圾没人清，味道很大。');
  await desk.getByRole('textbox', { name: '姓名' }).fill('李某某');
  await desk.getByRole('textbox', { name: '电话' }).fill('10000005678');
  await take(desk, 'desk-entry');
  await Promise.all([phone, desk, handler, checker].map((page) => page.context().close()));
};
