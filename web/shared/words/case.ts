import { t } from './t.ts';

/** Words about a case that callers and staff read alike. */
export const caseWords = {
  timeline: t('办理经过', 'What has happened'),
  you: t('您', 'You'),
  unsure: t('（准确时间未知）', ' (exact time not known)'),
  photoLarge: t('看大图：{name}', 'Enlarge {name}'),
  noEvents: t('还没有新的进展，有进展会显示在这里', 'Nothing new yet; whatever happens will appear here'),
  stepOf: t('进度：第 {n} 步，共 {of} 步，{name}', 'Progress: step {n} of {of}, {name}'),
};
