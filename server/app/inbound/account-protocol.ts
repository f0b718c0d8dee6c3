/** The published call-back of a public account: signed queries, messages in XML, on wish encrypted by AES. */
import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

export type AccountKeys = Readonly<{ token: string; aesKey: string | 'plain'; id: string }>;

/** SHA-1 over the sorted parts put together, as the protocol says; the token is the secret among them. */
export const accountSignature = (...parts: string[]): string => createHash('sha1').update(parts.sort().join('')).digest('hex');

export const isSignature = (given: string, wanted: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** The fields of such a message: one level, as CDATA or bare. Nothing else of XML is read, so that nothing else can do harm. */
export const readXml = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<([A-Za-z]{1,40})>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g)].map(([, name, inside, bare]) => [
      name!,
      inside ?? bare ?? '',
    ]),
  );

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const writeXml = (fields: Readonly<Record<string, string | number>>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`)
    .join('')}</xml>`;

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

/** 16 bytes of chance, the length, the message, and whose it is; padded to 32. */
export const encrypt = (text: string, { aesKey, id }: AccountKeys, chance: Buffer): string => {
  const key = keyOf(aesKey);
  const message = Buffer.from(text, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  const whole = Buffer.concat([chance, length, message, Buffer.from(id, 'utf8')]);
  const pad = 32 - (whole.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.concat([whole, Buffer.alloc(pad, pad)])), cipher.final()]).toString('base64');
};

/** The message again; undefined when it is none of ours or was changed on its way. */
export const decrypt = (encrypted: string, { aesKey, id }: AccountKeys): string | undefined => {
  try {
    const key = keyOf(aesKey);
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
    const pad = padded[padded.length - 1] ?? 0;
    if (pad < 1 || pad > 32) return undefined;
    const whole = padded.subarray(0, padded.length - pad);
    const end = 20 + whole.readUInt32BE(16);
    return whole.subarray(end).toString('utf8') === id ? whole.subarray(20, end).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
};
