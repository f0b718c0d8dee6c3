import { z } from 'zod';
import { code } from './area.ts';
import { termShape } from './term.ts';

/** An ordinary chat group of residents or firms 微信群: what is said in it belongs to an area and a programme. */
export const chatGroup = z.strictObject({
  id: code,
  title: z.string().trim().min(1).max(60),
  programme: z.string().trim().min(1),
  area: code,
  ...termShape,
});

export type ChatGroup = Readonly<z.output<typeof chatGroup>>;
