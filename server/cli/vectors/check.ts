import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { groupFor } from './groups.ts';
import { type Group, NotCovered } from './op.ts';

const vectorFile = z.looseObject({
  cases: z.array(z.looseObject({ name: z.string(), given: z.looseObject({ op: z.string() }), expect: z.unknown() })),
});

/** What came of one file: how many cases came out right, a text for each that did not, and the cases nothing answers yet, by op. */
export type Checked = { passed: number; failures: string[]; notYet: Map<string, number> };

const told = (value: unknown): string => JSON.stringify(value) ?? String(value);

const faultOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
};

const parse = (text: string): z.output<typeof vectorFile> | string => {
  try {
    return vectorFile.parse(JSON.parse(text));
  } catch (error) {
    return faultOf(error);
  }
};

const nobody = {
  unknown: 'there is no such op',
  ambiguous: 'several groups have this op: name the file after one of them',
};

/** 'right', or what came out instead. */
const judge = ({ ops, same = isDeepStrictEqual }: Group, given: { op: string }, expected: unknown): string => {
  try {
    const got = ops[given.op]!(given);
    return same(expected, got) ? 'right' : `got      ${told(got)}`;
  } catch (error) {
    if (error instanceof NotCovered) throw error;
    return `threw    ${faultOf(error)}`;
  }
};

/** The same, with what is not covered told apart. */
const judged = (group: Group, given: { op: string }, expected: unknown): string | NotCovered => {
  try {
    return judge(group, given, expected);
  } catch (error) {
    if (error instanceof NotCovered) return error;
    throw error;
  }
};

/** Checks the text of one vector file, whose group is named after the file. A file that cannot be read as vectors is one failure. */
export const checkVectors = (group: string, text: string): Checked => {
  const checked: Checked = { passed: 0, failures: [], notYet: new Map() };
  const file = parse(text);
  if (typeof file === 'string') return { ...checked, failures: [`not a file of vectors: ${file}`] };

  for (const { name, given, expect } of file.cases) {
    const found = groupFor(group, given.op);
    if (found === 'not-yet') {
      checked.notYet.set(given.op, (checked.notYet.get(given.op) ?? 0) + 1);
      continue;
    }
    const fault = found === 'unknown' || found === 'ambiguous' ? nobody[found] : judged(found, given, expect);
    if (fault instanceof NotCovered) {
      checked.notYet.set(fault.message, (checked.notYet.get(fault.message) ?? 0) + 1);
      continue;
    }
    if (fault === 'right') checked.passed += 1;
    else checked.failures.push(`${name}\n  given    ${told(given)}\n  expected ${told(expect)}\n  ${fault}`);
  }
  return checked;
};
