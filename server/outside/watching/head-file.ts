import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Head = Readonly<{ zone: string; day: string; position: number; head: string }>;
type SignedHead = Head & Readonly<{ signature: string }>;

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410). */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that signs heads, made of 32 bytes; whoever has only the public one can check them. */
export const headKey = (seed: Buffer): KeyObject => createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' });

export const publicHeadKey = (key: KeyObject): string => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();

const textOf = ({ zone, day, position, head }: Head): Buffer => Buffer.from(JSON.stringify([zone, day, position, head]));

/** Whether a head was signed with the private part of this key. */
export const isSignedBy =
  (key: KeyObject | string) =>
  (head: SignedHead): boolean =>
    verify(null, textOf(head), typeof key === 'string' ? key : createPublicKey(key), Buffer.from(head.signature, 'base64url'));

/** The heads in a file, oldest first; a line that was cut off while it was written is no line yet. */
export const readHeads = async (path: string): Promise<SignedHead[]> => {
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw fault;
  });
  const lines = text.split('\n');
  const whole = text.endsWith('\n') ? lines : lines.slice(0, -1);
  return whole.filter((line) => line !== '').map((line) => JSON.parse(line) as SignedHead);
};

/** Where the heads of a zone stand in a folder. */
export const headFile = (folder: string, zone: string): string => join(folder, `${zone}.jsonl`);

/** A file for each zone, to which a signed line is added and made durable; it belongs on another disk than the database. */
export const headsIn = (folder: string, key: KeyObject) => ({
  last: async (zone: string): Promise<SignedHead | 'none'> => {
    const last = (await readHeads(headFile(folder, zone))).at(-1);
    if (!last) return 'none';
    if (!isSignedBy(key)(last)) throw new Error(`${headFile(folder, zone)}: the last head was not signed by this server`);
    return last;
  },
  add: async (head: Head): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const signature = sign(null, textOf(head), key).toString('base64url');
    const file = await open(headFile(folder, head.zone), 'a', 0o600);
    try {
      await file.write(`${JSON.stringify({ ...head, signature })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  },
});
