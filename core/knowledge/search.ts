/** Finding an answer: by what the matter is about, then by pairs of signs, which need no dictionary of Chinese words. Pure. */
import type { Article } from '../zone/article.ts';
import { livesOn } from '../zone/term.ts';

const pairs = (text: string): Set<string> => {
  const signs = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\p{Z}\p{Cc}]/gu, ''),
  ];
  return new Set(signs.slice(0, -1).map((sign, place) => `${sign}${signs[place + 1]}`));
};

/** How much of what was asked stands in a text, 0 to 1. A single sign is looked for as it is. */
export const likeness = (asked: string, text: string): number => {
  const wanted = pairs(asked);
  if (wanted.size === 0) return text.includes(asked.trim()) && asked.trim() !== '' ? 1 : 0;
  const found = pairs(text);
  return [...wanted].filter((pair) => found.has(pair)).length / wanted.size;
};

/** What an answer is looked for by: the zone's day, the category of the case and everything above it, its words, and what somebody typed. */
export type Wanted = Readonly<{ date: string; categoryPath: readonly string[]; said: string; q: string }>;

/** Less of what was typed than this is not meant. */
const enough = 0.5;

/**
 * The articles to offer, the best first: with words typed, those that say them; else those of the category, the nearest first, and
 * those for any category that speak of the same things. What has ended or not begun is never offered.
 */
export const offered = (articles: readonly Article[], { date, categoryPath, said, q }: Wanted): Article[] => {
  const living = articles.filter((one) => livesOn(one, date));
  const near = ({ category }: Article) => {
    const place = categoryPath.indexOf(category);
    return place < 0 ? 0 : 1 / (place + 1);
  };
  const scored = living.map((one) => {
    const whole = `${one.title} ${one.text} ${one.sources}`;
    if (q.trim() !== '') {
      const found = likeness(q, whole) + (one.title.includes(q.trim()) ? 1 : 0);
      return { one, fits: found >= enough, score: found + near(one) / 10 };
    }
    const like = likeness(one.title, said);
    return { one, fits: near(one) > 0 || (one.category === 'any' && like >= enough), score: near(one) * 2 + like };
  });
  return scored
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score || a.one.id.localeCompare(b.one.id))
    .map(({ one }) => one);
};

const dayMs = 86_400_000;

/** Articles whose last day comes within so many days: their owners are told to look at them again. */
export const endingSoon = (articles: readonly Article[], date: string, days: number): Article[] => {
  const last = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
  return articles.filter((one) => livesOn(one, date) && one.until <= last).sort((a, b) => a.until.localeCompare(b.until));
};
