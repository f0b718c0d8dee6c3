import type { Words } from '../../shared/words/t.ts';

const zone = 'Asia/Shanghai';

const said = (at: string, options: Intl.DateTimeFormatOptions): Words => {
  const date = new Date(at);
  return {
    zh: new Intl.DateTimeFormat('zh-CN', { timeZone: zone, ...options }).format(date),
    en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(date),
  };
};

/** 3月3日 星期二 */
export const dayWords = (at: string): Words => said(at, { month: 'long', day: 'numeric', weekday: 'long' });

export const clockText = (at: string): string => said(at, { hour: '2-digit', minute: '2-digit', hour12: false }).en;

export const spanText = ({ starts, ends }: { starts: string; ends: string }): string => `${clockText(starts)}–${clockText(ends)}`;
