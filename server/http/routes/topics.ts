import { z } from 'zod';
import type { TopicStep } from '../../../core/topic/index.ts';
import { beginTopic, doTopic, proposalsFor, topicFor, topicsFor } from '../../app/topic/topics.ts';
import { read, write } from '../route.ts';
import { TopicAdopting, TopicDismissing, TopicDone, TopicFull, TopicProposals, TopicStepping, Topics } from '../schemas/topic.ts';

const see = { may: 'topics.see' } as const;
const decide = { may: 'topics.decide' } as const;
const oneTopic = z.object({ id: z.uuid() });

const commandOf = (body: z.output<typeof TopicStepping>): TopicStep => {
  if (body.do === 'begin') return { type: 'begin' };
  if (body.do === 'act') return { type: 'act', words: body.words, measure: body.measure ?? 'none', done: body.done };
  return { type: body.do, words: body.words };
};

export default [
  read('/api/v1/topics', {
    id: 'listTopics',
    late: true,
    tag: 'topics',
    who: see,
    summary: 'Topics of my areas and units: those that are on, or those that have ended',
    query: z.object({ which: z.enum(['open', 'ended']).default('open') }),
    returns: Topics,
    handle: (asked) => topicsFor(asked, asked.doorstep, asked.query.which),
  }),

  read('/api/v1/topics/proposals', {
    id: 'listTopicProposals',
    late: true,
    tag: 'topics',
    who: see,
    summary: 'What many people of one place call about, more than before: proposed as topics, the sharpest rise first',
    description: 'Counted by a reader of the feed; confidential and restricted cases, and those about a unit, are never counted.',
    returns: TopicProposals,
    handle: (asked) => proposalsFor(asked, asked.doorstep),
  }),

  read('/api/v1/topics/:id', {
    id: 'getTopic',
    tag: 'topics',
    who: see,
    summary: 'A topic: its figure week by week, its plan, what was done, and those of its cases that I may see',
    params: oneTopic,
    returns: TopicFull,
    handle: (asked) => topicFor(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/topics', {
    id: 'adoptTopic',
    tag: 'topics',
    who: decide,
    summary: 'Take a matter on as a topic, with a lead unit, an aim and measures; one of a matter at a time',
    body: TopicAdopting,
    returns: TopicDone,
    made: ({ id }) => `/api/v1/topics/${id}`,
    handle: ({ door, doorstep, body }) => beginTopic(door, doorstep, { type: 'adopt', ...body }),
  }),

  write('/api/v1/topics/dismissals', {
    id: 'dismissTopic',
    tag: 'topics',
    who: decide,
    summary: 'Say why a proposed matter is not taken on; for a month it is not proposed again',
    body: TopicDismissing,
    returns: TopicDone,
    made: ({ id }) => `/api/v1/topics/${id}`,
    handle: ({ door, doorstep, body }) => beginTopic(door, doorstep, { type: 'dismiss', ...body }),
  }),

  write('/api/v1/topics/:id/steps', {
    id: 'stepTopic',
    tag: 'topics',
    who: see,
    summary: 'Do the next thing to a topic: begin, write down what was done, say that it is finished, send back, close or drop it',
    description: '`close` is judged by the calls of the last four weeks against the aim, never by whoever said that it is finished.',
    params: oneTopic,
    body: TopicStepping,
    returns: TopicDone,
    handle: ({ door, doorstep, params, body, ...asked }) => doTopic(asked, door, doorstep, params.id, commandOf(body)),
  }),
];
