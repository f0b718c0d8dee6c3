import { t, type Words } from '../words.ts';
import type { World } from './command.ts';
import { stageOf } from './scene.ts';
import type { Case } from './state.ts';

/** The state as a sentence for the caller; `unitName` gives the lead unit's name. */
export const told = (world: World, state: Case, unitName: (unit: string) => Words): Words => {
  const { told: words } = stageOf(world, state.stage);
  const unit = state.lead === 'nobody' ? t('承办单位', 'the unit') : unitName(state.lead);
  return { zh: words.zh.replaceAll('{unit}', unit.zh), en: words.en.replaceAll('{unit}', unit.en) };
};
