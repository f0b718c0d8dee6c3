import { z } from 'zod';
import type { Words } from '../words.ts';
import { words } from '../words-schema.ts';
import { day } from './term.ts';

/** The names something had before, each with the last day on which it was called so, oldest first. */
export const formerly = z.array(z.strictObject({ name: words, until: day })).readonly();

export type Formerly = Readonly<z.output<typeof formerly>>;

/** What it was called on a day: the past keeps its names. */
export const nameOn = ({ name, formerly: before = [] }: { name: Words; formerly?: Formerly }, date: string): Words =>
  before.find(({ until }) => date <= until)?.name ?? name;
