import { t } from '../../core/words.ts';
import type { Opening } from '../../core/zone/index.ts';
import { communities } from './places.ts';
import { founded, zoneId } from './zone.ts';

const [first, second] = communities;
const workdays = ['1', '2', '3', '4', '5'] as const;

/** When windows, clinics and courses of the demo are open. */
export const timetable: readonly Opening[] = [
  {
    id: 'CK-am',
    session: 'hall.window',
    name: t('综合窗口（上午）', 'Windows, morning'),
    area: zoneId,
    weekdays: workdays,
    opens: '09:00',
    closes: '12:00',
    slotMinutes: 30,
    capacity: 6,
    from: founded,
  },
  {
    id: 'CK-pm',
    session: 'hall.window',
    name: t('综合窗口（下午）', 'Windows, afternoon'),
    area: zoneId,
    weekdays: workdays,
    opens: '14:00',
    closes: '17:00',
    slotMinutes: 30,
    capacity: 6,
    from: founded,
  },
  ...[first, second].flatMap((place, n): Opening[] =>
    place
      ? [
          {
            id: `YZ-${place.key}`,
            session: 'eldercare.clinic',
            name: t(`${place.name.zh}义诊`, `Clinic, ${place.name.en}`),
            area: place.id,
            weekdays: ['2', '3'],
            opens: '08:30',
            closes: '11:30',
            capacity: 4,
            from: founded,
          },
          {
            id: `KT-${place.key}`,
            session: 'eldercare.course',
            name: n === 0 ? t('书法课', 'Calligraphy') : t('钢琴课', 'Piano'),
            area: place.id,
            weekdays: ['4'],
            opens: '15:00',
            closes: '16:30',
            capacity: 12,
            from: founded,
          },
        ]
      : [],
  ),
];
