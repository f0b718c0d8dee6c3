/** The closed lists of the vocabulary: what every screen, measure and route may rely on (design.md §3). */
import { t, type Words } from '../words.ts';

/** Every stage of every programme belongs to one phase, so that measures and screens work for all of them. */
export const phases = {
  intake: t('受理', 'Intake'),
  triage: t('分拨', 'Triage'),
  dispatch: t('派单', 'Dispatch'),
  handling: t('办理', 'Handling'),
  verification: t('核查', 'Verification'),
  rating: t('评价', 'Rating'),
  done: t('办结', 'Done'),
} satisfies Record<string, Words>;
export type Phase = keyof typeof phases;

/** How far along a phase is, from 0. */
export const phaseOrder = (phase: Phase): number => Object.keys(phases).indexOf(phase);

/** Who a case rests with while it is at a stage; each is a party that can be named without knowing anybody's name. */
export const holders = ['desk', 'caller', 'supervisor', 'lead', 'head', 'verifier', 'checker', 'nobody'] as const;
export type Holder = (typeof holders)[number];

/** What an action does to a case; the engine knows each of them, a programme only chooses. */
export const doings = [
  'move',
  'accept',
  'ask',
  'supply',
  'decline',
  'merge',
  'split',
  'dispatch',
  'answer',
  'passOn',
  'sign',
  'return',
  'arbitrate',
  'note',
  'add',
  'contact',
  'extend',
  'suspend',
  'hang',
  'grant',
  'deny',
  'sendUp',
  'answerAbove',
  'askAbove',
  'transfer',
  'whistle',
  'arrive',
  'refuse',
  'conclude',
  'rateWhistle',
  'signPart',
  'answerPart',
  'resolve',
  'approve',
  'sendBack',
  'pass',
  'fail',
  'rate',
  'record',
  'rework',
  'reopen',
  'withdraw',
  'supervise',
  'instruct',
  'urge',
  'raise',
] as const;
export type Doing = (typeof doings)[number];

/** Suspected harm that must be reported by law to those whose duty it is 强制报告, whatever becomes of the case in which it was seen. */
export const harms = { minor: t('疑似侵害未成年人', 'Suspected harm to a minor') } satisfies Record<string, Words>;
export type Harm = keyof typeof harms;

/** The open interfaces through which callers reach the zone: apps of others, its telephone, a chat, and the zone's own rounds; a programme says which of its sources each is. */
export const interfaces = ['open311', 'telephone', 'chat', 'round'] as const;
export type Interface = (typeof interfaces)[number];

/** How the two clocks behave while a case rests at a stage. */
export const clockModes = ['run', 'pause', 'stop'] as const;
export type ClockMode = (typeof clockModes)[number];
