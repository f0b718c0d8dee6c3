import { refuse } from '../../core/refusal.ts';
export const soon = async () => refuse('not-ready');
