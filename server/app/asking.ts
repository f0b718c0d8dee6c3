import type { Asking } from '../../core/case/index.ts';
import type { PostNow } from '../../core/permission.ts';
import type { Interface } from '../../core/programme/vocabulary.ts';
import type { Ports } from './ports.ts';

/** The post by which imports act for people whom their source does not name. */
export const importPost = 'import';

type Who = {
  who: string;
  posts?: readonly PostNow[];
  caller?: string;
  at?: Date;
  sure?: Asking['sure'];
  signedIn?: Asking['signedIn'];
  through?: Interface;
};

/** Who asks, with everything the rules may not make themselves. Jobs ask as `system`; imports say when it was. */
export const askingOf = ({ clock, ids, salt, digest }: Pick<Ports, 'clock' | 'ids' | 'salt' | 'digest'>, asked: Who): Asking => ({
  who: asked.who,
  posts: asked.posts ?? [],
  caller: asked.caller ?? 'nobody',
  ...(asked.signedIn && { signedIn: asked.signedIn }),
  at: asked.at ?? clock.now(),
  newId: ids.next,
  newSalt: salt,
  digest,
  sure: asked.sure ?? 'known',
  ...(asked.through !== undefined && { through: asked.through }),
});
