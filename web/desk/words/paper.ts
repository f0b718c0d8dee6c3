import { t } from '../../shared/words/t.ts';

/** Words about printing a case. */
export const paperWords = {
  print: t('打印', 'Print'),
  how: t('A4 PDF，来电人按您的权限隐去；每次打印都记入经过。', 'A4 PDF, callers masked as you may see them. Each print is recorded.'),
  drawing: t('正在排版…', 'Drawing…'),
  done: t('已在新页打开，并记入经过。', 'Opened in a new tab, and recorded.'),
};
