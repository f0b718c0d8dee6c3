import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { t, type Words } from '../../../core/words.ts';
import { Misused } from '../command.ts';

const row = z.object({
  msg_id: z.string().trim().min(1).max(80),
  user_id: z.string().trim().max(60).default(''),
  title: z.string().trim().default(''),
  created_at: z.string().trim(),
  detail: z.string().trim().default(''),
  reply: z.string().trim().min(1),
  replied_at: z.string().trim(),
});

/** A citizen's message with its department's answer, times in UTC. */
export type Message = Readonly<{ id: string; user: string; words: string; created: Date; reply: string; replied: Date }>;

/** One row of the file: `line` is that of the file, the heading counted. */
export type ReadRow = Readonly<{ line: number; id: string; message: Message } | { line: number; id: string; fault: Words }>;

const titles: Record<keyof z.output<typeof row>, Words> = {
  msg_id: t('编号 msg_id', 'the number msg_id'),
  user_id: t('来信人 user_id', 'the writer user_id'),
  title: t('标题 title', 'the title'),
  created_at: t('来信时间 created_at', 'the time created_at'),
  detail: t('正文 detail', 'the text detail'),
  reply: t('答复 reply', 'the reply'),
  replied_at: t('答复时间 replied_at', 'the time replied_at'),
};

const needed = ['msg_id', 'created_at', 'detail', 'reply', 'replied_at'] as const;

const checkHeading = (heading: string[]): string[] => {
  const names = heading.map((name) => name.trim());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Misused(
      `表头缺少 ${missing.join('、')} / the heading lacks ${missing.join(', ')}; 现有 / there are: ${names.join(', ').slice(0, 300)}`,
    );
  return names;
};

const why = (zh: string, en: string) => ({ fault: t(zh, en) });

const malformed = (error: z.ZodError) => {
  const names = [...new Set(error.issues.map(({ path }) => titles[String(path[0]) as keyof typeof titles]))];
  return why(`缺少或太长：${names.map(({ zh }) => zh).join('、')}`, `missing or too long: ${names.map(({ en }) => en).join(', ')}`);
};

type ToInstant = (local: string) => Date;

const messageOf = (raw: unknown, toInstant: ToInstant): { message: Message } | { fault: Words } => {
  const parsed = row.safeParse(raw);
  if (!parsed.success) return malformed(parsed.error);
  const { msg_id, user_id, title, detail, reply, created_at, replied_at } = parsed.data;
  const [created, replied] = [toInstant(created_at), toInstant(replied_at)];
  if (Number.isNaN(created.getTime())) return why(`来信时间“${created_at}”不是时间`, `“${created_at}” is no time (created_at)`);
  if (Number.isNaN(replied.getTime())) return why(`答复时间“${replied_at}”不是时间`, `“${replied_at}” is no time (replied_at)`);
  const words = detail.startsWith(title) ? detail : [title, detail].filter(Boolean).join('\n\n');
  if (words === '') return why('没有标题也没有正文', 'neither a title nor a text');
  if (replied < created) return why('答复时间早于来信时间', 'answered before it was written');
  return { message: { id: msg_id, user: user_id, words, created, reply, replied } };
};

/** A file of answered messages, read a row at a time, and how much of it has been read, from 0 to 1. */
export type MessageFile = Readonly<{ rows: AsyncGenerator<ReadRow>; read: () => number }>;

/** Opens a `.csv` or `.csv.gz` in UTF-8. Rows that cannot be read are told like any other bad row; a file without its heading is refused. */
export const openMessages = (path: string, toInstant: ToInstant): MessageFile => {
  const size = statSync(path).size;
  const bytes = createReadStream(path);
  const broken: ReadRow[] = [];
  const parser = parse({
    bom: true,
    columns: checkHeading,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (fault: CsvError | undefined) => {
      broken.push({ line: Number(fault?.lines ?? 0), id: '—', ...why('这一行的引号不成对', 'the quotes of this row do not match') });
      return undefined;
    },
  });
  const source = path.endsWith('.gz') ? ([bytes, createGunzip()] as const) : ([bytes] as const);
  pipeline([...source, parser], () => undefined);

  const rows = async function* (): AsyncGenerator<ReadRow> {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      yield* broken.splice(0);
      yield { line: info.lines, id: record.msg_id?.trim() || '—', ...messageOf(record, toInstant) };
    }
    yield* broken.splice(0);
  };
  return { rows: rows(), read: () => (size === 0 ? 1 : bytes.bytesRead / size) };
};
