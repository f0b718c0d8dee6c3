import { z } from 'zod';
import { t } from '../words.ts';
import { caseKindTitles, urgencyTitles } from '../zone/category.ts';
import * as f from './fields.ts';
import type { Programme } from './programme.ts';

/** What a report may say, for every programme. Only the words are needed: everything else somebody can add later. */
const common = {
  words: f.words(t('您要反映什么？', 'What is it about?')),
  place: f.place(t('在哪里？', 'Where?')).optional(),
  photos: f.photos(t('照片', 'Photos')).optional(),
  caller: z
    .strictObject({
      name: f.person(t('您怎么称呼', 'Your name')).optional(),
      phone: f.phone(t('联系电话', 'Telephone')).optional(),
    })
    .meta({ label: t('联系方式', 'How to reach you'), widget: 'person', class: 'personal' })
    .optional(),
  anonymous: f.yesNo(t('不向办理单位透露我是谁', 'Do not tell the units who I am')).optional(),
  kind: f.choice(t('诉求类型', 'Kind'), caseKindTitles).optional(),
  category: f.category(t('事项分类', 'Category')).optional(),
  area: f.area(t('属地', 'Area')).optional(),
  matter: f.text(t('事项', 'Matter'), 60).optional(),
  urgency: f.choice(t('紧急程度', 'Urgency'), urgencyTitles).optional(),
  confidential: f.yesNo(t('保密件', 'Confidential')).optional(),
  about: f.units(t('被反映的单位', 'Units it concerns')).optional(),
  above: z
    .strictObject({
      number: f.text(t('来件编号', 'Their number'), 80),
      due: f.moment(t('来件时限', 'Their limit')).optional(),
    })
    .meta({ label: t('上级来件', 'Handed down from above'), widget: 'text' })
    .optional(),
};

export type Report = z.output<z.ZodObject<typeof common>> & { source?: string | undefined };

/** The form by which a case of this programme is opened: the common fields, where it came from, and the programme's own. */
export const openForm = ({ cases }: Programme): z.ZodObject =>
  z.strictObject({
    ...common,
    source: f
      .choice(t('来源', 'Source'), Object.fromEntries(Object.entries(cases.sources).map(([id, { title }]) => [id, title])))
      .optional(),
    ...(cases.matters && { matter: f.choice(t('事项', 'Matter'), cases.matters).optional() }),
    ...cases.asks,
  });

/** Fields that only staff fill in; a caller's screen leaves them out and the core refuses them from a caller. */
export const staffOnly = ['category', 'area', 'urgency', 'confidential', 'about', 'above', 'kind'] as const;
