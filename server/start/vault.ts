import { keysUsed, noteKey } from '../db/queries/keys.ts';
import { zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { giveVault } from '../db/vault.ts';
import { inZone } from '../db/wall/zoned.ts';
import { createVault } from '../outside/vault.ts';
import { type KeyFile, type KeySettings, openKeyFile } from './keys.ts';
import { BadSettings } from './settings.ts';

const refusal = (file: string, missing: readonly string[]): BadSettings =>
  new BadSettings(
    [
      `密钥文件 ${file} 缺少密钥 ${missing.join('、')}，个人信息无法解开。请放回原来的密钥文件，或用 HUYING_KEYS 指明；确已丢失见 docs/operations.md`,
      `The key file ${file} lacks ${missing.join(', ')}: personal values cannot be opened. Put the file back, or name it by HUYING_KEYS; if it is lost see docs/operations.md`,
    ].join('\n'),
  );

/** Gives a connection the keys of personal values, and the database the name of the current one. Refuses when values stand under a key that is not there. */
export const openVault = async (db: Db, settings: KeySettings, now: () => Date, missing: 'refuse' | 'bear'): Promise<KeyFile> => {
  const keys = openKeyFile(settings, now);
  for (const { id: zone } of await zones(db)) {
    const here = inZone(db, zone);
    const lost = (await keysUsed(here, zone)).filter((key) => !keys.find(key));
    if (lost.length > 0 && missing === 'refuse') throw refusal(settings.file, lost);
    if (lost.length === 0) await noteKey(here, zone, keys.current().id, now());
  }
  giveVault(db, createVault(keys));
  return keys;
};
