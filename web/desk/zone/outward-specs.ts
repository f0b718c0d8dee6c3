/** What concerns others: public services, what they ask, and who is told what happens. */
import { answerTypeTitles, hookEventTitles, placeRuleTitles, serviceTypeTitles } from '../../../core/zone/kind-titles.ts';
import { t } from '../../shared/words/t.ts';
import type { FieldSpec, SheetSpec } from './specs.ts';

const term: readonly FieldSpec[] = [
  { key: 'from', way: 'date', needed: true },
  { key: 'until', way: 'date' },
];

/** The fields that make a category a public service. */
export const serviceFields: readonly FieldSpec[] = [
  {
    key: 'service.type',
    way: 'choice',
    options: serviceTypeTitles,
    hint: t('选了就对外提供，别人的应用可以按它反映问题', 'Once chosen, the apps of others can report by it'),
  },
  { key: 'service.place', way: 'choice', options: placeRuleTitles },
  { key: 'service.about.zh', way: 'text' },
  { key: 'service.about.en', way: 'text' },
  { key: 'service.keywords', way: 'list' },
];

export const questions: SheetSpec = {
  ownKey: 'q',
  about: t('对外服务还要问什么；答案随诉求一起到受理台', 'What a public service asks besides; the answers come to the desk with the case'),
  fields: [
    { key: 'category', way: 'category', needed: true, fixed: true },
    { key: 'order', way: 'count', needed: true, hint: t('1 排在最前', '1 comes first') },
    {
      key: 'code',
      way: 'text',
      needed: true,
      hint: t('英文字母开头，应用按它送来答案', 'Begins with a letter; apps send the answer under it'),
    },
    { key: 'type', way: 'choice', options: answerTypeTitles, needed: true },
    { key: 'ask.zh', way: 'text', needed: true },
    { key: 'ask.en', way: 'text', needed: true },
    { key: 'required', way: 'yes' },
    { key: 'notice', way: 'yes' },
    { key: 'hint.zh', way: 'text' },
    { key: 'hint.en', way: 'text' },
    { key: 'options', way: 'options', hint: t('每行一项：big=大/Big', 'One a line: big=大/Big') },
    ...term,
  ],
};

export const webhooks: SheetSpec = {
  ownKey: 'w',
  about: t(
    '工单有变化时告诉别的平台；取得密钥后开始推送，内容不含个人信息，保密件不推送',
    'Other systems are told when cases change. It begins with its secret; nobody is named, and confidential cases are never told',
  ),
  fields: [
    { key: 'name', way: 'text', needed: true },
    {
      key: 'url',
      way: 'text',
      needed: true,
      hint: t('https:// 开头；内网地址须由运维放行', 'Begins with https://; operators must allow addresses inside'),
    },
    { key: 'events', way: 'events', options: hookEventTitles, hint: t('不选就是全部', 'None chosen means all') },
    { key: 'programmes', way: 'programmes', hint: t('不选就是全部', 'None chosen means all') },
    { key: 'areas', way: 'areas', hint: t('不选就是全区', 'None chosen means the whole zone') },
    ...term,
  ],
};
