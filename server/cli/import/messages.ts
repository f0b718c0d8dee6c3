import { t } from '../../../core/words.ts';
import type { Door } from '../../app/door/index.ts';
import { type Becomes, type Imported, type ImportMeans, importCases } from './cases.ts';
import type { CaseFile } from './csv.ts';
import type { MessagePlan } from './message-plan.ts';
import type { Message } from './message-rows.ts';
import { messageCase, messageSteps } from './message-steps.ts';

const tooOld = (begins: string) =>
  t(
    `早于辖区数据的起始日期 ${begins}：请把辖区和单位的起始日期改早`,
    `before the zone’s own data begins, ${begins}: let its areas and units begin earlier`,
  );

/** Answered messages as cases; nothing is brought in from before the zone itself begins. */
const becoming = (plan: MessagePlan, door: Door, now: Date): Becomes<Message> => ({
  zone: plan.zone,
  caseOf: (id) => messageCase(plan, id),
  stepsOf: (message) => messageSteps(plan, door, message, now),
  notNow: ({ created }) => (plan.book.dateOf(created) < plan.begins ? tooOld(plan.begins) : undefined),
  doubles: 'told',
  batch: 250,
});

/** Brings answered messages in, each with all its steps or not at all. */
export const importMessages = (
  { rows }: CaseFile<Message>,
  { plan, now, ...means }: ImportMeans & Readonly<{ plan: MessagePlan; now: Date }>,
): Promise<Imported> => importCases(rows, becoming(plan, means.door, now), means);
