export { decideRights, type Hindrance, type RightsWorld } from './decide.ts';
export { type Batch, type Destroyed, evolveRetention, type RetentionEvent, retentionStream } from './retention.ts';
export { type Erasure, evolveRights, type Rights, type RightsCommand, type RightsDecision, type RightsEvent } from './rights.ts';
