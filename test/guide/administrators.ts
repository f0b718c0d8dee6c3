import { enterAs, sitDown } from '../helpers/people.ts';
import type { Guide } from './one-case.ts';

/** Rows that cannot be taken in, among them one that can: what the look at a file says before anything is changed. */
const unitsFile = [
  '编码,上级编码,类型,名称,英文名称,简称,英文简称,别名,区域编码,曾用名,开始日,结束日',
  'lvhua2,chengguan,队伍,绿化二队,Greening Team 2,绿化二队,Greening 2,,990171,,2026-12-01,',
  'lvhua3,meiyou,队伍,绿化三队,Greening Team 3,绿化三队,Greening 3,,990171,,2026-12-01,',
  'lvhua4,yuanlin,小组,绿化四队,Greening Team 4,绿化四队,Greening 4,,990171,,十二月一日,',
].join('\n');

/** The zone's sheets as its two administrators see them, a look at a file, and a call-back. */
export const administrators = async ({ browser, url, take }: Guide) => {
  const system = await sitDown(browser, url, { screen: 'desk' });
  await enterAs(system, 'xitong');
  for (const sheet of ['areas', 'duties']) {
    await system.goto(`/desk/zone/${sheet}`);
    await system.locator('#sheet-title').waitFor();
    await take(system, `zone-${sheet}`);
  }
  await system.goto('/desk/zone/files');
  await system
    .locator('.zone-drop input[type=file]')
    .setInputFiles({ name: '单位.csv', mimeType: 'text/csv', buffer: Buffer.from(unitsFile) });
  await system.getByText('单位.csv').first().waitFor();
  await take(system, 'zone-import');
  await system.context().close();

  const security = await sitDown(browser, url, { screen: 'desk' });
  await enterAs(security, 'anquan');
  await security.goto('/desk/zone/posts');
  await security.locator('#sheet-title').waitFor();
  await take(security, 'zone-posts');
  await security.context().close();

  const caller = await sitDown(browser, url, { screen: 'desk' });
  await enterAs(caller, 'hecha');
  await caller.locator('.row', { hasText: '待回访' }).first().getByRole('link').click();
  await caller.getByRole('button', { name: '回访记录', exact: true }).first().click();
  await caller.getByRole('form', { name: '回访记录' }).getByLabel('已接通').check();
  await take(caller, 'checker-call-back', caller.locator('.acts'));
  await caller.context().close();

  const elder = await sitDown(browser, url, { screen: 'phone', type: '22' });
  await elder.goto('/');
  await take(elder, 'caller-large');
  await elder.context().close();
};
