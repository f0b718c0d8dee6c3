import { danger, group, hidden, leaf } from './make.ts';

/** Under these the duty table names the police and civil affairs. */
export const mandatoryCategories = group('mandatory-report', 'M01', '侵害未成年人强制报告', 'Mandatory reports for minors', [
  leaf('M0101', '疑似侵害未成年人', 'Suspected harm to a minor', 'help', danger, hidden),
]);
