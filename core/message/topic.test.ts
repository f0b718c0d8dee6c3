import { expect, test } from 'vitest';
import { unopened } from '../case/unopened.ts';
import { topicOf } from '../notice/topic.ts';
import { choiceFaults, mustReach, reachFor, topicNames } from './index.ts';

const shield = unopened.shield;

test('what must reach somebody cannot be turned off, and says why; every other fault is told with it', () => {
  const faults = choiceFaults(
    { danger: 'off', mandatory: 'off', late: 'off', work: 'sms' },
    { email: 'nobody', sms: '', chat: '有空格 的' },
  );
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'email not-an-address',
    'chat not-an-id',
    'topics.danger must-reach',
    'topics.mandatory must-reach',
    'topics.work no-address',
  ]);
  expect(faults.find(({ path }) => path === 'topics.mandatory')?.words.zh).toContain('法律');
  expect(choiceFaults({ danger: 'email', late: 'off' }, { email: 'a@b.example', sms: '13812341234' })).toEqual([]);
});

test('one way for each topic: what was chosen, else the address that is there, and the inbox where a way leads nowhere', () => {
  expect(reachFor('late', {}, {})).toBe('app');
  expect(reachFor('late', {}, { email: 'a@b.example', chat: 'wang' })).toBe('chat');
  expect(reachFor('late', { late: 'email' }, { email: 'a@b.example', chat: 'wang' })).toBe('email');
  expect(reachFor('late', { late: 'sms' }, {})).toBe('app');
  expect(reachFor('late', { late: 'off' }, { email: 'a@b.example' })).toBe('off');
  expect(topicNames.filter((topic) => reachFor(topic, { [topic]: 'off' }, {}) !== 'off')).toEqual(topicNames.filter(mustReach));
});

test('danger and mandatory reports are their own topics, whatever happens in them', () => {
  expect(topicOf({ type: 'climbed' }, { shield, urgency: 'normal', night: false })).toBe('late');
  expect(topicOf({ type: 'climbed' }, { shield, urgency: 'danger', night: false })).toBe('danger');
  expect(topicOf({ type: 'dispatched' }, { shield: { ...shield, restricted: true }, urgency: 'danger', night: false })).toBe('mandatory');
  expect(topicOf({ type: 'dispatched' }, { shield, urgency: 'urgent', night: true })).toBe('work');
  expect(topicOf({ type: 'opened' }, { shield, urgency: 'urgent', night: true })).toBe('danger');
});
