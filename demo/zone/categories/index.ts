import type { Category } from '../../../core/zone/index.ts';
import { cityCategories } from './city.ts';
import { enterpriseCategories } from './enterprise.ts';
import { inspectionCategories } from './inspection.ts';
import { mandatoryCategories } from './mandatory-report.ts';
import { responseCategories } from './response.ts';

export const categories: readonly Category[] = [
  ...responseCategories,
  ...enterpriseCategories,
  ...cityCategories,
  ...inspectionCategories,
  ...mandatoryCategories,
];

/** The categories a case can really have: groups are for finding them. */
export const leaves: readonly Category[] = categories.filter(({ parent }) => parent !== 'none');
