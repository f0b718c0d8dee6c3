import { toDegrees } from '../case/point.ts';
import { distance } from '../place/index.ts';
import { alikeness } from '../search/alike.ts';
import type { Matter } from './repeat.ts';

/** Words that speak of one thing share about so many of their pairs of characters. */
const likely = 0.2;

/** Two points no farther apart are the same place; a report by telephone is seldom nearer. */
const metres = 150;

const sameArea = (one: Matter, other: Matter) => one.areaPath.includes(other.area) || other.areaPath.includes(one.area);

/**
 * Whether a case may be about a marked matter: the same sort of thing in the same place. Where one of them has no point, the area
 * decides; a case that nobody has sorted yet needs the point. Who called is not asked.
 */
export const mayBeAbout = (mark: Matter, other: Matter): boolean => {
  const unsorted = other.category === 'unsorted';
  if (!unsorted && other.category !== mark.category) return false;
  if (mark.point !== 'nowhere' && other.point !== 'nowhere') return distance(toDegrees(mark.point), toDegrees(other.point)) <= metres;
  return !unsorted && sameArea(mark, other);
};

/** Of a case that nobody has sorted yet only its words can say that it is about the matter. */
export const soundsLike = (title: string, words: string): boolean => alikeness(title, words) >= likely;
