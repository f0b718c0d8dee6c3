import { t } from '../../shared/words/t.ts';

/** Words of the knowledge base beside a form. */
export const knowWords = {
  title: t('知识库答复', 'Answers at hand'),
  search: t('找一条答复：打几个字', 'Find an answer: type a few words'),
  by: t('{unit}负责，有效至 {until}', '{unit}, valid until {until}'),
  uses: t('用过 {n} 次', 'used {n} times'),
  inserted: t('已填入“{title}”，请再看一遍', '“{title}” is filled in; read it once more'),
  none: t('知识库里没有这样的答复', 'No such answer yet'),
};
