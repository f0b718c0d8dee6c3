import type { DemoAccount } from '../app/demo-accounts.ts';
import { demoKey } from '../app/open311/demo-key.ts';

type Welcome = { address: string; accounts: readonly DemoAccount[]; password: string; data: string; readyAfter: number };

/** How wide a text stands in a terminal: a Chinese character takes two places. */
const width = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u1100-\uFFDC]/.test(one) ? 2 : 1), 0);
const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(1, to - width(text)));

/** What a person sees when the platform is up: where to go, and who can sign in. It fits on one screen. */
export const welcome = ({ address, accounts, password, data, readyAfter }: Welcome): string => {
  const people = accounts.map(
    ({ username, post, unit }) => `  ${padded(username, 18)}${padded(post.zh, 14)}${padded(post.en, 24)}${unit.zh}`,
  );
  return [
    '',
    `  呼应 Huying · 民有所呼，我有所应 · ready in ${(readyAfter / 1000).toFixed(1)} s`,
    '',
    `  ${padded('居民、企业 / people who call', 34)}${address}/`,
    `  ${padded('工作人员 / people who answer', 34)}${address}/desk`,
    `  ${padded('巡查、卡口（手机） / in the field', 34)}${address}/field`,
    `  ${padded('接口 / API document', 34)}${address}/api/openapi.json`,
    ...(accounts.length > 0 ? [`  ${padded('Open311', 34)}${address}/open311/discovery.json   api_key=${demoKey}`] : []),
    `  ${padded('数据 / data', 34)}${data}`,
    ...(accounts.length > 0
      ? ['', `  演示账号，密码都是 ${password} / demo accounts, all with the password ${password}`, ...people]
      : ['', '  第一次使用，请打开工作人员页面创建管理员 / first start: open the staff page to make the administrator']),
    '',
    '  Ctrl-C 停止 / stops everything',
    '',
  ].join('\n');
};
