import { t } from '../../core/words.ts';
import type { Tag } from '../../core/zone/index.ts';
import { founded } from './zone.ts';

/** Marks that staff of the demo put on entries of registers. */
export const tags: readonly Tag[] = [
  { id: 'watch', name: t('重点关注', 'To be watched'), from: founded },
  { id: 'check', name: t('待核实', 'To be verified'), from: founded },
  { id: 'support', name: t('需要帮扶', 'Needs support'), registers: ['households.households'], from: founded },
  { id: 'key', name: t('省市重点', 'Key project'), registers: ['projects.projects', 'bonds.bonds'], from: founded },
];
