import { z } from 'zod';
import { t, type Words } from '../words.ts';
import { type CaseKind, caseKindTitles, urgencyTitles } from '../zone/category.ts';
import * as f from './fields.ts';
import type { CasePart, CaseProgramme } from './programme.ts';
import { harms } from './vocabulary.ts';

/** The kinds that this programme takes. */
export const kindField = ({ kinds }: CasePart) =>
  f.staff(
    f.choice(t('诉求类型', 'Kind'), Object.fromEntries(kinds.map((kind) => [kind, caseKindTitles[kind]])) as Record<CaseKind, Words>),
  );

/** The programme's own matters, where it has any. */
export const matterField = ({ matters }: CasePart) => (matters ? { matter: f.choice(t('事项', 'Matter'), matters).optional() } : {});

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
  category: f.staff(f.category(t('事项分类', 'Category'))).optional(),
  area: f.staff(f.area(t('属地', 'Area'))).optional(),
  urgency: f.staff(f.choice(t('紧急程度', 'Urgency'), urgencyTitles)).optional(),
  confidential: f.staff(f.yesNo(t('保密件', 'Confidential'))).optional(),
  about: f.staff(f.units(t('被反映的单位', 'Units it concerns'))).optional(),
  minor: f
    .staff(f.hinted(f.yesNo(harms.minor), t('会同时发出保密的强制报告', 'A restricted mandatory report goes out at once')))
    .optional(),
  above: z
    .strictObject({
      number: f.text(t('来件编号', 'Their number'), 80),
      due: f.moment(t('来件时限', 'Their limit')).optional(),
    })
    .meta({ label: t('上级来件', 'Handed down from above'), widget: 'text', staff: true })
    .optional(),
  group: f.staff(f.text(t('微信群', 'Chat group'), 40)).optional(),
};

export type Report = z.output<z.ZodObject<typeof common>> & { kind?: CaseKind; matter?: string; source?: string };

const made = new WeakMap<CaseProgramme, z.ZodObject>();

const build = ({ cases }: CaseProgramme): z.ZodObject =>
  z.strictObject({
    ...common,
    kind: kindField(cases).optional(),
    ...matterField(cases),
    source: f
      .choice(t('来源', 'Source'), Object.fromEntries(Object.entries(cases.sources).map(([id, { title }]) => [id, title])))
      .optional(),
    ...cases.asks,
  });

/** The form by which a case of this programme is opened: the common fields, where it came from, and the programme's own. Built once. */
export const openForm = (programme: CaseProgramme): z.ZodObject => {
  const form = made.get(programme) ?? build(programme);
  made.set(programme, form);
  return form;
};

/** The common fields of a report; they stand in the event under names of their own. */
export const commonFields: readonly string[] = [...Object.keys(common), 'kind', 'matter', 'source'];

const ofStaff = new WeakMap<z.ZodObject, string[]>();

/** Fields that only staff fill in; a caller's screen leaves them out and the core refuses them from a caller. Found once for each form. */
export const staffFields = (form: z.ZodObject): readonly string[] => {
  const known =
    ofStaff.get(form) ??
    Object.entries(form.shape as Record<string, z.ZodType>).flatMap(([name, field]) => (f.metaOf(field).staff ? [name] : []));
  ofStaff.set(form, known);
  return known;
};
