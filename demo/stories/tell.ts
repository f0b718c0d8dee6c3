import { dayOf, midnight } from '../../core/calendar/index.ts';
import type { Area } from '../../core/zone/index.ts';
import type { Later, Step, Story } from './story.ts';

/** One thing that happens in one story at one instant: its opening, or a step. */
export type Moment = { at: Date; story: Story; what: 'open' | Step };

const hour = 3_600_000;

const beginning = ({ when }: Story, now: Date, zoneOffsetMinutes: number): number =>
  'minutesAgo' in when
    ? now.getTime() - when.minutesAgo * 60_000
    : midnight(dayOf(now, { zoneOffsetMinutes }) - when.daysAgo, { zoneOffsetMinutes }) + when.hour * hour;

/** Everything that has happened by now in all stories, in the order in which it happened; what would lie ahead is left out. */
export const momentsOf = (stories: readonly Story[], now: Date, zoneOffsetMinutes: number): Moment[] =>
  stories
    .flatMap((story): Moment[] => {
      const opened = beginning(story, now, zoneOffsetMinutes);
      const hours = story.steps.map((_, n) => story.steps.slice(0, n + 1).reduce((sum, { afterHours }) => sum + afterHours, 0));
      return [
        { at: new Date(opened), story, what: 'open' },
        ...story.steps.map((what, n): Moment => ({ at: new Date(opened + Math.round(hours[n]! * hour)), story, what })),
      ];
    })
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());

/** The middle of an area's outline, where a story without a closer place happened. */
export const middleOf = (id: string, { areas }: { areas: readonly Area[] }): [lng: number, lat: number] => {
  const outline = areas.find((one) => one.id === id)?.shape?.coordinates[0];
  if (!outline) throw new Error(`The demo zone has no outline of ${id}`);
  const corners = outline.slice(1) as [number, number][];
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [Number(mean(0).toFixed(6)), Number(mean(1).toFixed(6))];
};

/** What a teller knows when a step is due: the waiting request, the cases opened so far, the pictures drawn. */
export type Known = {
  pending: string | 'nothing';
  cases: ReadonlyMap<string, string>;
  picture: (name: string) => string;
};

const isLater = (value: unknown): value is Later =>
  typeof value === 'object' && value !== null && ['later', 'pending', 'story', 'pictures'].some((key) => key in value);

const known = (value: Later, at: Date, { pending, cases, picture }: Known): unknown => {
  if ('later' in value) return new Date(at.getTime() + value.later * hour).toISOString();
  if ('pending' in value) return pending;
  if ('story' in value) return cases.get(value.story);
  return value.pictures.map(picture);
};

const filled = (data: Readonly<Record<string, unknown>>, at: Date, facts: Known): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, isLater(value) ? known(value, at, facts) : value]));

/** The report by which a story's case is opened. What only staff may say is left out when the caller speaks. */
export const reportOf = (story: Story, at: Date, facts: Known, zone: { areas: readonly Area[] }): Record<string, unknown> => {
  const { words, caller, anonymous, source, asks, about, confidential, above, photos, by } = story;
  const [lng, lat] = middleOf(story.area, zone);
  const staff = {
    ...(confidential && { confidential }),
    ...(about && { about }),
    ...(above && { above: { number: above.number, due: known(above.due, at, facts) } }),
  };
  return {
    words,
    place: { lng, lat, datum: 'WGS84', address: story.address },
    ...(caller && { caller }),
    ...(anonymous && { anonymous }),
    ...(source && { source }),
    ...asks,
    ...(photos && { photos: photos.map(facts.picture) }),
    ...(by !== 'caller' && staff),
  };
};

/** What is filled in at a step; accepting sorts the case as the story says. */
export const dataOf = (story: Story, step: Step, at: Date, facts: Known): Record<string, unknown> => {
  const { kind, category, area, matter } = story;
  const sorted = step.action === 'accept' ? { kind, category, area, ...(matter && { matter }) } : {};
  return { ...sorted, ...filled(step.data, at, facts) };
};
