export { decideTopic, stepsFor, type TopicWorld, topicDeed } from './decide.ts';
export { type Cell, proposalsOf } from './propose.ts';
export {
  type Aim,
  evolveTopic,
  goingOn,
  type Lately,
  subjectOfTopic,
  type Topic,
  type TopicCommand,
  type TopicEvent,
  type TopicMatter,
  type TopicStage,
  type TopicStep,
} from './topic.ts';
export { daysAfter, isMet, judgedDays, mondayOf, weeksOf } from './weeks.ts';
