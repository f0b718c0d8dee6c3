import { t } from '../../core/words.ts';
import type { Zone } from '../../core/zone/index.ts';

/**
 * 99 begins no province in the table of division codes, so 990171 can never be a real place;
 * 71 is where development zones stand in such codes.
 */
export const zoneId = '990171';

/** The day from which everything of the demo exists: before any message that may be imported into it. */
export const founded = '2000-01-01';

export const zone: Zone = {
  id: zoneId,
  name: t('云岭高新区（演示）', 'Yunling High-tech Zone (demo)'),
  hosts: ['127.0.0.1', 'localhost'],
  timezoneMinutes: 480,
  demo: true,
};
