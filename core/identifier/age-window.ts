import type { DateText } from '../calendar/index.ts';
import { age } from './resident.ts';

/** Whether somebody is from so many to so many full years old on a day, both included. */
export const inAgeWindow = (birthDate: DateText, on: DateText, least: number, most: number): boolean => {
  const years = age(birthDate, on);
  return least <= years && years <= most;
};
