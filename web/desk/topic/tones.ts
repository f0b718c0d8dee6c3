import type { TopicStage } from './api.ts';

/** The colour beside the word of a stage. */
export const tones: Record<TopicStage, string> = {
  adopted: 'river',
  underway: 'river',
  checking: 'amber',
  met: 'jade',
  missed: 'vermilion',
  dropped: 'slate',
  dismissed: 'slate',
};
