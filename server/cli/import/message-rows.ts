import { z } from 'zod';
import { t, type Words } from '../../../core/words.ts';
import { type CaseFile, openCsv } from './csv.ts';

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

const why = (zh: string, en: string) => ({ fault: t(zh, en) });

const malformed = (error: z.ZodError) => {
  const names = [...new Set(error.issues.map(({ path }) => titles[String(path[0]) as keyof typeof titles]))];
  return why(`缺少或太长：${names.map(({ zh }) => zh).join('、')}`, `missing or too long: ${names.map(({ en }) => en).join(', ')}`);
};

type ToInstant = (local: string) => Date;

const messageOf = (raw: unknown, toInstant: ToInstant): { row: Message } | { fault: Words } => {
  const parsed = row.safeParse(raw);
  if (!parsed.success) return malformed(parsed.error);
  const { msg_id, user_id, title, detail, reply, created_at, replied_at } = parsed.data;
  const [created, replied] = [toInstant(created_at), toInstant(replied_at)];
  if (Number.isNaN(created.getTime())) return why(`来信时间“${created_at}”不是时间`, `“${created_at}” is no time (created_at)`);
  if (Number.isNaN(replied.getTime())) return why(`答复时间“${replied_at}”不是时间`, `“${replied_at}” is no time (replied_at)`);
  const words = detail.startsWith(title) ? detail : [title, detail].filter(Boolean).join('\n\n');
  if (words === '') return why('没有标题也没有正文', 'neither a title nor a text');
  if (replied < created) return why('答复时间早于来信时间', 'answered before it was written');
  return { row: { id: msg_id, user: user_id, words, created, reply, replied } };
};

/** Opens a file of answered messages, `.csv` or `.csv.gz`, to be read a row at a time. */
export const openMessages = (path: string, toInstant: ToInstant): CaseFile<Message> =>
  openCsv(path, needed, (record) => ({ id: record.msg_id?.trim() || '—', ...messageOf(record, toInstant) }));
