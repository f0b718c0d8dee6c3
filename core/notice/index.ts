export { type Notice, noticesOf, type Recipient, type Said } from './notice.ts';
export { whenText } from './when.ts';
