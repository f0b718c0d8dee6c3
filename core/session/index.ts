export * from './command.ts';
export { decideSession } from './decide.ts';
export * from './session.ts';
export * from './slots.ts';
