import type { Asking } from '../../../core/case/index.ts';
import type { PostNow } from '../../../core/permission.ts';
import { importPost } from '../../app/asking.ts';
import type { CaseAsk } from '../../app/cases/ask.ts';

/** One thing that happens to an imported case, by whom and when. */
export type CaseStep = Readonly<{ ask: CaseAsk; asking: Asking }>;

/** Stands for people whom the source does not name; nobody's own post, so nobody's own work either. */
export const standIn = (root: string, kind: PostNow['kind'], unit: string): PostNow => ({
  id: importPost,
  account: `${importPost}:${unit}`,
  kind,
  unit,
  area: root,
  units: [unit],
  kin: [unit],
});
