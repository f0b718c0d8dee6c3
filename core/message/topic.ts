import { t, type Words } from '../words.ts';
import type { Way } from './letter.ts';

/** What staff are told of. `must` says why a topic cannot be turned off. */
export const topics = {
  danger: {
    title: t('危险和夜间紧急诉求', 'Danger, and urgent cases by night'),
    must: t('关系到人身安全，漏看一条就可能出事，不能关', 'Somebody’s safety may hang on it, so it cannot be turned off'),
  },
  mandatory: {
    title: t('强制报告', 'Mandatory reports'),
    must: t('法律要求立即报告和处置，不能关', 'The law wants it acted on at once, so it cannot be turned off'),
  },
  work: { title: t('派来、退回、重办的工单', 'Cases sent, sent back or to be done again') },
  late: { title: t('预警、超期、催办、督办', 'Nearly due, late, urged, supervised') },
  requests: { title: t('申请和审批', 'Requests and what came of them') },
  words: { title: t('领导批示', 'Leader’s words') },
  callers: { title: t('来电人又说了什么', 'More words from the caller') },
} as const satisfies Record<string, { title: Words; must?: Words }>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as Topic[];

/** How something reaches somebody of the staff: not at all, in the inbox only, or also by one way out. */
export const reaches = ['off', 'app', 'sms', 'chat', 'email'] as const;
export type Reach = (typeof reaches)[number];

export type Chosen = Readonly<Partial<Record<Topic, Reach>>>;

export type Addresses = Readonly<Partial<Record<Way, string>>>;

export const mustReach = (topic: Topic): boolean => 'must' in topics[topic];

/**
 * The one way by which a topic reaches somebody. Who chose nothing hears by the address they gave; a way without an address is the inbox,
 * and what must reach them is at least there.
 */
export const reachFor = (topic: Topic, chosen: Chosen, addresses: Addresses): Reach => {
  const usual: Reach = addresses.chat ? 'chat' : addresses.email ? 'email' : 'app';
  const wanted = chosen[topic] ?? usual;
  if (wanted === 'off') return mustReach(topic) ? 'app' : 'off';
  return wanted === 'app' || addresses[wanted] ? wanted : 'app';
};
