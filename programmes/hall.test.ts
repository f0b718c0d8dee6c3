import { expect, test } from 'vitest';
import { everyHours } from '../core/schedule/index.ts';
import hall from './hall.ts';

test('facilities: round the clock eight disinfections, from nine to five three (A05)', () => {
  expect(everyHours('00:00', '24:00', 3)).toHaveLength(8);
  expect(everyHours('09:00', '17:00', 3)).toEqual(['09:00', '12:00', '15:00']);
  expect(Object.keys(hall.lists?.facilities ?? {})).toHaveLength(9);
});

test('a window is booked by anybody, also for somebody else; seniors are called first', () => {
  expect(hall.sessions?.window).toMatchObject({ public: true, waiting: 10 });
  expect(Object.keys(hall.sessions?.window?.classes ?? {})[0]).toBe('senior');
});
