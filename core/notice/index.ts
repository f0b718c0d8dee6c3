export { markNotices, type Notice, noticesOf, type Recipient, type Said } from './notice.ts';
export { topicOf } from './topic.ts';
export { whenText } from './when.ts';
