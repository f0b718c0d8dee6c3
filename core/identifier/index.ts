export { inAgeWindow } from './age-window.ts';
export { caseNumber, checkDigit, isCaseNumber, readCaseNumber } from './case-number.ts';
export { maskId, maskName, maskPhone } from './mask.ts';
export { normalize } from './normalize.ts';
export type { CreditCode } from './organisation.ts';
export { orgCode, uscc } from './organisation.ts';
export { isMobile, phoneDigits } from './phone.ts';
export type { ResidentId } from './resident.ts';
export { age, oldResidentId, residentId } from './resident.ts';
