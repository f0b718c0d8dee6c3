import type { z } from 'zod';

/** One thing wrong with a programme file: where, what stands there, and what was allowed. */
export type ProgrammeFault = Readonly<{ path: string; value: unknown; allowed: string }>;

/** A programme that cannot be used; every fault at once. */
export class ProgrammeFaults extends Error {
  readonly faults: readonly ProgrammeFault[];

  constructor(faults: readonly ProgrammeFault[]) {
    super(
      faults.map(({ path, value, allowed }) => `${path}: ${JSON.stringify(value) ?? String(value)} is not allowed; ${allowed}`).join('\n'),
    );
    this.faults = faults;
  }
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? (held as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

const allowedBy = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return `must look like ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
};

/** Of the ways it could have been right, the one it came nearest to. */
const nearest = (branches: readonly (readonly z.core.$ZodIssue[])[]) =>
  branches.reduce((best, next) => (next.length > 0 && depth(next) > depth(best) ? next : best), branches[0] ?? []);
const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length));

/** The faults that zod found, each with the value that stands there. */
export const shapeFaults = (content: unknown, issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[] = []): ProgrammeFault[] =>
  issues.flatMap((issue): ProgrammeFault[] => {
    const path = [...before, ...issue.path];
    const shown = path.map(String).join('.');
    if (issue.code === 'invalid_union') return shapeFaults(content, nearest(issue.errors), path);
    if (issue.code === 'invalid_key')
      return [{ path: shown, value: path.at(-1), allowed: 'a name of letters and digits, beginning small' }];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: `${shown}.${key}`,
        value: at(content, [...path, key]),
        allowed: 'the vocabulary has no such word',
      }));
    return [{ path: shown, value: at(content, path), allowed: allowedBy(issue) }];
  });
