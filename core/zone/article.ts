import { z } from 'zod';
import { code } from './area.ts';
import { day } from './term.ts';

/**
 * An answer that was thought over once 知识库: who stands for it, on what it rests, and until when. After its last day it is not
 * offered any more. Places like {编号} are filled in from the case. The English is for callers who read it, where somebody wrote one.
 */
export const article = z.strictObject({
  id: code,
  title: z.string().trim().min(1).max(60),
  /** 'any': it answers matters of every category. */
  category: code,
  unit: code,
  text: z.string().trim().min(1).max(4_000),
  textEn: z.string().trim().min(1).max(4_000).exactOptional(),
  sources: z.string().trim().min(1).max(500),
  from: day,
  until: day,
});

export type Article = Readonly<z.output<typeof article>>;
