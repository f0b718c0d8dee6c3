import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type CipherName, ciphers, type KeyRing, type VaultKey } from '../outside/vault.ts';
import { BadSettings } from './settings.ts';

/** Where the keys of personal values stand, and by what new keys close. */
export type KeySettings = Readonly<{ file: string; cipher: CipherName }>;

const cipherSetting = z.enum(ciphers);

export const readKeySettings = (environment: Record<string, string | undefined>, data: string): KeySettings => {
  const cipher = cipherSetting.safeParse(environment.HUYING_CIPHER || 'aes-256-gcm');
  if (!cipher.success)
    throw new BadSettings(
      '环境变量有误 / These settings cannot be used:\n  HUYING_CIPHER  应为 aes-256-gcm 或 sm4 / must be aes-256-gcm or sm4',
    );
  return { file: environment.HUYING_KEYS || join(data, 'keys'), cipher: cipher.data };
};

/** The file: JSON, the last key is the one that new values are closed under. */
const shape = z.object({
  keys: z
    .array(z.object({ id: z.string().regex(/^[a-z0-9-]{4,40}$/), cipher: cipherSetting, key: z.base64url(), made: z.string() }))
    .min(1)
    .refine((keys) => keys.every(({ key }) => Buffer.from(key, 'base64url').length === 32)),
});

const read = (file: string): VaultKey[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
  try {
    return shape.parse(JSON.parse(text)).keys.map(({ key, ...rest }) => ({ ...rest, bytes: Buffer.from(key, 'base64url') }));
  } catch {
    throw new BadSettings(`密钥文件读不懂 / the key file cannot be understood: ${file}`);
  }
};

const textOf = (keys: readonly VaultKey[]): string =>
  `${JSON.stringify({ keys: keys.map(({ bytes, ...rest }) => ({ ...rest, key: bytes.toString('base64url') })) }, null, 1)}\n`;

/** Written whole or not at all, for its owner's eyes only. */
const write = (file: string, keys: readonly VaultKey[]): void => {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, textOf(keys), { mode: 0o600, flush: true });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
};

const newKey = (cipher: CipherName, now: Date): VaultKey => ({
  id: `${now.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`,
  cipher,
  bytes: randomBytes(32),
  made: now.toISOString(),
});

/** Another process may have added a key: the file is looked at again at most so often while values are closed. */
const lookEvery = 1_000;

export type KeyFile = KeyRing &
  Readonly<{ all: () => readonly VaultKey[]; add: (cipher: CipherName) => VaultKey; drop: (id: string) => void }>;

/** The keys of a file, made with a first one where there is none yet. Once it is lost, so is every value that stands closed under it. */
export const openKeyFile = ({ file, cipher }: KeySettings, now: () => Date): KeyFile => {
  if (read(file).length === 0) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
    try {
      writeFileSync(file, textOf([newKey(cipher, now())]), { mode: 0o600, flag: 'wx', flush: true });
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    }
  }
  let keys = read(file);
  const stamp = (): string => {
    const is = statSync(file, { throwIfNoEntry: false });
    return is ? `${is.ino} ${is.mtimeMs} ${is.size}` : 'away';
  };
  let seen = stamp();
  let looked = performance.now();

  const look = (): void => {
    looked = performance.now();
    const changed = stamp();
    if (changed === seen || changed === 'away') return;
    keys = read(file);
    seen = changed;
  };
  const change = (to: readonly VaultKey[]): void => {
    write(file, to);
    look();
  };
  const found = (id: string) => keys.find((key) => key.id === id);
  return {
    all: () => keys,
    current: () => {
      if (performance.now() - looked > lookEvery) look();
      return keys.at(-1)!;
    },
    find: (id) => {
      if (!found(id)) look();
      return found(id);
    },
    add: (by) => {
      const key = newKey(by, now());
      change([...read(file), key]);
      return key;
    },
    drop: (id) => change(read(file).filter((key) => key.id !== id)),
  };
};

/** After so long every process on this file closes under its newest key. */
export const knownEverywhereAfter = 2 * lookEvery;
