import { t } from '../../shared/words/t.ts';
import type { SheetSpec } from './specs.ts';

/** The knowledge base: answers thought over once, with an owner and a last day. */
export const articleSpec: SheetSpec = {
  ownKey: 'k',
  about: t(
    '想好的答复：写好依据和有效期，办结、答复时一键填入；{编号} {期限} {单位} 自动换成工单的',
    'Answers thought over once: with sources and a last day, put into a reply by one key; {编号} {期限} {单位} are filled from the case',
  ),
  fields: [
    { key: 'title', way: 'text', needed: true },
    { key: 'category', way: 'category', none: 'any' },
    { key: 'unit', way: 'unit', needed: true, hint: t('谁对内容负责，到期前提醒谁', 'Who stands for it and is told before it ends') },
    {
      key: 'text',
      way: 'long',
      needed: true,
      hint: t('可用 {编号} {期限} {单位}', '{编号} number, {期限} date and {单位} unit are filled in'),
    },
    { key: 'textEn', way: 'long' },
    { key: 'sources', way: 'text', needed: true },
    { key: 'from', way: 'date', needed: true },
    { key: 'until', way: 'date', needed: true },
  ],
};
