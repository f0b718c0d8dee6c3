import { purposes } from '../../../core/message/purpose.ts';
import { t } from '../../shared/words/t.ts';
import type { SheetSpec } from './specs.ts';

const purposeTitles = Object.fromEntries(Object.entries(purposes).map(([id, { title }]) => [id, title]));

/** Filed text messages: what each is for, its words, and the number it was filed under. */
export const smsTemplates: SheetSpec = {
  ownKey: 's',
  about: t('只有填了报备号、在有效期内的短信才会发出；同一用途用最新的一条', 'Only filed ones in force go out; of one purpose the newest'),
  fields: [
    { key: 'purpose', way: 'choice', needed: true, options: purposeTitles },
    { key: 'signature', way: 'text', needed: true, hint: t('不带【】', 'Without the brackets') },
    {
      key: 'text',
      way: 'long',
      needed: true,
      hint: t(
        '可用 {number} 编号、{due} 期限、{reply} 答复、{what} 要补充的、{link} 短网址；每条 70 字',
        'Places: {number}, {due}, {reply}, {what}, {link}; 70 characters a part',
      ),
    },
    {
      key: 'filed',
      way: 'text',
      hint: t('运营商报备后的模板编号；没有就不发', 'As filed with the operators; without it nothing goes out'),
    },
    { key: 'from', way: 'date', needed: true },
    { key: 'until', way: 'date' },
  ],
};
