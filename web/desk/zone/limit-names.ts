import { t, type Words } from '../../shared/words/t.ts';

/** Limits that are no stage's, as people who set them call them. */
export const limitNames: Readonly<Record<string, Words>> = {
  promise: t('对诉求人的承诺', 'The promise to the caller'),
  rework: t('重办', 'Doing it again'),
  part: t('协办任务', 'An assisting unit’s part'),
  whistle: t('吹哨后报到', 'Reporting in after a whistle'),
  duty: t('值班人受理', 'The person on duty accepts'),
};
