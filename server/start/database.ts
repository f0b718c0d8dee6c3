import { attachOrStart, type Embedded, embedded } from '../db/embedded/index.ts';
import { checkExternal } from '../db/external.ts';
import type { Settings } from './settings.ts';

/** Makes the database reachable: the external one after a look at its version, or the one that comes with the product. */
export const openDatabase = async (
  { databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>,
  as: 'server' | 'visitor',
  onChange: (change: 'died' | 'back' | 'lost') => void = () => undefined,
): Promise<Embedded> => {
  if (databaseUrl === 'embedded') return as === 'server' ? embedded({ data, as, onChange }) : attachOrStart({ data, onChange });
  await checkExternal(databaseUrl);
  return { url: databaseUrl, adopted: true, stop: async () => undefined };
};
