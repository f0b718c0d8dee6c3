export { mayBeAbout, soundsLike } from './alike.ts';
export { decideRepeat, type RepeatWorld } from './decide.ts';
export {
  evolveRepeat,
  type LinkedCase,
  type Matter,
  type Repeat,
  type RepeatCommand,
  type RepeatEvent,
  standing,
  standsOn,
} from './repeat.ts';
