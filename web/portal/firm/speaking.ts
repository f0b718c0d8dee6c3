import { forget, recall, remember } from '../../shared/remembered.ts';

/** The firm for which this phone reports, until it is put down again. */
export type Speaking = Readonly<{ code: string; title: string }>;

const isSpeaking = (kept: unknown): kept is Speaking => typeof kept === 'object' && kept !== null && 'code' in kept && 'title' in kept;

const nobody: Speaking = { code: '', title: '' };

export const speakingFor = (): Speaking => recall('firm', nobody, isSpeaking);
export const speakFor = (firm: Speaking): boolean => remember('firm', firm);
export const speakForNobody = (): void => forget('firm');
