import { isMobile } from '../identifier/index.ts';
import type { Fault } from '../refusal.ts';
import { t } from '../words.ts';
import { type Addresses, type Chosen, mustReach, topicNames, topics } from './topic.ts';

const fault = (path: string, code: string, zh: string, en: string): Fault => ({ path, code, words: t(zh, en) });

const email = /^[^\s@<>",;]{1,64}@[^\s@<>",;]{1,180}\.[^\s@<>",;.]{2,60}$/;

/** Everything wrong with what somebody chose, at once: addresses that are none, ways without one, and what cannot be turned off. */
export const choiceFaults = (chosen: Chosen, addresses: Addresses): Fault[] => [
  ...(addresses.email && !email.test(addresses.email)
    ? [fault('email', 'not-an-address', '不是电子邮箱地址', 'This is no e-mail address')]
    : []),
  ...(addresses.sms && !isMobile(addresses.sms) ? [fault('sms', 'not-a-mobile', '不是手机号码', 'This is no mobile number')] : []),
  ...(addresses.chat && !/^[\w.@:-]{1,120}$/.test(addresses.chat)
    ? [fault('chat', 'not-an-id', '工作群账号只能有字母、数字和 . @ : - _', 'Only letters, digits and . @ : - _ stand in a chat id')]
    : []),
  ...topicNames.flatMap((topic): Fault[] => {
    const reach = chosen[topic];
    if (reach === undefined || reach === 'app') return [];
    if (reach === 'off') {
      const about = topics[topic];
      return mustReach(topic) && 'must' in about ? [{ path: `topics.${topic}`, code: 'must-reach', words: about.must }] : [];
    }
    return addresses[reach] ? [] : [fault(`topics.${topic}`, 'no-address', '请先填这一路的地址', 'Give an address for this way first')];
  }),
];
