import type { components } from '../../../shared/api.d.ts';

export type CoverageRule = components['schemas']['RegisterCoverage']['items'][number];
export type AreaCovered = CoverageRule['map'][number];

/** Whole, with gaps, or with more gaps than not. */
export const toneOf = ({ covered, all }: Pick<AreaCovered, 'covered' | 'all'>): 'jade' | 'amber' | 'vermilion' =>
  covered === all ? 'jade' : covered * 2 >= all ? 'amber' : 'vermilion';
