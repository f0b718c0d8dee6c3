import { cityStories } from './city.ts';
import { enterpriseStories } from './enterprise.ts';
import { mandatoryStories } from './mandatory.ts';
import { homes } from './response-homes.ts';
import { peopleStories } from './response-people.ts';
import { streets } from './response-streets.ts';
import type { Story } from './story.ts';

/** Everything that has happened in the demo zone so far. All of it is made up. */
export const stories: readonly Story[] = [
  ...homes,
  ...peopleStories,
  ...streets,
  ...enterpriseStories,
  ...cityStories,
  ...mandatoryStories,
];
