import type { Asking } from '../../../core/case/index.ts';
import { deadline } from '../../../core/clock/index.ts';
import type { PostNow } from '../../../core/permission.ts';
import { caseFromAbove } from '../../app/above/case-id.ts';
import { askingOf, importPost } from '../../app/asking.ts';
import { actAsk } from '../../app/cases/act.ts';
import { openAsk } from '../../app/cases/open.ts';
import type { Door } from '../../app/door/index.ts';
import type { MessagePlan } from './message-plan.ts';
import type { Message } from './message-rows.ts';
import { type CaseStep, standIn } from './steps.ts';

/** The id of an imported case is worked out from its source, so that a second run adds nothing (design.md §5). */
export const messageCase = ({ zone, source }: MessagePlan, message: string): string => caseFromAbove(zone, source, message);

/** The end of the caller's silence, where the programme ends it by itself and it is over. */
const silenceOver = ({ programme, book: { calendar } }: MessagePlan, from: Date, now: Date): Date[] => {
  const waits = Object.values(programme.cases.flow.stages).find(({ silence }) => silence?.rating === 'unrated')?.silence;
  const { due } = waits ? deadline(from, waits.after, [], calendar) : { due: null };
  return due && due <= now ? [due] : [];
};

/**
 * The commands by which a message becomes a case: opened when it was written and resolved when it was answered, both known; what must
 * have happened in between, and the check, take the reply's time and are marked as estimated. A silence that is over closes it.
 */
export const messageSteps = (plan: MessagePlan, door: Door, message: Message, now: Date): CaseStep[] => {
  const { programme, source } = plan;
  const id = messageCase(plan, message.id);
  const category = plan.categoryFor(message.words);
  const area = plan.areaFor(message.words, message.created);
  const lead = plan.leadFor(category.code, area, message.replied);
  const by = (kind: PostNow['kind'], unit: string, at: Date, sure: Asking['sure']) =>
    askingOf(door.ports, { who: `${importPost}:${unit}`, posts: [standIn(plan.book.root, kind, unit)], at, sure });
  const desk = by('operator', 'desk', message.replied, 'estimated');
  const report = {
    words: message.words,
    source,
    above: { number: message.id },
    ...(message.user && { caller: { name: message.user } }),
  };

  return [
    { ask: openAsk(door, programme.id, report, { id, quiet: true }), asking: by('operator', 'desk', message.created, 'known') },
    { ask: actAsk(id, 'accept', { data: { kind: category.kind, category: category.code, area } }), asking: desk },
    { ask: actAsk(id, 'dispatch', { data: { lead } }), asking: desk },
    { ask: actAsk(id, 'sign'), asking: by('handler', lead, message.replied, 'estimated') },
    {
      ask: actAsk(id, 'resolve', { data: { done: '来件没有办理记录，见答复', reply: message.reply } }),
      asking: by('handler', lead, message.replied, 'known'),
    },
    { ask: actAsk(id, 'pass'), asking: by('checker', 'check', message.replied, 'estimated') },
    ...silenceOver(plan, message.replied, now).map(
      (at): CaseStep => ({
        ask: { id, command: { type: 'check-clock' }, uploader: 'nobody' },
        asking: askingOf(door.ports, { who: 'system', at, sure: 'estimated' }),
      }),
    ),
  ];
};
