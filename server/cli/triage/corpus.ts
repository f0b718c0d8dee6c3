import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Labelled } from '../../../core/triage/index.ts';
import { Misused } from '../command.ts';

const message = z.object({ text: z.string().trim().min(1), level1: z.string().trim().min(1) });
const words = z.object({ tokens: z.string().trim().min(1), level1: z.string().trim().min(1) });

/** A file of labelled messages, and how many of its rows could not be used. */
export type Corpus = Readonly<{ messages: readonly Labelled[]; unusable: number }>;

const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
};

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const labelled = (row: unknown): Labelled | undefined => {
  const asText = message.safeParse(row);
  if (asText.success) return { text: asText.data.text, label: asText.data.level1 };
  const asWords = words.safeParse(row);
  return asWords.success ? { text: asWords.data.tokens, label: asWords.data.level1, words: true } : undefined;
};

/** Reads `.jsonl` with `text, level1` or `.csv` with `level1, tokens`, either of them also gzipped; either shape may stand in either kind. */
export const readCorpus = (path: string): Corpus => {
  const rows: unknown[] = /\.jsonl(\.gz)?$/.test(path)
    ? textOf(path)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(jsonOf)
    : /\.csv(\.gz)?$/.test(path)
      ? parse(textOf(path), {
          columns: (names: string[]) => names.map((name) => name.trim()),
          skip_empty_lines: true,
          relax_column_count: true,
          relax_quotes: true,
        })
      : [];
  const messages = rows.flatMap((row) => labelled(row) ?? []);
  if (messages.length === 0)
    throw new Misused(
      `${path}：没有可用的行。要 .jsonl[.gz]（text、level1）或 .csv[.gz]（level1、tokens）` +
        ` / no usable rows: .jsonl[.gz] with text, level1 or .csv[.gz] with level1, tokens is needed`,
    );
  return { messages, unusable: rows.length - messages.length };
};
