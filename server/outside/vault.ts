import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomFillSync, timingSafeEqual } from 'node:crypto';
import type { Vault } from '../../core/crypto/vault.ts';

/** How a value is closed: AES-256-GCM, or the national SM4 (GB/T 32907) in counter mode, vouched for by an HMAC with SM3. */
export const ciphers = ['aes-256-gcm', 'sm4'] as const;
export type CipherName = (typeof ciphers)[number];

/** 32 bytes under a name that is never used again. */
export type VaultKey = Readonly<{ id: string; cipher: CipherName; bytes: Buffer; made: string }>;

/** The keys as they are now. */
export type KeyRing = Readonly<{ current: () => VaultKey; find: (id: string) => VaultKey | undefined }>;

type Closer = Readonly<{ close: (place: string, value: string) => string; open: (place: string, kept: string) => string }>;

const drawn = Buffer.alloc(16 * 256);
let used = drawn.length;

/** Bytes that never come again; drawn in batches, because asking the system for each costs more than what they are for. */
const fresh = (count: number): Buffer => {
  if (used + count > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += count;
  return Buffer.from(drawn.subarray(used - count, used));
};

const altered = () => new Error('a personal value was altered, or moved from another row');

const tagBytes = 16;

/** Each cipher keeps its key as an object: handed over as bytes, the key costs four times what closing a value does. */
const byGcm = ({ bytes }: VaultKey): Closer => {
  const own = createSecretKey(bytes);
  return {
    close: (place, value) => {
      const iv = fresh(12);
      const cipher = createCipheriv('aes-256-gcm', own, iv).setAAD(Buffer.from(place));
      const hidden = cipher.update(value, 'utf8');
      cipher.final();
      return Buffer.concat([iv, hidden, cipher.getAuthTag()]).toString('base64');
    },
    open: (place, kept) => {
      const all = Buffer.from(kept, 'base64');
      try {
        const cipher = createDecipheriv('aes-256-gcm', own, all.subarray(0, 12), { authTagLength: tagBytes }).setAAD(Buffer.from(place));
        cipher.setAuthTag(all.subarray(-tagBytes));
        return cipher.update(all.subarray(12, -tagBytes), undefined, 'utf8') + cipher.final('utf8');
      } catch {
        throw altered();
      }
    },
  };
};

const bySm4 = ({ bytes }: VaultKey): Closer => {
  const all = Buffer.from(hkdfSync('sm3', bytes, 'huying', 'personal values', 48));
  const [hiding, vouching] = [createSecretKey(all.subarray(0, 16)), createSecretKey(all.subarray(16))];
  const tagOf = (place: string, closed: Buffer) =>
    createHmac('sm3', vouching)
      .update(JSON.stringify([place, closed.length]))
      .update(closed)
      .digest()
      .subarray(0, tagBytes);
  return {
    close: (place, value) => {
      const iv = fresh(16);
      const cipher = createCipheriv('sm4-ctr', hiding, iv);
      const closed = Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final()]);
      return Buffer.concat([closed, tagOf(place, closed)]).toString('base64');
    },
    open: (place, kept) => {
      const bytesKept = Buffer.from(kept, 'base64');
      const [closed, tag] = [bytesKept.subarray(0, -tagBytes), bytesKept.subarray(-tagBytes)];
      if (closed.length < 16 || !timingSafeEqual(tag, tagOf(place, closed))) throw altered();
      const cipher = createDecipheriv('sm4-ctr', hiding, closed.subarray(0, 16));
      return cipher.update(closed.subarray(16), undefined, 'utf8') + cipher.final('utf8');
    },
  };
};

const closers: Record<CipherName, (key: VaultKey) => Closer> = { 'aes-256-gcm': byGcm, sm4: bySm4 };

/** The vault over these keys. A value is bound to its zone and id, and a key to its cipher. */
export const createVault = (ring: KeyRing): Vault => {
  const made = new Map<string, Closer>();
  const closerOf = (key: VaultKey): Closer => {
    const known = made.get(key.id);
    if (known) return known;
    const closer = closers[key.cipher](key);
    made.set(key.id, closer);
    return closer;
  };
  const placeOf = (zone: string, id: string) => `${zone}\n${id}`;
  return {
    current: () => ring.current().id,
    close: (zone, id, value) => {
      const key = ring.current();
      return { key: key.id, value: closerOf(key).close(placeOf(zone, id), value) };
    },
    open: (zone, id, { key: name, value }) => {
      if (name === '') return value;
      const key = ring.find(name);
      if (!key) throw new Error(`the key ${name} of personal values is not in the key file`);
      return closerOf(key).open(placeOf(zone, id), value);
    },
  };
};
