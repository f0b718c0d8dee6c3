export * from './ask.ts';
export * from './count.ts';
export { checkRecord } from './faults.ts';
export { formsOf } from './forms.ts';
export * from './gate.ts';
export * from './pass.ts';
export * from './search.ts';
export { plateOf, writeRecord } from './write.ts';
